import type { Quantity } from '../../model/quantity.ts';
import type { ConfigSchedule, KnownQuantities } from '../../model/schedule.ts';
import { parseJson } from '../../text/json.ts';
import { type Bound, bindSchedule, type Lengths, lengthsWith, openBound, parametersIn, scheduleKeys } from '../binding.ts';
import { byDefault, type Fields, fieldsOf, firstOf } from '../fields.ts';
import { textOf } from '../nodes.ts';
import { greedyDefaults, plateauDefaults } from '../plateau.ts';
import { readLearningRate, readLength, readWarmup } from './length.ts';
import { type Scheduler, schedulers } from './schedulers.ts';

const keyNames = ['max_steps', 'max_train_steps', 'num_train_epochs', 'warmup_steps', 'warmup_ratio', 'num_warmup_steps', 'lr_scheduler_kwargs'];

/** The options of the two schedulers that follow evaluations, for whoever simulates them. */
const evaluationDefaults = new Map([
  ['reduce_lr_on_plateau', plateauDefaults],
  ['greedy', greedyDefaults],
]);

interface Parts {
  readonly type: string;
  readonly scheduler: Scheduler | undefined;
  readonly learningRate: number | null;
  readonly length: Quantity | null;
  readonly warmup: Quantity | null;
  readonly options: Fields;
}

/**
 * The schedule of TrainingArguments. transformers 5.18.0 is followed, and 4.x where a file uses `warmup_ratio`:
 * both round a share of the run up to whole updates. Epochs become updates only when updates per epoch are known.
 */
export function bindHuggingFace(fields: Fields): ConfigSchedule {
  const type = firstOf(fields.text('lr_scheduler_type'), fields.has('lr_scheduler_type') ? null : byDefault('linear'));
  const options = schedulerOptions(fields);
  const learningRate = readLearningRate(fields);
  const name = (type?.value ?? '').toLowerCase().replace(/^.*\./, '');
  const parts: Parts = {
    type: name,
    scheduler: schedulers.get(name),
    learningRate: learningRate?.value ?? null,
    length: readLength(fields)?.value ?? null,
    warmup: readWarmup(fields)?.value ?? null,
    options,
  };
  if (parts.scheduler === undefined && type !== null) fields.report('schedule-unknown', 'lr_scheduler_type', { schedule: name.slice(0, 80) });
  const keys = scheduleKeys(fields, keyNames, { learning_rate: learningRate, lr_scheduler_type: type });
  return bindSchedule(keys, (known) => bind(parts, known));
}

/** `lr_scheduler_kwargs` as a mapping, or as JSON in a string, which TrainingArguments takes too. */
function schedulerOptions(fields: Fields): Fields {
  const text = textOf(fields.node('lr_scheduler_kwargs'));
  if (text === null) return fields.under('lr_scheduler_kwargs');
  const inside = parseJson({ path: fields.document.path, text });
  return fieldsOf(fields.document, inside.root);
}

function bind(parts: Parts, known: KnownQuantities): Bound {
  const { scheduler, options, type } = parts;
  const lengths = lengthsWith(known);
  const parameters = { scheduler: type, ...evaluationDefaults.get(type), ...parametersIn(options) };
  const asOpen = () => openBound(lengths, { family: scheduler?.family ?? null, parameters, horizon: parts.length });
  if (scheduler === undefined) lengths.miss('custom', 'lr_scheduler_type');
  if (scheduler?.takes === 'evaluations') lengths.miss('evaluations', 'lr_scheduler_type');
  const peak = parts.learningRate ?? known.learningRate ?? lengths.miss('learning-rate', 'learning_rate');
  const total = totalUpdates(parts.length, known);
  const warmup = warmupUpdates(parts, lengths, total);
  if (total === null && scheduler?.takes === 'warmup-and-total') missTotal(parts.length, lengths);
  if (scheduler === undefined || peak === null || warmup === null || lengths.open.length > 0) return asOpen();
  const schedule = scheduler.make({ peak, warmup, total: total ?? 0, options });
  if (schedule !== null) return { kind: 'known', schedule, runLength: total };
  lengths.miss('custom', 'lr_scheduler_kwargs');
  return asOpen();
}

/** `max_steps`, or the epochs' updates rounded up as the Trainer does; null where updates per epoch are not known. */
function totalUpdates(length: Quantity | null, known: KnownQuantities): number | null {
  if (length?.unit === 'steps') return length.value;
  if (known.steps !== undefined) return known.steps;
  return length === null || known.stepsPerEpoch === undefined ? null : Math.ceil(length.value * known.stepsPerEpoch);
}

function missTotal(length: Quantity | null, lengths: Lengths): void {
  if (length === null) lengths.miss('steps', 'max_steps');
  else lengths.miss('steps-per-epoch', 'num_train_epochs');
}

function warmupUpdates({ scheduler, warmup, length }: Parts, lengths: Lengths, total: number | null): number | null {
  if (warmup === null || scheduler?.takes === 'nothing') return 0;
  if (warmup.unit === 'steps') return Math.floor(warmup.value);
  if (warmup.value === 0) return 0;
  if (total !== null) return Math.ceil(total * warmup.value);
  missTotal(length, lengths);
  return null;
}
