import type { ConfigSchedule, KnownQuantities, LearningRateSchedule } from '../../model/schedule.ts';
import { inEpochs } from '../../schedules/compose/clocks.ts';
import { constant } from '../../schedules/families/constant.ts';
import { type Bound, bindSchedule, type Lengths, lengthsWith, openBound, parametersIn, scheduleKeys } from '../binding.ts';
import type { Call } from '../calls.ts';
import type { Fields } from '../fields.ts';
import { plateauDefaults } from '../plateau.ts';
import { familyOf, makeTorchSchedule } from '../torch/schedulers.ts';
import { schedulers, torchSchedulers } from './schedulers.ts';

/** torch's rates for optimizers that ESPnet knows by these names; the first is its default. */
const defaultRates: ReadonlyMap<string, number> = new Map([
  ['adadelta', 1],
  ['adam', 1e-3],
  ['adamw', 1e-3],
  ['sgd', 1e-3],
  ['adagrad', 1e-2],
  ['adamax', 2e-3],
  ['rmsprop', 1e-2],
  ['radam', 1e-3],
]);

/** `optim_conf.lr`, or the rate that the optimizer has without it; null where that is not known. */
export function rateOf(fields: Fields): number | null {
  if (fields.has('optim_conf.lr')) return fields.number('optim_conf.lr')?.value ?? null;
  return defaultRates.get((fields.text('optim')?.value ?? 'adadelta').toLowerCase()) ?? null;
}

/** Updates of an epoch, where `num_iters_per_epoch` says it. */
function perEpoch(fields: Fields): number | null {
  const iterations = fields.positive('num_iters_per_epoch');
  return iterations === null ? null : Math.ceil(iterations.value / (fields.positive('accum_grad')?.value ?? 1));
}

/** The schedule of `scheduler` and `scheduler_conf`; without one the rate of `optim_conf`. */
export function bindEspnet(fields: Fields): ConfigSchedule {
  const name = fields.text('scheduler')?.value.toLowerCase() ?? null;
  if (name !== null && !schedulers.has(name) && !torchSchedulers.has(name)) fields.report('schedule-unknown', 'scheduler', { schedule: name.slice(0, 80) });
  const keys = scheduleKeys(fields, ['scheduler', 'scheduler_conf', 'optim_conf.lr', 'max_epoch', 'num_iters_per_epoch', 'accum_grad']);
  return bindSchedule(keys, (known) => bind(fields, name, known));
}

function bind(fields: Fields, name: string | null, known: KnownQuantities): Bound {
  const lengths = lengthsWith(known, { stepsPerEpoch: perEpoch(fields) });
  const conf = fields.under('scheduler_conf');
  const rate = rateOf(fields) ?? known.learningRate ?? lengths.miss('learning-rate', 'optim_conf.lr');
  const schedule = rate === null ? null : scheduleOf({ fields, conf, name, rate, lengths, known });
  if (schedule !== null && lengths.open.length === 0) return { kind: 'known', schedule, runLength: runLength(fields, schedule.unit, known) };
  const torch = torchSchedulers.get(name ?? '');
  const family = schedulers.get(name ?? '')?.family ?? (torch === undefined ? null : familyOf(callOf(fields, conf, torch.name)));
  const defaults = family === 'reduce-on-plateau' ? plateauDefaults : {};
  return openBound(lengths, { family, parameters: { ...defaults, ...parametersIn(conf) } });
}

interface Making {
  readonly fields: Fields;
  readonly conf: Fields;
  readonly name: string | null;
  readonly rate: number;
  readonly lengths: Lengths;
  readonly known: KnownQuantities;
}

function scheduleOf({ fields, conf, name, rate, lengths, known }: Making): LearningRateSchedule | null {
  if (name === null) return constant({ rate });
  const torch = torchSchedulers.get(name);
  if (torch !== undefined) {
    const site = { document: fields.document, problems: fields.problems };
    const context = { site, rate, lengths, totalTicks: null, stepsPerEpoch: perEpoch(fields) ?? known.stepsPerEpoch ?? null };
    const schedule = makeTorchSchedule(callOf(fields, conf, torch.name), context);
    return schedule === null || torch.unit === 'steps' ? schedule : inEpochs(schedule);
  }
  const own = schedulers.get(name);
  if (own === undefined) return lengths.miss('custom', 'scheduler');
  if (own.make === 'evaluations') return lengths.miss('evaluations', 'scheduler');
  const number = (key: string, otherwise: number) => (conf.has(key) ? (conf.number(key)?.value ?? Number.NaN) : otherwise);
  const schedule = own.make({ conf, rate, number, required: (key) => number(key, Number.NaN) });
  return schedule !== null && Number.isFinite(schedule.peak) ? schedule : lengths.miss('custom', 'scheduler_conf');
}

function callOf(fields: Fields, conf: Fields, name: string): Call {
  const symbolSpan = fields.node('scheduler')?.span ?? fields.root.span;
  return { symbol: name, symbolSpan, notation: 'scheduler', name, fields: conf, positional: [], node: conf.root, path: ['scheduler_conf'] };
}

function runLength(fields: Fields, unit: 'steps' | 'epochs', known: KnownQuantities): number | null {
  const epochs = fields.positive('max_epoch')?.value ?? (fields.has('max_epoch') ? null : 40);
  if (unit === 'epochs') return epochs;
  const updates = perEpoch(fields) ?? known.stepsPerEpoch ?? null;
  return known.steps ?? (epochs === null || updates === null ? null : Math.ceil(epochs * updates));
}
