import type { LearningRateSchedule } from '../model/schedule.ts';
import type { Trial } from '../model/study.ts';
import { heldPerEpoch } from '../schedules/compose/clocks.ts';
import { type InferredSchedule, inferSchedule } from '../schedules/infer.ts';
import { type Reconciliation, reconcile } from '../schedules/reconcile.ts';

/** What a run's logged learning rates show by themselves, and whether the config's schedule explains them. */
export interface LoggedSchedule {
  readonly inferred: InferredSchedule;
  /** null without a config whose schedule is known. */
  readonly config: Reconciliation | null;
}

/** The fewest logged rates that say something about a schedule. */
const fewestRates = 3;

/** null for a run that logged no learning rates, or too few, or counts in epochs. */
export function loggedSchedule({ learningRate, config, run, stepBase, plannedSteps, unit }: Trial): LoggedSchedule | null {
  if (learningRate === null || learningRate.series.steps.length < fewestRates || unit === 'epochs') return null;
  const { steps, values } = learningRate.series;
  const logged = { steps, rates: values, stepBase, plannedSteps: plannedSteps?.value ?? null };
  const read = config?.schedule ?? null;
  const supplied = {
    ...(plannedSteps === null ? {} : { steps: plannedSteps.value }),
    ...(run.stepsPerEpoch === null ? {} : { stepsPerEpoch: run.stepsPerEpoch }),
  };
  const known = read === null ? null : (read.resolve?.(supplied) ?? read);
  const schedule = known?.kind === 'known' ? inUpdates(known.schedule, run.stepsPerEpoch) : null;
  return { inferred: inferSchedule(logged), config: schedule === null ? null : reconcile(schedule, logged) };
}

function inUpdates(schedule: LearningRateSchedule, stepsPerEpoch: number | null): LearningRateSchedule | null {
  if (schedule.unit === 'steps') return schedule;
  return stepsPerEpoch === null ? null : heldPerEpoch(schedule, stepsPerEpoch);
}
