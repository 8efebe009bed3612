import type { TrainingConfig } from '../model/config.ts';
import type { ConfigSchedule, KnownQuantities } from '../model/schedule.ts';
import type { Study } from '../model/study.ts';
import type { Run } from '../schedules/shares.ts';
import { commonStepsPerEpoch } from '../studies/evidence/config.ts';

/** A config's run as far as it is known: its schedule and its length in the schedule's unit. */
export type ConfigRun =
  | { readonly kind: 'known'; readonly run: Run }
  | { readonly kind: 'open'; readonly what: 'no-schedule' | 'schedule-open' | 'length-open' };

/** The run that a config describes, epochs turned into updates where the runs behind it prove how many an epoch has. */
export function runOf(config: TrainingConfig, studies: readonly Study[]): ConfigRun {
  if (config.schedule === null) return { kind: 'open', what: 'no-schedule' };
  const schedule = resolvedBy(config.schedule, knownFrom(studies));
  if (schedule.kind === 'open') return { kind: 'open', what: 'schedule-open' };
  const { runLength } = schedule;
  if (runLength === null || !(runLength >= 1)) return { kind: 'open', what: 'length-open' };
  return { kind: 'known', run: { schedule: schedule.schedule, runSteps: Math.round(runLength) } };
}

/** What runs prove that configs leave open. */
export function knownFrom(studies: readonly Study[]): KnownQuantities {
  const [first, ...others] = studies.map(commonStepsPerEpoch);
  return first !== undefined && first !== null && others.every((other) => other === first) ? { stepsPerEpoch: first } : {};
}

function resolvedBy(schedule: ConfigSchedule, known: KnownQuantities): ConfigSchedule {
  return schedule.resolve === undefined ? schedule : schedule.resolve(known);
}
