import type { TrainingConfig } from '../../model/config.ts';
import type { FileReading } from '../../model/report.ts';
import type { ConfigSchedule, KnownQuantities } from '../../model/schedule.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Words } from '../../words/words.ts';
import { amount } from '../numbers.ts';
import { type ScheduleNote, type ScheduleView, viewSchedule } from './view.ts';

/** A config of a file, with what is to be said about how it was read. */
export interface ChosenConfig {
  readonly config: TrainingConfig;
  readonly notes: readonly ScheduleNote[];
}

/** The config of `path`, or of `path#name` where one file holds several; null where the file holds none of that name. */
export function configNamed(reading: FileReading, named: string, words: Words): ChosenConfig | null {
  const { configs } = reading;
  const config = reading.path === named ? configs[0] : configs.find((candidate) => candidate.id === named);
  if (config === undefined) return null;
  const others = configs.filter((candidate) => candidate !== config).map((candidate) => candidate.id);
  const several = others.length === 0 ? [] : [{ code: 'note', message: words.schedule.severalConfigs(config.id, others.slice(0, 10)), line: null }];
  const problems = [...reading.problems, ...config.problems].map(
    (problem): ScheduleNote => ({ code: problem.code, message: words.problem(problem), line: problem.line }),
  );
  return { config, notes: [...several, ...problems] };
}

/** What a person asks for besides the config. */
export interface ConfigViewOptions {
  /** Update indices whose rates are wanted; null for evenly spaced ones. */
  readonly at: readonly number[] | null;
  /** The length of the run in updates, where the config leaves it open or to look at another one. */
  readonly steps: number | undefined;
  readonly stepsPerEpoch: number | undefined;
  /** The schedule over given evaluations, for configs that follow them. */
  readonly simulated: ConfigSchedule | null;
}

/** The schedule of a config as it is shown, with what the person, or the policy for this config, supplies. */
export function viewOfConfig({ config, notes }: ChosenConfig, options: ConfigViewOptions, policy: Policy, words: Words): ScheduleView {
  const { at, steps } = options;
  const read = config.schedule ?? unnamedSchedule;
  const known = options.simulated ?? resolve(read, knownOf(options, policy, config.path));
  const own = known.kind === 'known' ? known.runLength : null;
  const other = steps !== undefined && own !== null && own !== steps && known.kind === 'known' ? steps : null;
  const unit = known.kind === 'known' ? known.schedule.unit : 'steps';
  const length = (value: number) => words.schedule.length(amount(value), unit);
  const said = other === null || own === null ? [] : [{ code: 'note', message: words.schedule.otherLength(length(other), length(own)), line: null }];
  const open =
    known.kind === 'open'
      ? known.open.map(({ quantity, why }): ScheduleNote => ({ code: 'quantity-open', message: words.schedule.open(quantity, why), line: null }))
      : [];
  const isOpenLength = known.kind === 'known' && known.runLength === null;
  return viewSchedule(config.id, known, { at, runSteps: other ?? (isOpenLength ? (steps ?? null) : null), notes: [...said, ...open, ...notes] });
}

/** A config without any schedule key: nothing is known of its rate. */
const unnamedSchedule: ConfigSchedule = {
  kind: 'open',
  family: null,
  parameters: {},
  open: [{ quantity: 'learning-rate', why: 'learning_rate' }],
  horizon: null,
  keys: {},
  resolve: () => unnamedSchedule,
};

function resolve(read: ConfigSchedule, known: KnownQuantities): ConfigSchedule {
  return read.resolve?.(known) ?? read;
}

function knownOf({ steps, stepsPerEpoch }: ConfigViewOptions, policy: Policy, path: string): KnownQuantities {
  const fromPolicy = policy.studies.find((study) => study.config === path)?.productionSteps ?? undefined;
  const length = steps ?? fromPolicy;
  return { ...(length === undefined ? {} : { steps: length }), ...(stepsPerEpoch === undefined ? {} : { stepsPerEpoch }) };
}
