import type { Quantity } from '../../model/quantity.ts';
import type { ConfigSchedule, KnownQuantities } from '../../model/schedule.ts';
import { type Bound, bindSchedule, type Lengths, lengthsWith, openBound, scheduleKeys } from '../binding.ts';
import { byDefault, type Fields, firstOf, inUnit } from '../fields.ts';
import { type BatchPhase, batchPhases, samplesPerUpdate } from './batch.ts';
import { scheduleNames, spelled, spellings } from './flags.ts';
import { onSamplesClock, updatesOf } from './samples-clock.ts';
import { type MegatronSchedule, megatronSchedule, megatronStyles } from './schedules.ts';

const keyNames = ['train_iters', 'train_samples', 'lr', 'min_lr', ...scheduleNames, 'global_batch_size', 'rampup_batch_size', 'step_batch_size_schedule'];

/** `--train-iters`, else `--train-samples`. */
export function readLength(fields: Fields) {
  return firstOf(fields.length('steps', ...spellings('train_iters')), fields.length('samples', ...spellings('train_samples')));
}

/** The warmup as the file gives it; the fraction is one of the decay, not of the run. */
export function readWarmup(fields: Fields) {
  const fraction = inUnit(fields.number(...spellings('lr_warmup_fraction')), 'fraction');
  return firstOf(
    fraction,
    inUnit(fields.number(...spellings('lr_warmup_iters')), 'steps'),
    inUnit(fields.number(...spellings('lr_warmup_samples')), 'samples'),
  );
}

/**
 * The schedule of Megatron-LM's arguments: linear to `--min-lr` (0) over the whole run unless they say otherwise.
 * Its counter is the number of samples; with a constant batch that is the same as counting updates.
 * Source: Megatron-LM d98e8a64 `megatron/training/training.py` get_optimizer_param_scheduler, `training/config/training_config.py` SchedulerConfig.
 */
export function bindMegatron(fields: Fields): ConfigSchedule {
  const style = styleOf(fields);
  if (!megatronStyles.has(style)) fields.report('schedule-unknown', presentKey(fields, 'lr_decay_style'), { schedule: style.slice(0, 80) });
  return bindSchedule(scheduleKeys(fields, spelled(...keyNames)), (known) => bind(fields, known));
}

function presentKey(fields: Fields, name: string): string | null {
  return spellings(name).find((key) => fields.has(key)) ?? null;
}

function styleOf(fields: Fields): string {
  return firstOf(fields.text(...spellings('lr_decay_style')), byDefault('linear'))?.value ?? 'linear';
}

function number(fields: Fields, name: string): number | null {
  return fields.number(...spellings(name))?.value ?? null;
}

function bind(fields: Fields, known: KnownQuantities): Bound {
  const lengths = lengthsWith(known);
  const style = styleOf(fields);
  const length = readLength(fields)?.value ?? null;
  const horizon = decayLength(fields, length);
  const asOpen = () => openBound(lengths, { family: megatronStyles.get(style) ?? null, parameters: { style }, horizon });
  if (!megatronStyles.has(style)) lengths.miss('custom', 'lr-decay-style');
  const peak = number(fields, 'lr') ?? known.learningRate ?? lengths.miss('learning-rate', 'lr');
  const clock = clockOf({ fields, known, lengths, length });
  if (peak === null || clock === null || lengths.open.length > 0) return asOpen();
  const options = optionsOf(fields, peak, style, clock);
  const schedule = options === null ? null : megatronSchedule(options);
  if (schedule === null) {
    lengths.miss('custom', 'lr-decay-style');
    return asOpen();
  }
  const runLength = clock.runLength;
  return { kind: 'known', schedule: clock.phases === null ? schedule : onSamplesClock(schedule, clock.phases), runLength };
}

/** Where the decay ends, as the file gives it. */
function decayLength(fields: Fields, length: Quantity | null): Quantity | null {
  const given = firstOf(fields.length('steps', ...spellings('lr_decay_iters')), fields.length('samples', ...spellings('lr_decay_samples')));
  return given?.value ?? length;
}

interface Clock {
  /** What the counter counts, as suffix of the arguments. */
  readonly counts: 'iters' | 'samples';
  /** One of `counts` in the unit of the schedule; one sample in it. */
  readonly scale: number;
  readonly sample: number;
  /** The run in that unit: the default of the decay. */
  readonly total: number | null;
  readonly runLength: number | null;
  /** The batches, where the schedule counts samples; null where it counts updates. */
  readonly phases: readonly BatchPhase[] | null;
}

interface ClockInput {
  readonly fields: Fields;
  readonly known: KnownQuantities;
  readonly lengths: Lengths;
  readonly length: Quantity | null;
}

function clockOf({ fields, known, lengths, length }: ClockInput): Clock | null {
  const grows = fields.node(...spelled('rampup_batch_size', 'step_batch_size_schedule')) !== null;
  const inSamples = length?.unit === 'samples';
  const total = length?.value ?? known.steps ?? null;
  const needsBatch = inSamples || grows || needsOneSample(fields);
  const batch = needsBatch ? samplesPerUpdate(fields, known, lengths) : null;
  if (needsBatch && batch === null) return null;
  if (!inSamples && !grows) return { counts: 'iters', scale: 1, sample: batch === null ? 1 : 1 / batch, total, runLength: total, phases: null };
  if (batch === null) return null;
  const phases = batchPhases(fields, batch);
  if (phases === null) return lengths.miss('custom', 'rampup-batch-size');
  if (!inSamples) return { counts: 'iters', scale: batch, sample: 1, total: total === null ? null : total * batch, runLength: total, phases };
  return { counts: 'samples', scale: 1, sample: 1, total, runLength: total === null ? null : Math.floor(updatesOf(phases, total)), phases };
}

/** An inverse square root without a warmup starts from one sample. */
function needsOneSample(fields: Fields): boolean {
  const warmup = number(fields, 'lr_warmup_fraction') ?? number(fields, 'lr_warmup_iters') ?? number(fields, 'lr_warmup_samples');
  return styleOf(fields) === 'inverse-square-root' && !warmup;
}

function optionsOf(fields: Fields, peak: number, style: string, { counts, scale, sample, total }: Clock): MegatronSchedule | null {
  const inClock = (name: string): number | null => {
    const value = number(fields, `${name}_${counts}`);
    return value === null ? null : value * scale;
  };
  const decay = inClock('lr_decay') ?? total ?? (style === 'constant' ? Number.POSITIVE_INFINITY : null);
  if (decay === null) return null;
  const fraction = number(fields, 'lr_warmup_fraction');
  return {
    style,
    peak,
    floor: number(fields, 'min_lr') ?? 0,
    start: number(fields, 'lr_warmup_init') ?? 0,
    warmup: fraction === null ? (inClock('lr_warmup') ?? 0) : fraction * decay,
    decay,
    wsdDecay: inClock('lr_wsd_decay'),
    wsdStyle: fields.text(...spellings('lr_wsd_decay_style'))?.value ?? 'exponential',
    sample,
  };
}
