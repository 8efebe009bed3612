import type { Quantity } from '../../model/quantity.ts';
import type { ConfigSchedule, KnownQuantities, LearningRateSchedule } from '../../model/schedule.ts';
import { clampedBelow } from '../../schedules/compose/scaled.ts';
import { constantCurve, line } from '../../schedules/curves/arcs.ts';
import { delayed, pieces, through } from '../../schedules/curves/combine.ts';
import { constant } from '../../schedules/families/constant.ts';
import { cosine } from '../../schedules/families/cosine.ts';
import { exponential } from '../../schedules/families/exponential.ts';
import { linear } from '../../schedules/families/linear.ts';
import { remade } from '../../schedules/make.ts';
import { type Bound, bindSchedule, lengthsWith, openBound, scheduleKeys } from '../binding.ts';
import { byDefault, type Fields, firstOf, inUnit } from '../fields.ts';
import { spelled, spellings } from '../megatron-lm/flags.ts';

const keyNames = ['train_iters', 'train_epochs', 'lr_decay_style', 'lr_decay_iters', 'lr_decay_fraction', 'min_lr', 'warmup'];
const styles = new Set(['constant', 'linear', 'cosine', 'exponential']);

/** `train_iters`, else `train_epochs`. */
export function readLength(fields: Fields) {
  return firstOf(fields.length('steps', ...spellings('train_iters')), fields.length('epochs', ...spellings('train_epochs')));
}

/** `optimizer.params.lr`, 0.001 by default. */
export function readRate(fields: Fields) {
  return firstOf(fields.number('optimizer.params.lr', 'lr'), fields.has('optimizer.params.lr') ? null : byDefault(1e-3));
}

/** `warmup` is a share of the decay; 0.01 by default. */
export function readWarmup(fields: Fields) {
  return inUnit(fields.has('warmup') ? fields.number('warmup') : byDefault(0.01), 'fraction');
}

/**
 * gpt-neox's AnnealingLR: linear over the whole run with 1 % warmup unless the file says otherwise; min_lr cuts the line off and carries the cosine.
 * Source: gpt-neox `megatron/learning_rates.py` AnnealingLR, `megatron/training.py` get_learning_rate_scheduler (ea7aefd8).
 */
export function bindNeox(fields: Fields): ConfigSchedule {
  const keys = scheduleKeys(fields, spelled(...keyNames), { 'optimizer.params.lr': readRate(fields) });
  return bindSchedule(keys, (known) => bind(fields, known));
}

function bind(fields: Fields, known: KnownQuantities): Bound {
  const lengths = lengthsWith(known);
  const style = fields.text(...spellings('lr_decay_style'))?.value ?? 'linear';
  const length = readLength(fields)?.value ?? null;
  const run = runUpdates(length, known);
  const total = decayUpdates(fields, run);
  const peak = readRate(fields)?.value ?? known.learningRate ?? lengths.miss('learning-rate', 'optimizer.params.lr');
  const warmup = readWarmup(fields)?.value.value ?? null;
  if (total === null) lengths.miss(length === null ? 'steps' : 'steps-per-epoch', 'train_iters');
  const isOneBit = /^onebitadam$/i.test(fields.text('optimizer.type')?.value ?? '');
  if (!styles.has(style) || isOneBit || warmup === null || !(warmup < 1)) lengths.miss('custom', 'lr_decay_style');
  const asOpen = () => openBound(lengths, { family: styles.has(style) ? style : null, parameters: { style }, horizon: decayLength(fields) ?? length });
  if (total === null || peak === null || warmup === null || lengths.open.length > 0) return asOpen();
  const floor = fields.number(...spellings('min_lr'))?.value ?? 0;
  return { kind: 'known', schedule: annealing({ style, peak, floor, warmup: warmup * total, total }), runLength: run };
}

function runUpdates(length: Quantity | null, known: KnownQuantities): number | null {
  if (length?.unit === 'steps') return length.value;
  if (known.steps !== undefined) return known.steps;
  return length === null || known.stepsPerEpoch === undefined ? null : Math.floor(length.value * known.stepsPerEpoch);
}

function decayLength(fields: Fields): Quantity | null {
  return fields.length('steps', ...spellings('lr_decay_iters'))?.value ?? null;
}

function decayUpdates(fields: Fields, run: number | null): number | null {
  const given = decayLength(fields)?.value ?? null;
  if (given !== null || run === null) return given;
  const share = fields.number(...spellings('lr_decay_fraction'))?.value;
  return Math.max(1, share === undefined ? run : Math.floor(run * share));
}

interface Annealing {
  readonly style: string;
  readonly peak: number;
  readonly floor: number;
  readonly warmup: number;
  readonly total: number;
}

/** Updates 0 and 1 have the same rate: the counter is max(1, u) during the warmup, which includes u = warmup. */
function annealing(options: Annealing): LearningRateSchedule {
  const { peak, warmup } = options;
  const body = bodyOf(options);
  if (!(warmup > 0)) return body;
  const curve = pieces([
    { until: 1, curve: constantCurve(peak / warmup) },
    { until: through(warmup), curve: line({ from: 0, to: peak, begin: 0, length: warmup }) },
    { until: Number.POSITIVE_INFINITY, curve: delayed(body, warmup) },
  ]);
  const horizon = body.horizon === null ? null : body.horizon + warmup;
  return remade(body, { warmup, horizon, peak: Math.max(peak, peak / warmup), parameters: { warmupSteps: warmup } }, curve);
}

function bodyOf({ style, peak, floor, warmup, total }: Annealing): LearningRateSchedule {
  const steps = total - warmup;
  switch (style) {
    case 'linear':
      return clampedBelow(linear({ start: peak, end: 0, steps }), floor);
    case 'cosine':
      return cosine({ peak, floor, steps, past: 'rises' });
    case 'exponential':
      // biome-ignore lint/suspicious/noApproximativeNumericConstant: the source says 0.693, not ln 2
      return clampedBelow(exponential({ start: peak, ratio: Math.exp(-0.693), per: steps }), floor);
    default:
      return constant({ rate: peak });
  }
}
