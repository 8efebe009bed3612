import type { LearningRateSchedule } from '../../model/schedule.ts';
import type { Lengths } from '../binding.ts';
import type { Call } from '../calls.ts';
import { type TimmSchedule, timmSchedule } from './schedules.ts';

/** The classes of timm.scheduler that follow a formula. */
export const timmClasses: ReadonlySet<string> = new Set(['CosineLRScheduler', 'TanhLRScheduler', 'PolyLRScheduler', 'StepLRScheduler', 'MultiStepLRScheduler']);

/**
 * The schedule of a class of timm.scheduler in its own ticks, with the defaults of its constructor, which are not those of train.py.
 * Null where something is missing, noted in `lengths`. Source: timm 1.0 `timm/scheduler/*_lr.py`.
 */
export function makeTimmClass(call: Call, rate: number | null, lengths: Lengths): LearningRateSchedule | null {
  const peak = rate ?? lengths.miss('learning-rate', 'lr');
  if (peak === null) return null;
  const options = classOptions(call, peak);
  return options === null ? lengths.miss('custom', call.name) : timmSchedule(options);
}

function classOptions({ name, fields }: Call, rate: number): TimmSchedule | null {
  const option = (key: string, otherwise: number) => fields.number(key)?.value ?? otherwise;
  const prefixed = name === 'StepLRScheduler' || name === 'MultiStepLRScheduler';
  const prefix = fields.flag('warmup_prefix')?.value ?? prefixed;
  const warmup = { ticks: option('warmup_t', 0), start: option('warmup_lr_init', 0), prefix };
  const factor = option('decay_rate', 1);
  if (name === 'StepLRScheduler') {
    const every = fields.positive('decay_t')?.value;
    return every === undefined ? null : { kind: 'step', rate, warmup, every, factor };
  }
  if (name === 'MultiStepLRScheduler') {
    const milestones = fields.numbers('decay_t')?.value;
    return milestones === undefined ? null : { kind: 'multistep', rate, warmup, milestones, factor };
  }
  const first = fields.positive('t_initial')?.value;
  if (first === undefined) return null;
  const cycles = { first, multiplier: option('cycle_mul', 1), decay: option('cycle_decay', 1), limit: option('cycle_limit', 1) };
  const common = { rate, warmup, floor: option('lr_min', 0), cycles };
  if (name === 'CosineLRScheduler') return { ...common, kind: 'cosine', warp: option('k_decay', 1) };
  if (name === 'PolyLRScheduler') return { ...common, kind: 'poly', warp: option('k_decay', 1), power: option('power', 0.5) };
  return { ...common, kind: 'tanh', lower: option('lb', -7), upper: option('ub', 3) };
}
