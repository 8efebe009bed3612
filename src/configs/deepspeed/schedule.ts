import type { ConfigSchedule, KnownQuantities, LearningRateSchedule } from '../../model/schedule.ts';
import type { Sourced } from '../../model/source.ts';
import { rangeTest } from '../../schedules/families/range-test.ts';
import { type Bound, bindSchedule, type Lengths, lengthsWith, openBound, parametersIn, scheduleKeys } from '../binding.ts';
import { type Fields, firstOf, flagIn, numberIn } from '../fields.ts';
import { textOf } from '../nodes.ts';
import { type DeepSpeedWarmup, oneCycleLr, warmupCosineLr, warmupDecayLr, warmupLr } from './schedules.ts';

/** The values of `scheduler.type`, with their families. */
export const deepspeedSchedulers: ReadonlyMap<string, string> = new Map([
  ['WarmupLR', 'constant'],
  ['WarmupDecayLR', 'linear'],
  ['WarmupCosineLR', 'cosine'],
  ['OneCycle', 'one-cycle'],
  ['LRRangeTest', 'range-test'],
]);

/** The peak: the scheduler's own where it has one, else the optimizer's. */
export function readRate(fields: Fields): Sourced<number> | null {
  const own = firstOf(numberAt(fields, 'scheduler.params.warmup_max_lr'), numberAt(fields, 'scheduler.params.cycle_max_lr'));
  return firstOf(own, fields.number('optimizer.params.lr'));
}

/** A number that may also be "auto", which Hugging Face's Trainer fills in, or a list of one number for each parameter group. */
function numberAt(fields: Fields, key: string): Sourced<number> | null {
  const node = fields.node(key);
  const value = node === null ? null : numberIn(node);
  return node === null || value === null ? null : { value, span: node.span };
}

/**
 * The scheduler of a DeepSpeed config, stepped behind each update; null where the file has none. `"auto"` leaves a quantity open.
 * Source: DeepSpeed 22779f2c `deepspeed/runtime/lr_schedules.py`; earlier versions set the first update's rate elsewhere.
 */
export function bindDeepspeed(fields: Fields): ConfigSchedule | null {
  const type = fields.text('scheduler.type');
  if (type === null) return null;
  if (!deepspeedSchedulers.has(type.value)) fields.report('schedule-unknown', 'scheduler.type', { schedule: type.value.slice(0, 80) });
  const keys = scheduleKeys(fields, ['scheduler', 'optimizer.params.lr']);
  return bindSchedule(keys, (known) => bind(fields, type.value, known));
}

interface Call {
  readonly params: Fields;
  readonly known: KnownQuantities;
  readonly lengths: Lengths;
  /** The optimizer's own rate; null where it is open. */
  readonly rate: number | null;
}

function bind(fields: Fields, type: string, known: KnownQuantities): Bound {
  const lengths = lengthsWith(known);
  const params = fields.under('scheduler.params');
  const rate = numberAt(fields, 'optimizer.params.lr')?.value ?? known.learningRate ?? null;
  const schedule = make(type, { params, known, lengths, rate });
  if (schedule !== null && lengths.open.length === 0) return { kind: 'known', schedule, runLength: known.steps ?? statedSteps(params) };
  if (lengths.open.length === 0) lengths.miss('custom', 'scheduler');
  const total = numberAt(params, 'total_num_steps')?.value;
  const horizon = total === undefined ? null : { value: total, unit: 'steps' as const };
  return openBound(lengths, { family: deepspeedSchedulers.get(type) ?? null, parameters: { scheduler: type, ...parametersIn(params) }, horizon });
}

/** `total_num_steps` is documented as the number of training steps; what else would end the run stands in code. */
function statedSteps(params: Fields): number | null {
  const total = numberAt(params, 'total_num_steps')?.value ?? 0;
  return total > 0 ? total : null;
}

/** A parameter, or its default; `"auto"` and lists are noted as open. */
function option({ params, lengths }: Call, key: string, otherwise: number): number {
  if (params.node(key) === null) return otherwise;
  return numberAt(params, key)?.value ?? lengths.miss('custom', `scheduler.params.${key}`) ?? otherwise;
}

function peakOf(call: Call, otherwise: number | null): number | null {
  const given = numberAt(call.params, 'warmup_max_lr')?.value;
  if (given !== undefined) return given;
  const auto = call.params.node('warmup_max_lr') !== null;
  return (auto ? call.rate : otherwise) ?? call.lengths.miss('learning-rate', 'scheduler.params.warmup_max_lr');
}

function totalOf({ params, known, lengths }: Call): number | null {
  return numberAt(params, 'total_num_steps')?.value ?? known.steps ?? lengths.miss('steps', 'scheduler.params.total_num_steps');
}

function warmupOf(call: Call, start: number): DeepSpeedWarmup {
  const type = textOf(call.params.node('warmup_type')) ?? 'log';
  return { steps: Math.max(2, option(call, 'warmup_num_steps', 1000)), start, isLinear: type === 'linear' };
}

function make(type: string, call: Call): LearningRateSchedule | null {
  switch (type) {
    case 'WarmupLR': {
      const peak = peakOf(call, call.rate);
      const warmup = warmupOf(call, option(call, 'warmup_min_lr', 0));
      return peak === null ? null : warmupLr(peak, warmup);
    }
    case 'WarmupDecayLR': {
      const peak = peakOf(call, 1e-3);
      const warmup = warmupOf(call, option(call, 'warmup_min_lr', 0));
      const total = totalOf(call);
      return peak === null || total === null ? null : warmupDecayLr(peak, warmup, total);
    }
    case 'WarmupCosineLR': {
      const peak = call.rate ?? call.lengths.miss('learning-rate', 'optimizer.params.lr');
      const total = totalOf(call);
      const floorRatio = option(call, 'cos_min_ratio', 1e-4);
      const warmup = warmupOf(call, option(call, 'warmup_min_ratio', 0) * (peak ?? 0));
      return peak === null || total === null ? null : warmupCosineLr(peak, warmup, { total, floorRatio });
    }
    case 'OneCycle':
      return makeOneCycle(call);
    case 'LRRangeTest': {
      const staircase = call.params.node('lr_range_test_staircase');
      const per = option(call, 'lr_range_test_step_size', 2000);
      const start = option(call, 'lr_range_test_min_lr', 1e-3);
      return rangeTest({ start, rate: option(call, 'lr_range_test_step_rate', 1), per, staircase: staircase !== null && flagIn(staircase) === true });
    }
    default:
      return null;
  }
}

function makeOneCycle(call: Call): LearningRateSchedule | null {
  const [low, high] = [numberAt(call.params, 'cycle_min_lr')?.value, numberAt(call.params, 'cycle_max_lr')?.value];
  const stairs = option(call, 'cycle_first_stair_count', 0) > 0 || option(call, 'cycle_second_stair_count', 0) > 0;
  const up = option(call, 'cycle_first_step_size', 2000);
  const down = option(call, 'cycle_second_step_size', up);
  if (low === undefined || high === undefined || stairs || !(up > 0 && down > 0)) return null;
  return oneCycleLr({ low, high, up, down, decayRate: option(call, 'decay_lr_rate', 0), decaySize: option(call, 'decay_step_size', 0) });
}
