import type { TrainingConfig } from '../../src/model/config.ts';
import type { RunRecord, Series } from '../../src/model/run.ts';
import type { Study, Trial } from '../../src/model/study.ts';
import { judgeTrial } from '../../src/studies/trial.ts';

/** Numbers that are the same on every run: mulberry32, and normal ones by Box and Muller. */
export function random(seed: number): { uniform(): number; normal(): number } {
  let state = seed >>> 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { uniform, normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()) };
}

/** A run as functions of the number of updates done. */
export interface RunSpec {
  /** Planned updates; null: not known. */
  readonly length?: number | null;
  /** Updates that were really done; the length by default. */
  readonly last?: number;
  /** Evaluations are this many updates apart. */
  readonly every?: number;
  readonly metric?: string;
  /** The metric after `done` updates; null: never evaluated. */
  readonly value?: ((done: number) => number) | null;
  readonly train?: ((done: number) => number) | null;
  readonly rate?: (done: number) => number;
  /** Further series by name. */
  readonly others?: Readonly<Record<string, { readonly role: Series['role']; readonly at: (done: number) => number }>>;
  readonly unit?: 'steps' | 'epochs';
  readonly stated?: RunRecord['stated'];
  readonly checkpoints?: readonly number[];
  readonly stepsPerEpoch?: number;
  readonly hyperparameters?: RunRecord['hyperparameters'];
  readonly config?: TrainingConfig;
}

/** The run that a spec describes: 1,000 updates, evaluated every 20, a validation loss that halves with each doubling. */
export function runOf(spec: RunSpec = {}, id = 'run'): RunRecord {
  const { length = 1_000, every = 20, metric = 'val_loss', unit = 'steps' } = spec;
  const last = spec.last ?? length ?? 1_000;
  const steps = Array.from({ length: Math.floor(last / every) }, (_, index) => (index + 1) * every);
  const series = (name: string, role: Series['role'], at: (done: number) => number): Series => ({ name, role, steps, values: steps.map(at) });
  const { value = (done) => 100 / done, train = (done) => 100 / done, rate } = spec;
  return {
    id,
    format: 'table',
    paths: [`${id}/metrics.csv`],
    unit,
    stepBase: 1,
    plannedSteps: length === null ? null : { value: length },
    lastStep: steps.at(-1) ?? null,
    series: [
      ...(value === null ? [] : [series(metric, 'validation', value)]),
      ...(train === null ? [] : [series('train_loss', 'train', train)]),
      ...(rate === undefined ? [] : [series('lr', 'learning-rate', rate)]),
      ...Object.entries(spec.others ?? {}).map(([name, other]) => series(name, other.role, other.at)),
    ],
    reportedBest: null,
    checkpoints: spec.checkpoints ?? null,
    stated: spec.stated ?? null,
    hyperparameters: spec.hyperparameters ?? {},
    stepsPerEpoch: spec.stepsPerEpoch ?? null,
    problems: [],
  };
}

export function trialOf(spec: RunSpec = {}, id = 'run'): Trial {
  const name = spec.metric ?? 'val_loss';
  const goal = /acc/.test(name) ? 'max' : 'min';
  return judgeTrial({ id, run: runOf(spec, id), config: spec.config ?? null, metric: spec.value === null ? null : { name, goal, chosenBy: 'name' } });
}

/** A study of these runs: what the reading and grouping of files would make of them. */
export function studyOf(runs: readonly RunSpec[], study: Partial<Omit<Study, 'policy'>> & { readonly policy?: Partial<Study['policy']> } = {}): Study {
  const trials = runs.map((spec, index) => trialOf(spec, `runs/${index}`));
  const lengths = [...new Set(trials.flatMap((trial) => trial.plannedSteps?.value ?? []))].sort((a, b) => a - b);
  const [length] = lengths;
  return {
    name: 'runs',
    folder: 'runs',
    kind: trials.length === 1 ? 'single-run' : 'study',
    groupedBy: 'folder',
    trials,
    metric: trials[0]?.metric ?? null,
    maxTrainSteps: length !== undefined && lengths.length === 1 ? { value: length, unit: trials[0]?.unit ?? 'steps' } : null,
    lengths,
    varied: ['learning_rate'],
    config: null,
    ...study,
    policy: { select: 'best', regime: 'auto', purpose: 'tuning', round: null, productionSteps: null, ...study.policy },
  };
}

/** `count` runs of one kind; the index may make them differ. */
export function runs(count: number, spec: (index: number) => RunSpec): RunSpec[] {
  return Array.from({ length: count }, (_, index) => spec(index));
}
