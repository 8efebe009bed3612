import type { LearningRateSchedule } from '../../model/schedule.ts';
import { withCooldown } from '../../schedules/compose/with-cooldown.ts';
import { withWarmup } from '../../schedules/compose/with-warmup.ts';
import { constant } from '../../schedules/families/constant.ts';
import { cosine } from '../../schedules/families/cosine.ts';
import { exponential } from '../../schedules/families/exponential.ts';
import { halfCosine } from '../../schedules/families/half-cosine.ts';
import { inverseSquareRoot } from '../../schedules/families/inverse-square-root.ts';
import { linear } from '../../schedules/families/linear.ts';
import { power } from '../../schedules/families/power.ts';
import { stableDecay } from '../../schedules/families/warmup-stable-decay.ts';
import type { Fields } from '../fields.ts';
import { roundHalfEven } from './times.ts';

/** What `get_lr` is called with; `at(current)` of the schedules made is the rate at that counter. */
export interface SchedulerCall {
  readonly options: Fields;
  readonly peak: number;
  /** `t_max` as the trainer passes it: its steps, or its tokens; null where not known. */
  readonly total: number | null;
  /** Notes what is missing. */
  miss(quantity: 'steps' | 'custom', why: string): null;
}

export interface Scheduler {
  readonly family: string;
  /** Null where OLMo-core would refuse, or something is missing, which is noted. */
  make(call: SchedulerCall): LearningRateSchedule | null;
}

function option({ options }: SchedulerCall, name: string, otherwise: number): number {
  return options.number(name)?.value ?? otherwise;
}

function totalOf(call: SchedulerCall): number | null {
  return call.total ?? call.miss('steps', 'trainer.max_duration');
}

/** The scheduler's own `t_max`, or the trainer's. */
function horizonOf(call: SchedulerCall): number | null {
  return call.options.positive('t_max')?.value ?? totalOf(call);
}

/** `warmup` (once `warmup_steps`), or a share of the horizon; one of them is required. */
function warmupOf(call: SchedulerCall, horizonOrNull: () => number | null): number | null {
  const steps = call.options.number('warmup', 'warmup_steps');
  if (steps !== null) return steps.value;
  const share = call.options.number('warmup_fraction');
  if (share === null) return call.miss('custom', 'warmup');
  const horizon = horizonOrNull();
  return horizon === null ? null : roundHalfEven(horizon * share.value);
}

function decayOf(call: SchedulerCall, total: number): number {
  return call.options.number('decay', 'decay_steps')?.value ?? roundHalfEven(total * option(call, 'decay_fraction', 0.1));
}

function warmed(call: SchedulerCall, { body, warmup, target }: { body: LearningRateSchedule; warmup: number; target?: number }): LearningRateSchedule {
  return withWarmup({ body, steps: warmup, start: option(call, 'warmup_min_lr', 0), target: target ?? call.peak });
}

type Body = (options: { readonly peak: number; readonly floor: number; readonly steps: number }) => LearningRateSchedule;

/** Warmup, then a decay to `alpha_f` of the peak at the horizon. */
function decaying(body: Body, targetOf: (peak: number, floor: number) => number = (peak) => peak): Scheduler['make'] {
  return (call) => {
    const until = horizonOf(call);
    const warmup = warmupOf(call, () => until);
    if (until === null || warmup === null) return null;
    const floor = call.peak * option(call, 'alpha_f', 0.1);
    const steps = until - warmup;
    return warmed(call, { body: steps > 0 ? body({ peak: call.peak, floor, steps }) : constant({ rate: floor }), warmup, target: targetOf(call.peak, floor) });
  };
}

const cosineWithWarmup = decaying(cosine);

function constantWithWarmup(call: SchedulerCall): LearningRateSchedule | null {
  const warmup = warmupOf(call, () => totalOf(call));
  return warmup === null ? null : warmed(call, { body: constant({ rate: call.peak }), warmup });
}

function warmupStableDecay(call: SchedulerCall): LearningRateSchedule | null {
  const total = totalOf(call);
  const warmup = warmupOf(call, () => total);
  if (total === null || warmup === null) return null;
  const decay = decayOf(call, total);
  const body = stableDecay({ peak: call.peak, floor: option(call, 'decay_min_lr', 0), stable: total - decay, decay });
  return withWarmup({ body, steps: warmup, start: option(call, 'warmup_min_lr', 0), target: call.peak, clock: 'running' });
}

function inverseSquareRootWithWarmup(call: SchedulerCall): LearningRateSchedule | null {
  const warmup = warmupOf(call, () => totalOf(call));
  if (warmup === null) return null;
  return warmed(call, { body: inverseSquareRoot({ peak: call.peak, timescale: warmup, floor: call.peak * option(call, 'alpha_f', 0.1) }), warmup });
}

function powerWithTail(call: SchedulerCall): LearningRateSchedule | null {
  const total = totalOf(call);
  const warmup = warmupOf(call, () => total);
  if (total === null || warmup === null) return null;
  const exponent = option(call, 'b', -0.51);
  if (!(warmup > 0) || exponent >= 0) return call.miss('custom', warmup > 0 ? 'b' : 'warmup');
  const body = warmed(call, { body: power({ peak: call.peak, exponent, timescale: warmup }), warmup });
  return cooled(call, body, total);
}

function cosineAndLinear(call: SchedulerCall): LearningRateSchedule | null {
  const body = cosineWithWarmup(call);
  const total = totalOf(call);
  return body === null || total === null ? null : cooled(call, body, total);
}

/** The linear tail over the last `decay` of the run. */
function cooled(call: SchedulerCall, body: LearningRateSchedule, total: number): LearningRateSchedule {
  const decay = decayOf(call, total);
  return decay > 0 ? withCooldown({ body, begin: total - decay, length: decay, end: option(call, 'decay_min_lr', 0) }) : body;
}

function rangeTest(call: SchedulerCall): LearningRateSchedule | null {
  const total = totalOf(call);
  const start = option(call, 'lr_min', 1e-9);
  return total === null ? null : exponential({ start, ratio: call.peak / start, per: total, end: call.peak });
}

/** Schedulers of one piece, by class. Source: OLMo-core fa6c5014 `src/olmo_core/optim/scheduler.py`. */
export const simpleSchedulers: ReadonlyMap<string, Scheduler> = new Map<string, Scheduler>([
  ['ConstantScheduler', { family: 'constant', make: ({ peak }) => constant({ rate: peak }) }],
  ['ConstantWithWarmup', { family: 'constant', make: constantWithWarmup }],
  ['WSD', { family: 'warmup-stable-decay', make: warmupStableDecay }],
  ['PowerLR', { family: 'power', make: powerWithTail }],
  ['LinearWithWarmup', { family: 'linear', make: decaying(({ peak, floor, steps }) => linear({ start: peak, end: floor, steps })) }],
  ['InvSqrtWithWarmup', { family: 'inverse-square-root', make: inverseSquareRootWithWarmup }],
  ['CosWithWarmup', { family: 'cosine', make: cosineWithWarmup }],
  ['HalfCosWithWarmup', { family: 'half-cosine', make: decaying(halfCosine, (peak, floor) => floor + (peak - floor) / 2) }],
  ['CosWithWarmupAndLinearDecay', { family: 'cosine', make: cosineAndLinear }],
  ['ExponentialScheduler', { family: 'exponential', make: rangeTest }],
]);
