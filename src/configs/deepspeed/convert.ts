import type { TrainingConfig } from '../../model/config.ts';
import type { Conversion } from '../../model/conversion.ts';
import type { KeySetting } from '../../text/rewrite.ts';

/** Schedulers that end at `total_num_steps`. */
const followers = new Set(['WarmupDecayLR', 'WarmupCosineLR']);

/**
 * DeepSpeed's schedulers end at `total_num_steps`, behind a warmup that is absolute; none of them holds the peak before a line.
 * Source: DeepSpeed 22779f2c `deepspeed/runtime/lr_schedules.py`.
 */
export function convertDeepspeed({ values }: TrainingConfig, { recipe, toSteps }: Conversion): readonly KeySetting[] | null {
  if (recipe === 'hold-then-decay' || !followers.has(String(values.get('scheduler.type')?.value ?? ''))) return null;
  return [{ path: 'scheduler.params.total_num_steps', value: toSteps }];
}
