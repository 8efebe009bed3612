import type { ConfigSchedule, KnownQuantities } from '../../model/schedule.ts';
import { constant } from '../../schedules/families/constant.ts';
import { type Bound, bindSchedule, lengthsWith, openBound, parametersIn, scheduleKeys } from '../binding.ts';
import type { Fields } from '../fields.ts';
import { runLength } from './length.ts';
import { familyOf, makeThincSchedule, scheduleName } from './schedules.ts';

const key = 'training.optimizer.learn_rate';

/** The schedule of `[training.optimizer.learn_rate]`, or its constant number; thinc's optimizers take 0.001 by default. */
export function bindSpacy(fields: Fields): ConfigSchedule {
  const name = scheduleName(fields.under(key));
  if (name !== null && familyOf(name) === null) fields.report('schedule-unknown', `${key}.@schedules`, { schedule: name.slice(0, 80) });
  return bindSchedule(scheduleKeys(fields, [key, 'training.max_steps', 'training.max_epochs']), (known) => bind(fields, name, known));
}

function bind(fields: Fields, name: string | null, known: KnownQuantities): Bound {
  const lengths = lengthsWith(known);
  const updates = lengthsWith(known).updates(runLength(fields)?.value ?? null, 'training.max_epochs');
  const length = updates === null ? (known.steps ?? null) : Math.ceil(updates);
  const options = fields.under(key);
  if (fields.node(key)?.kind === 'mapping') {
    const schedule = makeThincSchedule(options, lengths);
    if (schedule !== null) return { kind: 'known', schedule, runLength: length };
    return openBound(lengths, { family: familyOf(name), parameters: parametersIn(options) });
  }
  const rate = fields.number(key)?.value ?? (fields.has(key) ? null : 0.001) ?? known.learningRate ?? lengths.miss('learning-rate', key);
  if (rate === null) return openBound(lengths, { family: 'constant' });
  return { kind: 'known', schedule: constant({ rate }), runLength: length };
}
