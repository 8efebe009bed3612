import type { ConfigSchedule, KnownQuantities, LearningRateSchedule } from '../../model/schedule.ts';
import { perUpdate, shifted } from '../../schedules/compose/clocks.ts';
import { constant } from '../../schedules/families/constant.ts';
import { type Bound, bindSchedule, type Lengths, lengthsWith, openBound, parametersIn, scheduleKeys } from '../binding.ts';
import { fieldsOf } from '../fields.ts';
import type { ExperimentParts } from './parts.ts';
import { schedulers } from './stages.ts';

/**
 * The schedule of an OLMo-core experiment. Its counter is one ahead, as the trainer counts an update before it asks for its rate;
 * with `units: tokens` it counts tokens, of which `global_batch_size` makes one update. Without a scheduler the rate stays.
 * Source: OLMo-core fa6c5014 `src/olmo_core/optim/scheduler.py`, `src/olmo_core/train/trainer.py` max_steps, max_tokens.
 */
export function bindOlmoCore(parts: ExperimentParts): ConfigSchedule {
  const { scheduler, fields, maxDuration } = parts;
  const length = maxDuration === null ? null : { ...maxDuration, value: maxDuration.value.value };
  const rate = parts.optimizer?.number('lr') ?? null;
  const own = scheduler === null ? {} : scheduleKeys(fieldsOf(fields.document, scheduler.fields.root), keysOf(parts));
  return bindSchedule({ ...own, ...scheduleKeys(fields, [], { lr: rate, max_duration: length }) }, (known) => bind(parts, rate?.value ?? null, known));
}

function keysOf({ scheduler }: ExperimentParts): string[] {
  return scheduler?.fields.root.kind === 'mapping' ? [...scheduler.fields.root.entries.keys()] : [];
}

function bind(parts: ExperimentParts, rate: number | null, known: KnownQuantities): Bound {
  const { scheduler: call, maxDuration } = parts;
  const lengths = lengthsWith(known, conversionsOf(parts));
  const peak = rate ?? known.learningRate ?? lengths.miss('learning-rate', 'lr');
  const scheduler = call === null ? undefined : schedulers.get(call.name);
  const stride = call?.fields.text('units')?.value.replace(/^.*\./, '') === 'tokens' ? tokensPerStep(parts, lengths, known) : 1;
  const updates = runOf(parts, lengthsWith(known, conversionsOf(parts)), known);
  const total = stride === null ? null : updates === null ? null : stride === 1 ? updates : tokensOf(parts, updates, stride);
  const miss = (quantity: 'steps' | 'custom', why: string): null => {
    if (quantity === 'steps' && maxDuration !== null) runOf(parts, lengths, known);
    else lengths.miss(quantity, why);
    return null;
  };
  const made = call === null ? constant({ rate: peak ?? 0 }) : (scheduler?.make({ options: call.fields, peak: peak ?? 1, total, miss }) ?? null);
  if (made !== null && peak !== null && stride !== null && lengths.open.length === 0) {
    return { kind: 'known', schedule: counted(made, stride), runLength: stopped(parts, updates, known) };
  }
  if (lengths.open.length === 0) lengths.miss('custom', 'scheduler');
  const parameters = call === null ? {} : { scheduler: call.name, ...parametersIn(call.fields) };
  return openBound(lengths, { family: scheduler?.family ?? null, parameters, horizon: maxDuration?.value ?? null });
}

function counted(schedule: LearningRateSchedule, stride: number): LearningRateSchedule {
  if (schedule.family === 'constant' && schedule.warmup === 0) return schedule;
  return stride === 1 ? shifted(schedule, 1) : perUpdate(schedule, { perUpdate: stride, ahead: 1 });
}

function conversionsOf({ globalBatch }: ExperimentParts): { readonly tokensPerStep: number | null } {
  return { tokensPerStep: globalBatch?.value ?? null };
}

function tokensPerStep({ globalBatch }: ExperimentParts, lengths: Lengths, known: KnownQuantities): number | null {
  return globalBatch?.value ?? known.tokensPerStep ?? lengths.miss('tokens-per-step', 'global_batch_size');
}

/** The run in tokens: as written, or its updates' tokens. */
function tokensOf({ maxDuration }: ExperimentParts, updates: number, stride: number): number {
  return maxDuration?.value.unit === 'tokens' ? maxDuration.value.value : updates * stride;
}

/** The updates of `max_duration`: tokens rounded up. */
function runOf({ maxDuration }: ExperimentParts, lengths: Lengths, known: KnownQuantities): number | null {
  const max = maxDuration?.value ?? null;
  if (max?.unit !== 'steps' && known.steps !== undefined && (max === null || known.stepsPerEpoch === undefined)) return known.steps;
  const updates = lengths.updates(max, 'max_duration');
  return updates === null ? null : max?.unit === 'tokens' ? Math.ceil(updates) : updates;
}

function stopped(parts: ExperimentParts, updates: number | null, known: KnownQuantities): number | null {
  const stop = parts.hardStop === null ? null : lengthsWith(known, conversionsOf(parts)).updates(parts.hardStop.value, 'hard_stop');
  return stop === null || updates === null ? (updates ?? stop) : Math.min(updates, Math.ceil(stop));
}
