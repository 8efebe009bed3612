import type { LearningRateSchedule } from '../../model/schedule.ts';
import { shifted } from '../../schedules/compose/clocks.ts';
import { withWarmup } from '../../schedules/compose/with-warmup.ts';
import { constant } from '../../schedules/families/constant.ts';
import { cosine } from '../../schedules/families/cosine.ts';
import { inverseSquareRoot } from '../../schedules/families/inverse-square-root.ts';
import { linear } from '../../schedules/families/linear.ts';
import { polynomial } from '../../schedules/families/polynomial.ts';
import { hardRestarts } from '../../schedules/families/restarts.ts';
import { stableDecay } from '../../schedules/families/warmup-stable-decay.ts';
import type { Fields } from '../fields.ts';

/** What a scheduler function of transformers is called with. */
export interface SchedulerCall {
  readonly peak: number;
  /** num_warmup_steps */
  readonly warmup: number;
  /** num_training_steps; 0 for schedulers that do not take it. */
  readonly total: number;
  /** scheduler_specific_kwargs */
  readonly options: Fields;
}

/** One value of transformers' SchedulerType. */
export interface Scheduler {
  readonly family: string;
  readonly takes: 'nothing' | 'warmup' | 'warmup-and-total' | 'evaluations';
  /** Null where transformers would refuse the arguments. */
  make(call: SchedulerCall): LearningRateSchedule | null;
}

const defaultTimescale = 10_000;

function decaySteps({ warmup, total }: SchedulerCall): number {
  return Math.max(1, total - warmup);
}

function option(call: SchedulerCall, name: string, otherwise: number): number {
  return call.options.number(name)?.value ?? otherwise;
}

const shapes: ReadonlyMap<string, 'linear' | 'cosine' | '1-sqrt'> = new Map([
  ['linear', 'linear'],
  ['cosine', 'cosine'],
  ['1-sqrt', '1-sqrt'],
]);

/** `min_lr_rate` or `min_lr`, of which transformers takes exactly one. */
function floorOf({ peak, options }: SchedulerCall): number | null {
  const rate = options.number('min_lr_rate');
  const floor = options.number('min_lr');
  if ((rate === null) === (floor === null)) return null;
  return rate === null ? (floor?.value ?? null) : rate.value * peak;
}

function risingCosine(call: SchedulerCall, floor: number): LearningRateSchedule {
  return cosine({ peak: call.peak, floor, steps: decaySteps(call), cycles: option(call, 'num_cycles', 0.5), past: 'rises' });
}

function warmupStableDecay(call: SchedulerCall): LearningRateSchedule | null {
  const { peak, warmup, total, options } = call;
  const decay = options.number('num_decay_steps')?.value;
  if (decay === undefined) return null;
  const floor = peak * option(call, 'min_lr_ratio', 0);
  const stable = Math.max(0, options.number('num_stable_steps')?.value ?? total - warmup - decay);
  const shape = shapes.get(options.text('decay_type')?.value ?? 'cosine');
  const rise = shapes.get(options.text('warmup_type')?.value ?? 'linear');
  if (shape === undefined || rise === undefined) return null;
  const body = stableDecay({ peak, floor, stable, decay, shape, cycles: option(call, 'num_cycles', 0.5) });
  return withWarmup({ body, steps: warmup, start: floor, target: peak, shape: rise === '1-sqrt' ? 'sqrt' : rise });
}

function cosineWarmupWithMinimum(call: SchedulerCall): LearningRateSchedule | null {
  const { peak, warmup, options } = call;
  const floor = floorOf(call);
  if (floor === null) return null;
  const body = shifted(risingCosine(call, floor), 1);
  const startRate = options.number('warmup_lr_rate');
  if (startRate === null) return withWarmup({ body, steps: warmup, form: '(u+1)/W', target: peak });
  return withWarmup({ body, steps: warmup, form: 'u/(W-1)', start: peak * startRate.value, target: peak });
}

/**
 * The twelve values of SchedulerType, with the defaults of their functions.
 * Source: transformers 5.18.0 `src/transformers/optimization.py`, `trainer_utils.py`.
 */
export const schedulers: ReadonlyMap<string, Scheduler> = new Map<string, Scheduler>([
  ['constant', { family: 'constant', takes: 'nothing', make: ({ peak }) => constant({ rate: peak }) }],
  ['constant_with_warmup', { family: 'constant', takes: 'warmup', make: ({ peak, warmup }) => withWarmup({ body: constant({ rate: peak }), steps: warmup }) }],
  [
    'linear',
    {
      family: 'linear',
      takes: 'warmup-and-total',
      make: (call) => withWarmup({ body: linear({ start: call.peak, end: 0, steps: decaySteps(call) }), steps: call.warmup }),
    },
  ],
  ['cosine', { family: 'cosine', takes: 'warmup-and-total', make: (call) => withWarmup({ body: risingCosine(call, 0), steps: call.warmup }) }],
  [
    'cosine_with_restarts',
    {
      family: 'cosine-restarts',
      takes: 'warmup-and-total',
      make: (call) => {
        const body = hardRestarts({ peak: call.peak, steps: decaySteps(call), count: option(call, 'num_cycles', 1) });
        return withWarmup({ body, steps: call.warmup });
      },
    },
  ],
  [
    'polynomial',
    {
      family: 'polynomial',
      takes: 'warmup-and-total',
      make: (call) => {
        const end = option(call, 'lr_end', 1e-7);
        if (end >= call.peak) return null;
        const body = polynomial({ start: call.peak, end, steps: decaySteps(call), power: option(call, 'power', 1) });
        return withWarmup({ body, steps: call.warmup });
      },
    },
  ],
  [
    'inverse_sqrt',
    {
      family: 'inverse-square-root',
      takes: 'warmup',
      make: (call) => {
        const timescale = call.options.positive('timescale')?.value ?? (call.warmup || defaultTimescale);
        return withWarmup({ body: inverseSquareRoot({ peak: call.peak, timescale }), steps: call.warmup, target: call.peak });
      },
    },
  ],
  [
    'cosine_with_min_lr',
    {
      family: 'cosine',
      takes: 'warmup-and-total',
      make: (call) => {
        const floor = floorOf(call);
        return floor === null ? null : withWarmup({ body: risingCosine(call, floor), steps: call.warmup });
      },
    },
  ],
  ['cosine_warmup_with_min_lr', { family: 'cosine', takes: 'warmup-and-total', make: cosineWarmupWithMinimum }],
  ['warmup_stable_decay', { family: 'warmup-stable-decay', takes: 'warmup-and-total', make: warmupStableDecay }],
  ['reduce_lr_on_plateau', { family: 'reduce-on-plateau', takes: 'evaluations', make: () => null }],
  ['greedy', { family: 'greedy', takes: 'evaluations', make: () => null }],
]);
