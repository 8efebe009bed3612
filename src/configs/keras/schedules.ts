import type { LearningRateSchedule } from '../../model/schedule.ts';
import { withWarmup } from '../../schedules/compose/with-warmup.ts';
import { cosine } from '../../schedules/families/cosine.ts';
import { exponential } from '../../schedules/families/exponential.ts';
import { inverseTime } from '../../schedules/families/inverse-time.ts';
import { piecewiseConstant } from '../../schedules/families/piecewise.ts';
import { polynomial, polynomialCycles } from '../../schedules/families/polynomial.ts';
import { restarts } from '../../schedules/families/restarts.ts';
import type { Lengths } from '../binding.ts';
import { argumentOf, type Call } from '../calls.ts';
import { numberIn, numbersIn } from '../fields.ts';

type Maker = (call: Call, lengths: Lengths) => LearningRateSchedule | null;

/** A number by keyword or position; null where it is not there or None. */
function given(call: Call, name: string, position: number): number | null {
  if (call.fields.has(name)) return call.fields.number(name)?.value ?? null;
  const node = argumentOf(call, name, position);
  return node === null ? null : numberIn(node);
}

/** All of the required arguments in the order of the signature; null, each missing one noted, where one is missing. */
function all(call: Call, lengths: Lengths, names: readonly string[]): readonly number[] | null {
  const values = names.map((name, position) => given(call, name, position) ?? lengths.miss('custom', name));
  const numbers = values.filter((value) => value !== null);
  return numbers.length === names.length ? numbers : null;
}

function list(call: Call, lengths: Lengths, name: string, position: number): readonly number[] | null {
  const node = argumentOf(call, name, position);
  return (node === null ? null : numbersIn(node)) ?? lengths.miss('custom', name);
}

function isSet(call: Call, name: string): boolean {
  return call.fields.flag(name)?.value === true;
}

const makeExponential: Maker = (call, lengths) => {
  const [start, per, ratio] = all(call, lengths, ['initial_learning_rate', 'decay_steps', 'decay_rate']) ?? [];
  if (start === undefined || per === undefined || ratio === undefined) return null;
  return exponential({ start, ratio, per, staircase: isSet(call, 'staircase') });
};

const makePiecewise: Maker = (call, lengths) => {
  const [boundaries, values] = [list(call, lengths, 'boundaries', 0), list(call, lengths, 'values', 1)];
  if (boundaries === null || values === null) return null;
  if (values.length !== boundaries.length + 1) return lengths.miss('custom', 'values');
  return piecewiseConstant({ values, boundaries, inclusive: true });
};

const makePolynomial: Maker = (call, lengths) => {
  const [start, steps] = all(call, lengths, ['initial_learning_rate', 'decay_steps']) ?? [];
  if (start === undefined || steps === undefined) return null;
  const options = { start, steps, end: given(call, 'end_learning_rate', 2) ?? 1e-4, power: given(call, 'power', 3) ?? 1 };
  return isSet(call, 'cycle') ? polynomialCycles(options) : polynomial(options);
};

const makeInverseTime: Maker = (call, lengths) => {
  const [start, per, rate] = all(call, lengths, ['initial_learning_rate', 'decay_steps', 'decay_rate']) ?? [];
  if (start === undefined || per === undefined || rate === undefined) return null;
  return inverseTime({ start, rate, per, staircase: isSet(call, 'staircase') });
};

/** A warmup only with `warmup_target`; `decay_steps` do not include it. */
const makeCosine: Maker = (call, lengths) => {
  const [start, steps] = all(call, lengths, ['initial_learning_rate', 'decay_steps']) ?? [];
  if (start === undefined || steps === undefined) return null;
  const alpha = given(call, 'alpha', 2) ?? 0;
  const target = given(call, 'warmup_target', 4);
  if (target === null) return cosine({ peak: start, floor: alpha * start, steps });
  const body = cosine({ peak: target, floor: alpha * target, steps });
  return withWarmup({ body, start, target, steps: given(call, 'warmup_steps', 5) ?? 0 });
};

const makeRestarts: Maker = (call, lengths) => {
  const [peak, firstCycle] = all(call, lengths, ['initial_learning_rate', 'first_decay_steps']) ?? [];
  if (peak === undefined || firstCycle === undefined) return null;
  const floor = peak * (given(call, 'alpha', 4) ?? 0);
  return restarts({ peak, floor, firstCycle, multiplier: given(call, 't_mul', 2) ?? 2, keeps: { height: given(call, 'm_mul', 3) ?? 1 } });
};

/** Keras 3 `keras/src/optimizers/schedules/learning_rate_schedule.py`, with the defaults of the constructors. */
const makers: ReadonlyMap<string, { family: string; make: Maker }> = new Map([
  ['ExponentialDecay', { family: 'exponential', make: makeExponential }],
  ['PiecewiseConstantDecay', { family: 'piecewise-constant', make: makePiecewise }],
  ['PolynomialDecay', { family: 'polynomial', make: makePolynomial }],
  ['InverseTimeDecay', { family: 'inverse-time', make: makeInverseTime }],
  ['CosineDecay', { family: 'cosine', make: makeCosine }],
  ['CosineDecayRestarts', { family: 'cosine-restarts', make: makeRestarts }],
]);

/** The classes of keras.optimizers.schedules. */
export const kerasNames: ReadonlySet<string> = new Set(makers.keys());

/** The family of a Keras schedule; null for a class that is not known. */
export function kerasFamily(call: Call): string | null {
  return makers.get(call.name)?.family ?? null;
}

/** The schedule of a call, in updates; null where something is missing or unknown, noted in `lengths`. */
export function makeKerasSchedule(call: Call, lengths: Lengths): LearningRateSchedule | null {
  const maker = makers.get(call.name);
  return maker === undefined ? lengths.miss('custom', call.name) : maker.make(call, lengths);
}
