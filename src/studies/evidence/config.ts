import type { TrainingConfig } from '../../model/config.ts';
import type { Edit } from '../../model/finding.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { ConfigSchedule } from '../../model/schedule.ts';
import type { Scalar, Sourced, Span } from '../../model/source.ts';
import type { Study, Trial } from '../../model/study.ts';
import type { RecommendedLength } from './length.ts';

/** The length that a study's config asks for now, in the unit of the study's runs. */
export interface ConfigLength {
  readonly length: number;
  readonly span: Span | null;
  /** The replacement that makes the config ask for `value`; null where a whole number of its unit would leave the interval. */
  edit(wanted: RecommendedLength): Edit | null;
}

/** What the config in the repository asks for, where the runs' unit is its own or epochs of a known length; else null. */
export function configLength(config: TrainingConfig | null, unit: Trial['unit'], stepsPerEpoch: number | null): ConfigLength | null {
  const stated = config?.maxTrainSteps ?? null;
  if (stated === null) return null;
  const span = stated.span ?? null;
  const factor = stated.value.unit === unit ? 1 : stated.value.unit === 'epochs' && unit === 'steps' ? stepsPerEpoch : null;
  if (factor === null || !(factor > 0)) return null;
  return {
    length: stated.value.value * factor,
    span,
    edit: ({ value, low, high }) => {
      const whole = Math.ceil(value / factor - 1e-9);
      const isInside = Number.isSafeInteger(whole) && whole * factor >= low && whole * factor <= high;
      return config !== null && span !== null && isInside && isPlainNumber(config, stated) ? { span, text: String(whole) } : null;
    },
  };
}

/** Whether the text at a value's place is that number and nothing more, so that another number may take its place: `500`, not `500ba`. */
export function isPlainNumber(config: TrainingConfig, { value, span }: Sourced<Quantity>): boolean {
  if (span === undefined) return false;
  for (const written of config.values.values()) {
    if (written.span?.start === span.start && written.span.end === span.end && written.span.path === span.path) return written.value === value.value;
  }
  return false;
}

/** Steps in an epoch, where every run that says it says the same. */
export function commonStepsPerEpoch(study: Study): number | null {
  const known = new Set(study.trials.flatMap((trial) => trial.run.stepsPerEpoch ?? []));
  const [only] = known;
  return known.size === 1 && only !== undefined ? only : null;
}

/**
 * Whether the schedule follows when the config's length is changed: it has no end of its own, or ends with the run and
 * none of its keys repeats the length somewhere else. A config that names no schedule has none that could be left behind.
 */
export function scheduleFollowsLength(config: TrainingConfig): boolean {
  const { schedule, maxTrainSteps } = config;
  if (schedule === null) return true;
  if (maxTrainSteps === null || repeatsLength(schedule, maxTrainSteps)) return false;
  if (schedule.kind === 'known') return schedule.schedule.horizon === null || schedule.schedule.horizon === schedule.runLength;
  const { horizon } = schedule;
  return horizon === null ? schedule.family === 'constant' : horizon.unit === maxTrainSteps.value.unit && horizon.value === maxTrainSteps.value.value;
}

function repeatsLength(schedule: ConfigSchedule, length: NonNullable<TrainingConfig['maxTrainSteps']>): boolean {
  return Object.values(schedule.keys).some((key) => isSame(key.value, length.value.value) && key.span?.start !== length.span?.start);
}

function isSame(value: Scalar, length: number): boolean {
  return typeof value === 'number' && value === length;
}
