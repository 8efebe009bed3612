import type { LearningRateSchedule } from '../../model/schedule.ts';
import { shifted } from '../../schedules/compose/clocks.ts';
import { withWarmup } from '../../schedules/compose/with-warmup.ts';
import { constant } from '../../schedules/families/constant.ts';
import { cosine } from '../../schedules/families/cosine.ts';
import { cosineLinearEnvelope } from '../../schedules/families/cosine-linear-envelope.ts';
import { inverseSquareRoot } from '../../schedules/families/inverse-square-root.ts';
import { linear } from '../../schedules/families/linear.ts';

/** What a scheduler of OLMo is made from, in updates; `total` is `t_max`, or the run's own length. */
export interface SchedulerCall {
  readonly peak: number;
  readonly floor: number;
  readonly warmup: number;
  readonly warmupStart: number;
  readonly total: number;
}

export interface Scheduler {
  readonly family: string;
  readonly takesTotal: boolean;
  make(call: SchedulerCall): LearningRateSchedule;
}

type Body = (options: { readonly peak: number; readonly floor: number; readonly steps: number }) => LearningRateSchedule;

/** The counter is one ahead: the update is counted before its rate is asked for. */
function warmed(body: LearningRateSchedule, { peak, warmup, warmupStart }: SchedulerCall): LearningRateSchedule {
  return shifted(withWarmup({ body, steps: warmup, start: warmupStart, target: peak }), 1);
}

/** A horizon within the warmup leaves only the floor behind it. */
function decaying(family: string, body: Body): Scheduler {
  return {
    family,
    takesTotal: true,
    make: (call) => {
      const steps = call.total - call.warmup;
      return warmed(steps > 0 ? body({ peak: call.peak, floor: call.floor, steps }) : constant({ rate: call.floor }), call);
    },
  };
}

/** The values of SchedulerType but `max_scheduler`. Source: OLMo 59a53e3f `olmo/optim.py`, build_scheduler. */
export const schedulers: ReadonlyMap<string, Scheduler> = new Map<string, Scheduler>([
  ['cosine_with_warmup', decaying('cosine', cosine)],
  ['linear_with_warmup', decaying('linear', ({ peak, floor, steps }) => linear({ start: peak, end: floor, steps }))],
  ['cosine_linear_envelope', decaying('cosine-linear-envelope', cosineLinearEnvelope)],
  [
    'inverse_sqrt_with_warmup',
    { family: 'inverse-square-root', takesTotal: false, make: (call) => warmed(inverseSquareRoot({ peak: call.peak, timescale: call.warmup }), call) },
  ],
  ['constant', { family: 'constant', takesTotal: false, make: ({ peak }) => constant({ rate: peak }) }],
  ['constant_with_warmup', { family: 'constant', takesTotal: false, make: (call) => warmed(constant({ rate: call.peak }), call) }],
]);

/** The larger of the cosine and the inverse square root at every update: named, not computed. */
export const maxScheduler = 'max_scheduler';
