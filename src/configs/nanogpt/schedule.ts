import type { ConfigSchedule, KnownQuantities } from '../../model/schedule.ts';
import type { Sourced } from '../../model/source.ts';
import { withWarmup } from '../../schedules/compose/with-warmup.ts';
import { constant } from '../../schedules/families/constant.ts';
import { cosine } from '../../schedules/families/cosine.ts';
import { type Bound, bindSchedule, lengthsWith, openBound, scheduleKeys } from '../binding.ts';
import { byDefault, type Fields } from '../fields.ts';

/** The values of train.py, which a config file overrides one by one. Source: nanoGPT 3adf61e1 `train.py`. */
const defaults = { learning_rate: 6e-4, max_iters: 600_000, warmup_iters: 2000, lr_decay_iters: 600_000, min_lr: 6e-5 } as const;

/** A number of the file; train.py's own where the file leaves the key out, null where the file's cannot be read. */
export function withDefault(fields: Fields, key: keyof typeof defaults): Sourced<number> | null {
  return unlessSaid(fields, key, fields.number(key), defaults[key]);
}

/** train.py's own value where a Python config leaves a key out; other languages are those of its successors, whose defaults differ. */
export function unlessSaid<T>(fields: Fields, key: string, found: Sourced<T> | null, otherwise: T): Sourced<T> | null {
  return found ?? (fields.document.language === 'python' && !fields.has(key) ? byDefault(otherwise) : null);
}

/** Whether the file only evaluates. */
export function onlyEvaluates(fields: Fields): boolean {
  return fields.flag('eval_only')?.value === true;
}

/**
 * nanoGPT's get_lr: warmup (it+1)/(W+1), cosine to min_lr at lr_decay_iters, which does not follow max_iters, then min_lr;
 * with decay_lr = False the rate stays, without a warmup. train.py does one update more than max_iters says.
 * Source: nanoGPT 3adf61e1 `train.py` get_lr.
 */
export function bindNanogpt(fields: Fields): ConfigSchedule {
  const rate = { learning_rate: withDefault(fields, 'learning_rate') };
  return bindSchedule(scheduleKeys(fields, [...Object.keys(defaults), 'decay_lr'], rate), (known) => bind(fields, known));
}

function bind(fields: Fields, known: KnownQuantities): Bound {
  const lengths = lengthsWith(known);
  const value = (key: keyof typeof defaults): number | null => withDefault(fields, key)?.value ?? null;
  const peak = value('learning_rate') ?? known.learningRate ?? lengths.miss('learning-rate', 'learning_rate');
  const run = value('max_iters') ?? known.steps ?? null;
  const decays = fields.node('decay_lr') === null || flagOf(fields);
  if (peak === null) return openBound(lengths, { family: decays ? 'cosine' : 'constant' });
  if (!decays) return { kind: 'known', schedule: constant({ rate: peak }), runLength: run };
  const [warmup, end, floor] = [value('warmup_iters'), value('lr_decay_iters'), value('min_lr')];
  if (warmup === null || end === null || floor === null || !(end > warmup)) {
    lengths.miss('custom', 'lr_decay_iters');
    return openBound(lengths, { family: 'cosine' });
  }
  const body = cosine({ peak, floor, steps: end - warmup });
  return { kind: 'known', schedule: withWarmup({ body, steps: warmup, form: '(u+1)/(W+1)' }), runLength: run };
}

/** Python's truth of `decay_lr`. */
function flagOf(fields: Fields): boolean {
  const value = fields.scalar('decay_lr')?.value;
  return value !== false && value !== 0 && value !== 'False';
}
