import type { LearningRateSchedule } from '../../model/schedule.ts';
import { withWarmup } from '../../schedules/compose/with-warmup.ts';
import { linear } from '../../schedules/families/linear.ts';
import { stableDecay } from '../../schedules/families/warmup-stable-decay.ts';
import { remade } from '../../schedules/make.ts';

export type DecayShape = 'linear' | 'sqrt' | 'cosine';

/** The lr_scheduler section with every value decided. */
export interface TitanSchedule {
  readonly peak: number;
  readonly warmup: number;
  /** `total_steps`, else `training.steps`. */
  readonly total: number;
  /** Null: the decay begins when the warmup ends. */
  readonly decayRatio: number | null;
  readonly shape: DecayShape;
  /** `min_lr_factor`, of the peak. */
  readonly floorRatio: number;
}

/** Python's round: halves go to the even neighbour. */
function rounded(value: number): number {
  const below = Math.floor(value);
  return value - below === 0.5 ? below + (below % 2) : Math.round(value);
}

function phases({ warmup, total, decayRatio }: TitanSchedule): { warmup: number; decay: number } {
  const up = Math.min(warmup, total);
  const decay = decayRatio === null ? total - up : rounded(total * decayRatio);
  return { warmup: up, decay: Math.min(decay, total - up) };
}

/**
 * Warmup (u+1)/W, the peak, then a decay whose update u is already at p = (u+1-W-S)/D: the virtual last update keeps the run's own last one off 0.
 * `decay_ratio: 0` never decays. The floor is said to stay past the end, where the source's straight line would fall below 0: its runs stop there.
 * Source: torchtitan b5bcd76c `torchtitan/components/optimizer/lr_scheduler.py` linear_warmup_stable_decay; the same since e7c0cae9 (June 2025).
 */
export function titanSchedule(options: TitanSchedule): LearningRateSchedule {
  const { peak, floorRatio, total } = options;
  const { warmup, decay } = phases(options);
  const stable = total + 1 - warmup - decay;
  const body = stableDecay({ peak, floor: floorRatio * peak, stable: stable - 1, decay, shape: shapeOf(options.shape) });
  return finished(options, withWarmup({ body, steps: warmup, form: '(u+1)/W', target: peak }), decay);
}

function shapeOf(shape: DecayShape): 'linear' | '1-sqrt' | 'cosine' {
  return shape === 'sqrt' ? '1-sqrt' : shape;
}

/** Without a stable phase it goes by the name of its decay; without a decay it is constant. */
function finished({ decayRatio, shape }: TitanSchedule, schedule: LearningRateSchedule, decay: number): LearningRateSchedule {
  if (decay === 0) return remade(schedule, { family: 'constant', horizon: null, afterHorizon: 'none' });
  return decayRatio === null && shape !== 'sqrt' ? remade(schedule, { family: shape }) : schedule;
}

/**
 * The schedule of March to June 2025: warmup (u+1)/(W+1), then a decay without the virtual update, to `lr_min` (a share of the peak).
 * Source: torchtitan 785c34c9 `torchtitan/components/lr_scheduler.py`.
 */
export function early2025Schedule(options: TitanSchedule): LearningRateSchedule {
  const { peak, floorRatio, total } = options;
  const { warmup, decay } = phases(options);
  const body = stableDecay({ peak, floor: floorRatio * peak, stable: total - warmup - decay, decay, shape: shapeOf(options.shape) });
  return finished(options, withWarmup({ body, steps: warmup, form: '(u+1)/(W+1)', target: peak }), decay);
}

/**
 * Warmup (u+1)/(W+1), then a straight line to 0 at `training.steps`.
 * Source: torchtitan a0a7ff73 (April 2024) `torchtitan/lr_scheduling.py`, until 82afc842 (February 2025).
 */
export function schedule2024({ peak, warmup, total }: Pick<TitanSchedule, 'peak' | 'warmup' | 'total'>): LearningRateSchedule {
  const body = linear({ start: peak, end: 0, steps: Math.max(1, total - warmup) });
  return withWarmup({ body, steps: warmup, form: '(u+1)/(W+1)', target: peak });
}
