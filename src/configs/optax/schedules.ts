import type { DocumentNode } from '../../model/document.ts';
import type { LearningRateSchedule } from '../../model/schedule.ts';
import { sequence } from '../../schedules/compose/sequence.ts';
import { withWarmup } from '../../schedules/compose/with-warmup.ts';
import { constant } from '../../schedules/families/constant.ts';
import { cosine } from '../../schedules/families/cosine.ts';
import { exponential } from '../../schedules/families/exponential.ts';
import { linear } from '../../schedules/families/linear.ts';
import { multiStep } from '../../schedules/families/multi-step.ts';
import { piecewiseInterpolated, type Waypoint } from '../../schedules/families/piecewise.ts';
import { polynomial } from '../../schedules/families/polynomial.ts';
import { asNumber } from '../../text/lookup.ts';
import type { Lengths } from '../binding.ts';
import { argumentOf, type Call, type CallSite, callOf } from '../calls.ts';
import { type Fields, fieldsOf, numberIn, numbersIn } from '../fields.ts';

/** What an optax schedule needs besides its arguments. */
export interface OptaxContext {
  readonly site: CallSite;
  readonly lengths: Lengths;
}

type Maker = (call: Call, context: OptaxContext) => LearningRateSchedule | null;

/** A number by keyword or position; null where it is not there. */
function given(call: Call, name: string, position: number): number | null {
  if (call.fields.has(name)) return call.fields.number(name)?.value ?? null;
  const node = argumentOf(call, name, position);
  return node === null ? null : numberIn(node);
}

function required(call: Call, context: OptaxContext, name: string, position: number): number | null {
  return given(call, name, position) ?? context.lengths.miss('custom', name);
}

/** All of the required arguments in the order of the signature; null, each missing one noted, where one is missing. */
function all(call: Call, context: OptaxContext, names: readonly string[]): readonly number[] | null {
  const values = names.map((name, position) => required(call, context, name, position));
  const numbers = values.filter((value) => value !== null);
  return numbers.length === names.length ? numbers : null;
}

function isStaircase(call: Call): boolean {
  return call.fields.flag('staircase')?.value === true;
}

const makePolynomial: Maker = (call, context) => {
  const [start, end, power, steps] = all(call, context, ['init_value', 'end_value', 'power', 'transition_steps']) ?? [];
  if (start === undefined || end === undefined || power === undefined || steps === undefined) return null;
  if (steps <= 0) return constant({ rate: start });
  return polynomial({ start, end, power, steps, hold: Math.max(0, given(call, 'transition_begin', 4) ?? 0) });
};

const makeLinear: Maker = (call, context) => {
  const [start, end, steps] = all(call, context, ['init_value', 'end_value', 'transition_steps']) ?? [];
  if (start === undefined || end === undefined || steps === undefined) return null;
  if (steps <= 0) return constant({ rate: start });
  return linear({ start, end, steps, hold: Math.max(0, given(call, 'transition_begin', 3) ?? 0) });
};

/** `{30: 0.1, 80: 0.1}` in order of the boundaries; also as a list of pairs. */
function boundariesIn(node: DocumentNode | null): readonly { at: number; scale: number }[] | null {
  if (node === null) return [];
  const pairs =
    node.kind === 'mapping'
      ? [...node.entries.values()].map(({ key, value }) => [asNumber(key), numberIn(value)] as const)
      : node.kind === 'sequence'
        ? node.items.map((item) => numbersIn(item) ?? []).map(([at, scale]) => [at ?? null, scale ?? null] as const)
        : [];
  const found = pairs.flatMap(([at, scale]) => (at === null || scale === null ? [] : [{ at, scale }]));
  return found.length === pairs.length ? found.sort((a, b) => a.at - b.at) : null;
}

const makePiecewise: Maker = (call, context) => {
  const start = required(call, context, 'init_value', 0);
  const drops = boundariesIn(argumentOf(call, 'boundaries_and_scales', 1)) ?? context.lengths.miss('custom', 'boundaries_and_scales');
  if (start === null || drops === null) return null;
  if (drops.length === 0) return constant({ rate: start });
  return multiStep({ start, milestones: drops.map(({ at }) => at), gamma: drops.map(({ scale }) => scale) });
};

/** The waypoints of piecewise_interpolate_schedule: values are cumulative products of the scales. */
function interpolated(start: number, drops: readonly { at: number; scale: number }[], shape: 'linear' | 'cosine', family?: string): LearningRateSchedule {
  let rate = start;
  const points: Waypoint[] = [{ at: 0, rate: start }];
  for (const { at, scale } of drops) {
    rate *= scale;
    points.push({ at, rate, shape });
  }
  return piecewiseInterpolated({ points, ...(family === undefined ? {} : { family }) });
}

const makeInterpolated: Maker = (call, context) => {
  const word = call.fields.text('interpolate_type')?.value ?? 'linear';
  const shape = word === 'linear' || word === 'cosine' ? word : context.lengths.miss('custom', 'interpolate_type');
  const start = required(call, context, 'init_value', 1);
  const drops = boundariesIn(argumentOf(call, 'boundaries_and_scales', 2)) ?? context.lengths.miss('custom', 'boundaries_and_scales');
  return shape === null || start === null || drops === null ? null : interpolated(start, drops, shape);
};

/** The decay of exponential_decay and, behind a warmup, of warmup_exponential_decay_schedule. */
function exponentialFrom(call: Call, start: number, steps: number, ratio: number): LearningRateSchedule {
  if (steps <= 0 || ratio === 0) return constant({ rate: start });
  const end = call.fields.number('end_value')?.value;
  const hold = Math.max(0, call.fields.number('transition_begin')?.value ?? 0);
  return exponential({ start, ratio, per: steps, hold, staircase: isStaircase(call), ...(end === undefined ? {} : { end }) });
}

const makeExponential: Maker = (call, context) => {
  const [start, steps, ratio] = all(call, context, ['init_value', 'transition_steps', 'decay_rate']) ?? [];
  return start === undefined || steps === undefined || ratio === undefined ? null : exponentialFrom(call, start, steps, ratio);
};

const makeCosine: Maker = (call, context) => {
  const [peak, steps] = all(call, context, ['init_value', 'decay_steps']) ?? [];
  if (peak === undefined || steps === undefined) return null;
  return cosine({ peak, floor: peak * (given(call, 'alpha', 2) ?? 0), steps, exponent: given(call, 'exponent', 3) ?? 1 });
};

/** optax's linear_schedule from init_value to peak_value, then the body. */
function warmed(start: number, peak: number, steps: number, body: LearningRateSchedule): LearningRateSchedule {
  return withWarmup({ body, steps, start, target: peak });
}

const makeWarmupConstant: Maker = (call, context) => {
  const [start, peak, steps] = all(call, context, ['init_value', 'peak_value', 'warmup_steps']) ?? [];
  if (start === undefined || peak === undefined || steps === undefined) return null;
  return steps <= 0 ? constant({ rate: start }) : warmed(start, peak, steps, constant({ rate: peak }));
};

const makeWarmupCosine: Maker = (call, context) => {
  const [start, peak, warmup, total] = all(call, context, ['init_value', 'peak_value', 'warmup_steps', 'decay_steps']) ?? [];
  if (start === undefined || peak === undefined || warmup === undefined || total === undefined) return null;
  const floor = peak === 0 ? 0 : (given(call, 'end_value', 4) ?? 0);
  if (!(total > warmup)) return context.lengths.miss('custom', 'decay_steps');
  return warmed(start, peak, warmup, cosine({ peak, floor, steps: total - warmup, exponent: given(call, 'exponent', 5) ?? 1 }));
};

const makeWarmupExponential: Maker = (call, context) => {
  const [start, peak, warmup, steps, ratio] = all(call, context, ['init_value', 'peak_value', 'warmup_steps', 'transition_steps', 'decay_rate']) ?? [];
  if (start === undefined || peak === undefined || warmup === undefined || steps === undefined || ratio === undefined) return null;
  return warmed(start, peak, warmup, exponentialFrom(call, peak, steps, ratio));
};

const makeLinearOneCycle: Maker = (call, context) => {
  const [steps, peak] = all(call, context, ['transition_steps', 'peak_value']) ?? [];
  if (steps === undefined || peak === undefined) return null;
  const [up, final] = [given(call, 'pct_start', 2) ?? 0.3, given(call, 'pct_final', 3) ?? 0.85];
  const [start, end] = [given(call, 'div_factor', 4) ?? 25, given(call, 'final_div_factor', 5) ?? 1e4];
  const drops = [
    { at: Math.trunc(up * steps), scale: start },
    { at: Math.trunc(final * steps), scale: 1 / start },
    { at: steps, scale: 1 / end },
  ];
  return interpolated(peak / start, drops, 'linear', 'one-cycle');
};

const makeCosineOneCycle: Maker = (call, context) => {
  const [steps, peak] = all(call, context, ['transition_steps', 'peak_value']) ?? [];
  if (steps === undefined || peak === undefined) return null;
  const up = given(call, 'pct_start', 2) ?? 0.3;
  const [start, end] = [given(call, 'div_factor', 3) ?? 25, given(call, 'final_div_factor', 4) ?? 1e4];
  const drops = [
    { at: Math.trunc(up * steps), scale: start },
    { at: steps, scale: 1 / (start * end) },
  ];
  return interpolated(peak / start, drops, 'cosine', 'one-cycle');
};

/** The schedules of a list of calls, or of argument mappings for one function. */
function schedulesIn(
  call: Call,
  context: OptaxContext,
  name: string,
  make: (fields: Fields, node: DocumentNode, path: readonly string[]) => LearningRateSchedule | null,
) {
  const list = argumentOf(call, name, 0);
  if (list?.kind !== 'sequence' || list.items.length === 0) return context.lengths.miss('custom', name);
  const made = list.items.map((node, index) => {
    const path = [...call.path, name, String(index)];
    return make(fieldsOf(context.site.document, node, context.site.problems, `${path.join('.')}.`), node, path);
  });
  const found = made.filter((schedule) => schedule !== null);
  return found.length === made.length ? found : context.lengths.miss('custom', name);
}

const makeSgdr: Maker = (call, context) => {
  const ends: number[] = [];
  const schedules = schedulesIn(call, context, 'cosine_kwargs', (fields) => {
    ends.push((ends.at(-1) ?? 0) + (fields.number('decay_steps')?.value ?? 0));
    return makeWarmupCosine({ ...call, fields, positional: [] }, context);
  });
  return schedules === null ? null : sequence({ schedules, milestones: ends.slice(0, -1), family: 'cosine-restarts' });
};

const makeJoined: Maker = (call, context) => {
  const schedules = schedulesIn(call, context, 'schedules', (_, node, path) => {
    const part = callOf(context.site, node, path, optaxNames);
    return part === null ? context.lengths.miss('custom', 'schedules') : makeOptaxSchedule(part, context);
  });
  const boundaries = argumentOf(call, 'boundaries', 1);
  const milestones = (boundaries === null ? null : numbersIn(boundaries)) ?? context.lengths.miss('custom', 'boundaries');
  if (schedules === null || milestones === null) return null;
  if (milestones.length !== schedules.length - 1) return context.lengths.miss('custom', 'boundaries');
  return sequence({ schedules, milestones });
};

const makeConstant: Maker = (call, context) => {
  const rate = required(call, context, 'value', 0);
  return rate === null ? null : constant({ rate });
};

/** optax 0.2 `optax/schedules/_schedule.py` and `_join.py`: functions by name, with the defaults of their signatures. */
const makers: ReadonlyMap<string, { family: string; make: Maker }> = new Map([
  ['constant_schedule', { family: 'constant', make: makeConstant }],
  ['polynomial_schedule', { family: 'polynomial', make: makePolynomial }],
  ['linear_schedule', { family: 'linear', make: makeLinear }],
  ['piecewise_constant_schedule', { family: 'multi-step', make: makePiecewise }],
  ['piecewise_interpolate_schedule', { family: 'piecewise-linear', make: makeInterpolated }],
  ['exponential_decay', { family: 'exponential', make: makeExponential }],
  ['cosine_decay_schedule', { family: 'cosine', make: makeCosine }],
  ['warmup_constant_schedule', { family: 'constant', make: makeWarmupConstant }],
  ['warmup_cosine_decay_schedule', { family: 'cosine', make: makeWarmupCosine }],
  ['warmup_exponential_decay_schedule', { family: 'exponential', make: makeWarmupExponential }],
  ['cosine_onecycle_schedule', { family: 'one-cycle', make: makeCosineOneCycle }],
  ['linear_onecycle_schedule', { family: 'one-cycle', make: makeLinearOneCycle }],
  ['sgdr_schedule', { family: 'cosine-restarts', make: makeSgdr }],
  ['join_schedules', { family: 'sequence', make: makeJoined }],
]);

/** The names of optax's schedules. */
export const optaxNames: ReadonlySet<string> = new Set(makers.keys());

/** The family of an optax schedule; null for a name that is not known. */
export function optaxFamily(call: Call): string | null {
  return makers.get(call.name)?.family ?? null;
}

/** The schedule of a call, in updates; null where something is missing or unknown, noted in `context.lengths`. */
export function makeOptaxSchedule(call: Call, context: OptaxContext): LearningRateSchedule | null {
  const maker = makers.get(call.name);
  return maker === undefined ? context.lengths.miss('custom', call.name) : maker.make(call, context);
}
