import type { KnownQuantities } from '../../model/schedule.ts';
import type { Sourced } from '../../model/source.ts';
import type { Lengths } from '../binding.ts';
import { type Fields, numbersIn } from '../fields.ts';
import { spelled, spellings } from './flags.ts';

/** A number of updates that are done with one global batch. */
export interface BatchPhase {
  /** Samples consumed before it. */
  readonly samples: number;
  readonly batch: number;
}

/** `--global-batch-size`, or the last batch of a step schedule; null where the file has neither. */
export function globalBatch(fields: Fields): Sourced<number> | null {
  const given = fields.positive(...spellings('global_batch_size'));
  if (given !== null) return given;
  const steps = fields.text(...spellings('step_batch_size_schedule'));
  const last = steps === null ? undefined : stepPhases(fields, steps.value)?.at(-1);
  return steps === null || last === undefined ? null : { ...steps, value: last.batch };
}

/** The samples of one full update; Megatron-LM's own default is the micro batch times the data-parallel ranks. */
export function samplesPerUpdate(fields: Fields, known: KnownQuantities, lengths: Lengths): number | null {
  const given = globalBatch(fields)?.value;
  if (given !== undefined) return given;
  const micro = fields.positive(...spellings('micro_batch_size'))?.value;
  if (micro === undefined || known.worldSize === undefined) return lengths.miss('world-size', 'global-batch-size');
  const degree = (name: string): number => fields.positive(...spellings(name))?.value ?? 1;
  const modelParallel = degree('tensor_model_parallel_size') * degree('pipeline_model_parallel_size') * degree('context_parallel_size');
  return micro * Math.max(1, Math.floor(known.worldSize / modelParallel));
}

const maxPhases = 10_000;

/**
 * The batches of a run whose batch grows, from update 0 on; one phase for a constant batch; null where the growth is not understood.
 * Source: `megatron/core/num_microbatches_calculator.py`: RampupBatchsizeNumMicroBatchesCalculator (core 0.8 to 0.15: `start increment samples`),
 * StepBatchsizeNumMicroBatchesCalculator (d98e8a64: `threshold:batch …`).
 */
export function batchPhases(fields: Fields, batch: number): readonly BatchPhase[] | null {
  const steps = fields.text(...spellings('step_batch_size_schedule'));
  if (steps !== null) return stepPhases(fields, steps.value);
  const node = fields.node(...spellings('rampup_batch_size'));
  if (node === null) return [{ samples: 0, batch }];
  const [start, increment, ramp, ...more] = (node.kind === 'scalar' && typeof node.value === 'string' ? splitNumbers(node.value) : numbersIn(node)) ?? [];
  if (start === undefined || increment === undefined || ramp === undefined || more.length > 0) return null;
  return rampPhases({ start, increment, ramp, batch });
}

function splitNumbers(text: string): number[] | null {
  const numbers = text
    .replace(/[[\](),]/g, ' ')
    .trim()
    .split(/\s+/)
    .map(Number);
  return numbers.every(Number.isFinite) ? numbers : null;
}

function rampPhases(options: { readonly start: number; readonly increment: number; readonly ramp: number; readonly batch: number }): BatchPhase[] | null {
  const { start, increment, ramp, batch } = options;
  const count = (batch - start) / increment;
  if (!(start > 0 && increment > 0 && ramp >= 0 && Number.isInteger(count) && count >= 0 && count < maxPhases)) return null;
  if (count === 0) return [{ samples: 0, batch }];
  const perIncrement = ramp / count;
  const phases: BatchPhase[] = [];
  for (let samples = 0, step = 0; ; ) {
    const size = samples > ramp ? batch : start + step * increment;
    phases.push({ samples, batch: size });
    if (samples > ramp || step >= count) return phases;
    const updates = Math.max(1, Math.ceil(((step + 1) * perIncrement - samples) / size));
    samples += updates * size;
    step = Math.min(count, Math.max(step, Math.floor(samples / perIncrement)));
  }
}

const suffixes: Readonly<Record<string, number>> = { K: 1e3, M: 1e6, B: 1e9, T: 1e12 };

/** `0:16 2.4B:320`: thresholds in tokens where the sequence length is known to the run, which Megatron-LM's always is. */
function stepPhases(fields: Fields, text: string): BatchPhase[] | null {
  const sequence = fields.positive(...spelled('seq_length', 'encoder_seq_length'))?.value;
  if (sequence === undefined) return null;
  const entries = text
    .trim()
    .split(/[\s,]+/)
    .map((entry) => entry.split(':').map(parseAmount));
  const steps = entries.map(([threshold, batch]) => ({ threshold: Math.floor((threshold ?? Number.NaN) / sequence), batch: batch ?? Number.NaN }));
  if (steps.length > maxPhases || steps[0]?.threshold !== 0 || steps.some(({ threshold, batch }) => !(threshold >= 0 && batch > 0))) return null;
  const phases: BatchPhase[] = [];
  let samples = 0;
  for (const [index, { threshold, batch }] of steps.entries()) {
    const before = phases.at(-1);
    if (before !== undefined && samples < threshold) samples += Math.ceil((threshold - samples) / before.batch) * before.batch;
    const next = steps[index + 1];
    if (next === undefined || next.threshold > samples) phases.push({ samples, batch });
  }
  return phases;
}

function parseAmount(text: string): number {
  const [, number, suffix = ''] = /^([\d.]+(?:[eE][-+]?\d+)?)([KMBT]?)$/i.exec(text.trim()) ?? [];
  return number === undefined ? Number.NaN : Math.trunc(Number(number) * (suffixes[suffix.toUpperCase()] ?? 1));
}
