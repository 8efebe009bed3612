import type { LearningRateSchedule } from '../../model/schedule.ts';
import { named } from '../../schedules/compose/scaled.ts';
import { withWarmup } from '../../schedules/compose/with-warmup.ts';
import { multiStep } from '../../schedules/families/multi-step.ts';
import { restarts } from '../../schedules/families/restarts.ts';
import { step } from '../../schedules/families/step.ts';

/** Cycles of timm's cosine, tanh and poly schedulers. */
export interface TimmCycles {
  /** Ticks of the first cycle. */
  readonly first: number;
  readonly multiplier: number;
  readonly decay: number;
  readonly limit: number;
}

/** A timm scheduler with every argument decided; times are ticks: epochs, or updates with `sched_on_updates`. */
export type TimmSchedule = {
  readonly rate: number;
  readonly warmup: { readonly ticks: number; readonly start: number; readonly prefix: boolean };
} & (
  | { readonly kind: 'cosine'; readonly floor: number; readonly cycles: TimmCycles; readonly warp: number }
  | { readonly kind: 'poly'; readonly floor: number; readonly cycles: TimmCycles; readonly warp: number; readonly power: number }
  | { readonly kind: 'tanh'; readonly floor: number; readonly cycles: TimmCycles; readonly lower: number; readonly upper: number }
  | { readonly kind: 'step'; readonly every: number; readonly factor: number }
  | { readonly kind: 'multistep'; readonly milestones: readonly number[]; readonly factor: number }
);

/**
 * The schedule in ticks. Without `warmup_prefix` the decay's clock runs during the warmup, so that the base rate is never reached
 * by decaying bodies; multistep drops one tick early, as its source does (bisect_right(decay_t, t + 1)).
 * Source: timm 1.0 `timm/scheduler/{cosine,poly,tanh,step,multistep}_lr.py`.
 */
export function timmSchedule(options: TimmSchedule): LearningRateSchedule {
  const { warmup, rate } = options;
  const body = bodyOf(options);
  const clock = warmup.prefix ? 'shifted' : 'running';
  const target = options.kind === 'tanh' && !warmup.prefix ? body.at(warmup.ticks) : rate;
  const schedule = withWarmup({ body, steps: warmup.ticks, start: warmup.start, target, clock });
  return 'cycles' in options && options.cycles.limit === 1 ? named(schedule, singleFamilies[options.kind]) : schedule;
}

const singleFamilies = { cosine: 'cosine', poly: 'polynomial', tanh: 'tanh' } as const;

function bodyOf(options: TimmSchedule): LearningRateSchedule {
  const { rate } = options;
  switch (options.kind) {
    case 'cosine':
      return restarts({ ...cyclesOf(options.cycles), peak: rate, floor: options.floor, warp: options.warp });
    case 'poly':
      return restarts({ ...cyclesOf(options.cycles), peak: rate, floor: options.floor, warp: options.warp, shape: { power: options.power } });
    case 'tanh':
      return restarts({ ...cyclesOf(options.cycles), peak: rate, floor: options.floor, shape: { tanh: [options.lower, options.upper] } });
    case 'step':
      return step({ start: rate, size: options.every, gamma: options.factor });
    case 'multistep':
      return multiStep({ start: rate, milestones: options.milestones.map((at) => at - 1), gamma: options.factor });
  }
}

function cyclesOf({ first, multiplier, decay, limit }: TimmCycles) {
  return { firstCycle: first, multiplier, keeps: { peak: decay }, limit };
}

/** The ticks of all cycles, and of the warmup where it comes first: timm's get_cycle_length. */
export function cycleLength({ first, multiplier, limit }: TimmCycles, warmup: TimmSchedule['warmup']): number {
  const cycles = Math.max(1, limit);
  const length = multiplier === 1 ? first * cycles : Math.floor((-first * (multiplier ** cycles - 1)) / (1 - multiplier));
  return length + (warmup.prefix ? warmup.ticks : 0);
}
