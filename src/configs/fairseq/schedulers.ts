import type { LearningRateSchedule, OpenQuantity } from '../../model/schedule.ts';
import { heldPerEpoch, inEpochs } from '../../schedules/compose/clocks.ts';
import { clampedBelow } from '../../schedules/compose/scaled.ts';
import { sequence } from '../../schedules/compose/sequence.ts';
import { withWarmup } from '../../schedules/compose/with-warmup.ts';
import { constant } from '../../schedules/families/constant.ts';
import { exponential } from '../../schedules/families/exponential.ts';
import { inverseSquareRoot } from '../../schedules/families/inverse-square-root.ts';
import { piecewiseConstant } from '../../schedules/families/piecewise.ts';
import { polynomial } from '../../schedules/families/polynomial.ts';
import { restarts } from '../../schedules/families/restarts.ts';
import { step } from '../../schedules/families/step.ts';
import { stableDecay } from '../../schedules/families/warmup-stable-decay.ts';
import type { Fields } from '../fields.ts';

/** What a scheduler of fairseq is made from. */
export interface SchedulerCall {
  readonly options: Fields;
  /** `optimization.lr`: one rate, or one an epoch. */
  readonly rates: readonly number[];
  /** `optimization.max_update`; null where it is not set or not known. */
  readonly maxUpdate: number | null;
  readonly stepsPerEpoch: number | null;
  miss(quantity: OpenQuantity, why: string): null;
}

export interface Scheduler {
  readonly family: string;
  /** Null where fairseq would refuse, or something is missing, which is noted. */
  make(call: SchedulerCall): LearningRateSchedule | null;
}

function option({ options }: SchedulerCall, name: string, otherwise: number): number {
  return options.number(name)?.value ?? otherwise;
}

/** Most schedulers refuse a list of several rates. */
function peakOf({ rates, miss }: SchedulerCall): number | null {
  const [peak] = rates;
  if (rates.length > 1) return miss('custom', 'optimization.lr');
  return peak ?? miss('learning-rate', 'optimization.lr');
}

function maxUpdateOf({ maxUpdate, miss }: SchedulerCall): number | null {
  return maxUpdate ?? miss('steps', 'optimization.max_update');
}

function stagesOf(call: SchedulerCall): readonly [number, number, number] | null {
  const { options, miss } = call;
  const shares = options.numbers('phase_ratio')?.value ?? null;
  if (shares === null) return [option(call, 'warmup_steps', 0), option(call, 'hold_steps', 0), option(call, 'decay_steps', 0)];
  const [warmup, hold, decay] = shares;
  const total = maxUpdateOf(call);
  if (warmup === undefined || hold === undefined || decay === undefined) return miss('custom', 'lr_scheduler.phase_ratio');
  return total === null ? null : [Math.trunc(total * warmup), Math.trunc(total * hold), Math.trunc(total * decay)];
}

function triStage(call: SchedulerCall): LearningRateSchedule | null {
  const peak = peakOf(call);
  const stages = stagesOf(call);
  if (peak === null || stages === null) return null;
  const [warmup, stable, decay] = stages;
  const end = option(call, 'final_lr_scale', 0.01);
  if (!(decay > 0) || !(end > 0)) return call.miss('custom', 'lr_scheduler.decay_steps');
  const body = stableDecay({ peak, floor: peak * end, stable, decay, shape: 'geometric' });
  return withWarmup({ body, steps: warmup, start: peak * option(call, 'init_lr_scale', 0.01), target: peak });
}

function inverseSquareRootSchedule(call: SchedulerCall): LearningRateSchedule | null {
  const peak = peakOf(call);
  const warmup = option(call, 'warmup_updates', 4000);
  if (peak === null) return null;
  if (!(warmup > 0)) return call.miss('custom', 'lr_scheduler.warmup_updates');
  return withWarmup({
    body: inverseSquareRoot({ peak, timescale: warmup }),
    steps: warmup,
    start: Math.max(0, option(call, 'warmup_init_lr', -1)),
    target: peak,
  });
}

function polynomialDecay(call: SchedulerCall): LearningRateSchedule | null {
  const peak = peakOf(call);
  const until = call.options.positive('total_num_update')?.value ?? maxUpdateOf(call);
  if (peak === null || until === null) return null;
  const warmup = option(call, 'warmup_updates', 0);
  const end = option(call, 'end_learning_rate', 0);
  const body = until > warmup ? polynomial({ start: peak, end, steps: until - warmup, power: option(call, 'power', 1) }) : constant({ rate: end });
  return withWarmup({ body, steps: warmup, target: peak });
}

/** A warmup from `warmup_init_lr`, below 0 from `min_lr`. */
function fromInitial(call: SchedulerCall, body: LearningRateSchedule, floor: number): LearningRateSchedule {
  const initial = option(call, 'warmup_init_lr', -1);
  return withWarmup({ body, steps: option(call, 'warmup_updates', 0), start: initial < 0 ? floor : initial, target: body.peak });
}

function cosineCycles(call: SchedulerCall): LearningRateSchedule | null {
  const peak = peakOf(call);
  if (peak === null) return null;
  const total = call.options.positive('lr_period_updates') === null ? maxUpdateOf(call) : 0;
  if (total === null) return null;
  const firstCycle = call.options.positive('lr_period_updates')?.value ?? total - option(call, 'warmup_updates', 0);
  if (!(firstCycle > 0)) return call.miss('custom', 'lr_scheduler.lr_period_updates');
  const multiplier = option(call, 't_mult', 1);
  if (!(multiplier >= 1)) return call.miss('custom', 'lr_scheduler.t_mult');
  const floor = Math.min(peak, option(call, 'min_lr', 0));
  const body = restarts({ peak, floor, firstCycle, multiplier, keeps: { whole: option(call, 'lr_shrink', 0.1) } });
  return fromInitial(call, body, floor);
}

function stepDecay(call: SchedulerCall): LearningRateSchedule | null {
  const peak = peakOf(call);
  if (peak === null) return null;
  const floor = option(call, 'min_lr', 0);
  const size = option(call, 'lr_deacy_period', 25_000);
  if (!(size > 0)) return call.miss('custom', 'lr_scheduler.lr_deacy_period');
  return fromInitial(call, clampedBelow(step({ start: peak, size, gamma: option(call, 'lr_decay', 0.5) }), floor), floor);
}

/** One rate an epoch, the last one staying, or shrinking from epoch `force_anneal` (which counts from 1) on. */
function fixed(call: SchedulerCall): LearningRateSchedule | null {
  const { rates, options, stepsPerEpoch, miss } = call;
  const [first] = rates;
  const last = rates.at(-1);
  if (first === undefined || last === undefined) return miss('learning-rate', 'optimization.lr');
  const warmup = option(call, 'warmup_updates', 0);
  const anneal = options.number('force_anneal')?.value ?? null;
  if (rates.length === 1 && anneal === null) return withWarmup({ body: constant({ rate: first }), steps: warmup, form: '(u+1)/W', target: first });
  const listed = piecewiseConstant({ values: rates, boundaries: rates.slice(1).map((_, i) => i + 1) });
  const shrink = option(call, 'lr_shrink', 0.1);
  const byEpoch =
    anneal === null ? listed : sequence({ schedules: [listed, exponential({ start: last * shrink, ratio: shrink })], milestones: [Math.max(0, anneal - 1)] });
  if (stepsPerEpoch === null) return warmup > 0 ? miss('steps-per-epoch', 'optimization.lr') : inEpochs(byEpoch);
  if (warmup > stepsPerEpoch) return miss('custom', 'lr_scheduler.warmup_updates');
  return withWarmup({ body: heldPerEpoch(byEpoch, stepsPerEpoch), steps: warmup, form: '(u+1)/W', target: first, clock: 'running' });
}

function followsEvaluations({ miss }: SchedulerCall): null {
  return miss('evaluations', 'lr_scheduler._name');
}

/** The schedulers by their registered names, with the defaults of their dataclasses. Source: fairseq 3d262bb2 `fairseq/optim/lr_scheduler/`. */
export const schedulers: ReadonlyMap<string, Scheduler> = new Map<string, Scheduler>([
  ['tri_stage', { family: 'warmup-stable-decay', make: triStage }],
  ['inverse_sqrt', { family: 'inverse-square-root', make: inverseSquareRootSchedule }],
  ['polynomial_decay', { family: 'polynomial', make: polynomialDecay }],
  ['cosine', { family: 'cosine-restarts', make: cosineCycles }],
  ['fixed', { family: 'constant', make: fixed }],
  ['step', { family: 'step', make: stepDecay }],
  ['reduce_lr_on_plateau', { family: 'reduce-on-plateau', make: followsEvaluations }],
]);
