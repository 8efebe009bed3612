import type { Quantity } from '../../model/quantity.ts';
import type { ConfigSchedule, KnownQuantities, LearningRateSchedule } from '../../model/schedule.ts';
import type { Sourced } from '../../model/source.ts';
import { endedAt } from '../../schedules/compose/with-cooldown.ts';
import { withWarmup } from '../../schedules/compose/with-warmup.ts';
import { constant } from '../../schedules/families/constant.ts';
import { cosine } from '../../schedules/families/cosine.ts';
import { stableDecay } from '../../schedules/families/warmup-stable-decay.ts';
import { type Bound, bindSchedule, lengthsWith, openBound, scheduleKeys } from '../binding.ts';
import { byDefault, type Fields } from '../fields.ts';

const finalKeys = ['learning_rate_final_fraction', 'cosine_learning_rate_final_fraction'];
const keyNames = [
  'steps',
  'learning_rate',
  'learning_rate_schedule_steps',
  'lr_schedule_type',
  'warmup_steps_fraction',
  ...finalKeys,
  'wsd_decay_steps_fraction',
];

/** Whether what a file leaves out has the value of base.yml: another `base_config` may say otherwise. */
export function inheritsBase(fields: Fields): boolean {
  const base = fields.text('base_config')?.value ?? 'base.yml';
  return /(?:^|\/)base\.ya?ml$/.test(base);
}

/** A number of the file, or of base.yml; null where neither is known. */
export function settingOf(fields: Fields, otherwise: number, ...keys: readonly string[]): Sourced<number> | null {
  if (keys.some((key) => fields.has(key))) return fields.number(...keys);
  return inheritsBase(fields) ? byDefault(otherwise) : null;
}

/** `steps`; -1 takes `learning_rate_schedule_steps`; 150001 in base.yml. */
export function stepsOf(fields: Fields): Sourced<number> | null {
  const steps = settingOf(fields, 150_001, 'steps');
  return steps !== null && steps.value > 0 ? steps : fields.positive('learning_rate_schedule_steps');
}

/** The run's length as a quantity. */
export function lengthOf(fields: Fields): Sourced<Quantity> | null {
  const steps = stepsOf(fields);
  return steps === null ? null : { ...steps, value: { value: steps.value, unit: 'steps' } };
}

interface Shape {
  readonly peak: number;
  readonly floor: number;
  readonly warmup: number;
  /** Updates behind the warmup. */
  readonly rest: number;
}

/**
 * Warmup in a line, then a cosine, or a stable phase and a decay, to the final share at the last update of the schedule; 0 behind it where
 * the run goes on. Source: MaxText e591f30c `src/maxtext/utils/maxtext_utils.py` create_learning_rate_schedule.
 */
export function bindMaxText(fields: Fields): ConfigSchedule {
  return bindSchedule(scheduleKeys(fields, keyNames), (known) => bind(fields, known));
}

function bind(fields: Fields, known: KnownQuantities): Bound {
  const lengths = lengthsWith(known);
  const type = fields.text('lr_schedule_type')?.value ?? 'cosine';
  const run = stepsOf(fields)?.value ?? known.steps ?? lengths.miss('steps', 'steps');
  const peak = settingOf(fields, 3e-5, 'learning_rate')?.value ?? known.learningRate ?? lengths.miss('learning-rate', 'learning_rate');
  const share = settingOf(fields, 0.1, 'warmup_steps_fraction')?.value ?? lengths.miss('custom', 'warmup_steps_fraction');
  const final = settingOf(fields, 0.1, ...finalKeys)?.value ?? lengths.miss('custom', 'learning_rate_final_fraction');
  const isStable = type === 'wsd';
  const decayShare = isStable ? (settingOf(fields, 0.1, 'wsd_decay_steps_fraction')?.value ?? lengths.miss('custom', 'wsd_decay_steps_fraction')) : 0;
  if (!isStable && type !== 'cosine') lengths.miss('custom', 'lr_schedule_type');
  if (run === null || peak === null || share === null || final === null || decayShare === null || lengths.open.length > 0) {
    return openBound(lengths, {
      family: isStable ? 'warmup-stable-decay' : 'cosine',
      parameters: { scheduler: type },
      horizon: lengthOf(fields)?.value ?? null,
    });
  }
  const until = fields.positive('learning_rate_schedule_steps')?.value ?? run;
  const warmup = Math.trunc(until * share);
  const shape: Shape = { peak, floor: peak * final, warmup, rest: until - warmup };
  const body = isStable ? stable(shape, Math.trunc(until * decayShare), fields.text('wsd_decay_style')?.value ?? 'linear') : waning(shape);
  return { kind: 'known', schedule: endedAt({ body: withWarmup({ body, steps: warmup, target: peak }), at: until, rate: 0 }), runLength: run };
}

/** The cosine arrives with its last update, not behind it. */
function waning({ peak, floor, rest }: Shape): LearningRateSchedule {
  return rest > 1 ? cosine({ peak, floor, steps: rest - 1 }) : constant({ rate: floor });
}

function stable({ peak, floor, rest }: Shape, decay: number, style: string): LearningRateSchedule {
  if (decay <= 0) return constant({ rate: peak });
  if (decay === 1 && style === 'linear') return constant({ rate: peak });
  return stableDecay({ peak, floor, stable: rest - decay, decay: decay - 1, shape: style === 'cosine' ? 'cosine' : 'linear' });
}
