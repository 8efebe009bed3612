import type { RunContainer, RunRecord } from '../../model/run.ts';
import { stepBaseOf } from '../axis.ts';
import { unitOfLengthKey } from '../planned.ts';
import { settingsFrom } from '../settings.ts';
import { type OptunaStudy, type OptunaTrial, statedBy } from './study.ts';

/** The name of a study's one objective where nobody gave it one. */
const unnamedObjective = 'objective';

/** The trials of a study as runs in one container: intermediate values are evaluations of its objective, parameters hyperparameters. */
export function runsOfStudy(path: string, study: OptunaStudy, format: string, isOnly: boolean): readonly RunRecord[] {
  const metric = study.metricNames[0] ?? unnamedObjective;
  const goal = study.directions[0] ?? null;
  const container: RunContainer = { kind: 'optuna-study', id: `${path}#${study.name}`, name: study.name, searchSpace: study.distributions };
  const { unit, stepBase, lengthOf } = axisOf(study);
  return study.trials.map((trial) => {
    const points = byStep(trial);
    const steps = points.map(([step]) => step);
    const length = lengthOf(trial);
    return {
      id: isOnly ? `${path}#${trial.number}` : `${path}#${study.name}/${trial.number}`,
      format,
      container,
      paths: [path],
      unit,
      stepBase,
      plannedSteps: length === null ? null : { value: length },
      lastStep: steps.at(-1) ?? null,
      series: points.length === 0 ? [] : [{ name: metric, steps, values: points.map(([, value]) => value), role: 'validation' }],
      reportedBest: { metric, goal, step: null, value: trial.values[0] ?? null },
      checkpoints: null,
      stated: statedBy[trial.state],
      hyperparameters: settingsFrom(trial.parameters),
      stepsPerEpoch: null,
      problems: [],
    };
  });
}

/** Intermediate values by step, ascending; of two at one step the last counts, as in Optuna's storages. */
function byStep({ intermediate }: OptunaTrial): readonly (readonly [number, number])[] {
  const values = new Map<number, number>();
  for (const { step, value } of intermediate) values.set(step, value);
  return [...values].sort(([a], [b]) => a - b);
}

interface StudyAxis {
  readonly unit: RunRecord['unit'];
  readonly stepBase: 0 | 1;
  readonly lengthOf: (trial: OptunaTrial) => number | null;
}

/**
 * What `step` counts, and how long each trial was to be: by a parameter or user attribute of the trial that is named as a length
 * (`max_steps`, `n_epochs`), else by one of the study, else by what the finished trials have in common: where they all ended at one step,
 * that was the length. A length that a trial overran is none.
 */
function axisOf(study: OptunaStudy): StudyAxis {
  const finished = study.trials.filter(({ state, intermediate }) => state === 'complete' && intermediate.length > 0);
  const steps = new Set(study.trials.flatMap(({ intermediate }) => intermediate.map(({ step }) => step)));
  const named = (trial: OptunaTrial) => lengthIn([...trial.parameters, ...Object.entries(trial.attributes), ...Object.entries(study.attributes)]);
  const last = [...steps].reduce((largest, step) => Math.max(largest, step), 0);
  const isBelievable = (length: number) => last <= length;
  const known = study.trials.map(named).filter((length) => length !== null);
  const longest = known.reduce((largest, { value }) => Math.max(largest, value), 0);
  const unit = known.length > 0 && isBelievable(longest) && known.every((one) => one.unit === 'epochs') ? 'epochs' : 'steps';
  const stepBase = known.length > 0 && last === longest ? 1 : stepBaseOf([...steps], unit);
  const ends = new Set(finished.map((trial) => trial.intermediate.reduce((end, { step }) => Math.max(end, step), 0)));
  const [end] = ends;
  const common = finished.length > 1 && ends.size === 1 && end !== undefined ? end + (stepBase === 0 ? 1 : 0) : null;
  return {
    unit,
    stepBase,
    lengthOf: (trial) => {
      const own = named(trial);
      return own !== null && own.unit === unit && isBelievable(longest) ? own.value : common;
    },
  };
}

function lengthIn(pairs: readonly (readonly [string, unknown])[]): { readonly value: number; readonly unit: RunRecord['unit'] } | null {
  for (const [key, value] of pairs) {
    const unit = unitOfLengthKey(key);
    if (unit !== null && typeof value === 'number' && Number.isFinite(value) && value > 0) return { value, unit };
  }
  return null;
}
