import type { LearningRateSchedule } from '../../model/schedule.ts';
import type { Call } from '../calls.ts';
import { schedulers } from '../hugging-face/schedulers.ts';
import type { TorchContext } from './context.ts';

/** transformers' schedule functions, which give torch schedulers, by the SchedulerType that calls them. */
const functions: ReadonlyMap<string, string> = new Map([
  ['get_constant_schedule', 'constant'],
  ['get_constant_schedule_with_warmup', 'constant_with_warmup'],
  ['get_linear_schedule_with_warmup', 'linear'],
  ['get_cosine_schedule_with_warmup', 'cosine'],
  ['get_cosine_with_hard_restarts_schedule_with_warmup', 'cosine_with_restarts'],
  ['get_polynomial_decay_schedule_with_warmup', 'polynomial'],
  ['get_inverse_sqrt_schedule', 'inverse_sqrt'],
  ['get_cosine_with_min_lr_schedule_with_warmup', 'cosine_with_min_lr'],
  ['get_cosine_with_min_lr_schedule_with_warmup_lr_rate', 'cosine_warmup_with_min_lr'],
  ['get_wsd_schedule', 'warmup_stable_decay'],
]);

/** The names of transformers' schedule functions, `get_scheduler` included. */
export const functionNames: ReadonlySet<string> = new Set([...functions.keys(), 'get_scheduler']);

/** The schedule of a transformers function in its own ticks; null where something is missing or the function is unknown. */
export function makeFunction(call: Call, { rate, lengths, totalTicks }: Pick<TorchContext, 'rate' | 'lengths' | 'totalTicks'>): LearningRateSchedule | null {
  const type = call.name === 'get_scheduler' ? call.fields.text('name')?.value : functions.get(call.name);
  const scheduler = type === undefined ? undefined : schedulers.get(type);
  if (scheduler === undefined) return lengths.miss('custom', call.name);
  if (scheduler.takes === 'evaluations') return lengths.miss('evaluations', call.name);
  const peak = rate ?? lengths.miss('learning-rate', 'lr');
  const warmup = call.fields.number('num_warmup_steps')?.value ?? 0;
  const total = call.fields.number('num_training_steps')?.value ?? totalTicks;
  if (total === null && scheduler.takes === 'warmup-and-total') lengths.miss('steps', 'num_training_steps');
  if (peak === null || lengths.open.length > 0) return null;
  const options = call.name === 'get_scheduler' ? call.fields.under('scheduler_specific_kwargs') : call.fields;
  return scheduler.make({ peak, warmup, total: total ?? 0, options }) ?? lengths.miss('custom', call.name);
}
