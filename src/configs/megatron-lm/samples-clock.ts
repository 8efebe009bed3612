import type { Curve, LearningRateSchedule } from '../../model/schedule.ts';
import { perUpdate } from '../../schedules/compose/clocks.ts';
import { pieces, reclocked } from '../../schedules/curves/combine.ts';
import { remade } from '../../schedules/make.ts';
import type { BatchPhase } from './batch.ts';

/** The updates after which that many samples are consumed; a fraction inside an update. */
export function updatesOf(phases: readonly BatchPhase[], samples: number): number {
  let updates = 0;
  for (const [index, { samples: from, batch }] of phases.entries()) {
    const until = Math.min(samples, phases[index + 1]?.samples ?? Number.POSITIVE_INFINITY);
    if (until <= from) break;
    updates += (until - from) / batch;
  }
  return updates;
}

/** A schedule that counts samples, as one of updates, each of which consumes the batch of its phase. */
export function onSamplesClock(schedule: LearningRateSchedule, phases: readonly BatchPhase[]): LearningRateSchedule {
  const [first] = phases;
  if (first === undefined) return schedule;
  if (phases.length === 1) return perUpdate(schedule, { perUpdate: first.batch });
  let updates = 0;
  const parts: { until: number; curve: Curve }[] = [];
  for (const [index, { samples, batch }] of phases.entries()) {
    const curve = reclocked(schedule, { stride: batch, offset: samples - updates * batch });
    updates += ((phases[index + 1]?.samples ?? Number.POSITIVE_INFINITY) - samples) / batch;
    parts.push({ until: updates, curve });
  }
  const horizon = schedule.horizon === null ? null : updatesOf(phases, schedule.horizon);
  return remade(schedule, { warmup: updatesOf(phases, schedule.warmup), horizon, parameters: { batches: phases.map(({ batch }) => batch) } }, pieces(parts));
}
