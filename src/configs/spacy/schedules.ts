import type { LearningRateSchedule } from '../../model/schedule.ts';
import { shifted } from '../../schedules/compose/clocks.ts';
import { sequence } from '../../schedules/compose/sequence.ts';
import { withWarmup } from '../../schedules/compose/with-warmup.ts';
import { line } from '../../schedules/curves/arcs.ts';
import { clamped, pieces } from '../../schedules/curves/combine.ts';
import { constant } from '../../schedules/families/constant.ts';
import { cyclic } from '../../schedules/families/cyclic.ts';
import { exponential } from '../../schedules/families/exponential.ts';
import { inverseTime } from '../../schedules/families/inverse-time.ts';
import { linear } from '../../schedules/families/linear.ts';
import { makeSchedule } from '../../schedules/make.ts';
import type { Lengths } from '../binding.ts';
import { type Fields, fieldsOf } from '../fields.ts';

interface ThincSchedule {
  readonly family: string;
  /** Null where a required argument is missing. */
  make(fields: Fields, lengths: Lengths): LearningRateSchedule | null;
}

type Numbers = readonly (number | null)[];

function all(fields: Fields, ...names: readonly string[]): Numbers {
  return names.map((name) => fields.number(name)?.value ?? null);
}

function constantOf(fields: Fields): LearningRateSchedule | null {
  const [rate = null] = all(fields, 'rate');
  return rate === null ? null : constant({ rate });
}

/** `rate` for `steps`, then another schedule from its start. */
function constantThen(fields: Fields, lengths: Lengths): LearningRateSchedule | null {
  const [rate = null, steps = null] = all(fields, 'rate', 'steps');
  const next = fields.node('schedule');
  const body = next === null ? null : makeThincSchedule(next.kind === 'mapping' ? fieldsOf(fields.document, next, fields.problems) : null, lengths);
  if (rate === null || steps === null || body === null) return null;
  return sequence({ schedules: [constant({ rate }), body], milestones: [steps], family: body.family });
}

function warmupLinear(fields: Fields): LearningRateSchedule | null {
  const [peak = null, warmup = null, total = null] = all(fields, 'initial_rate', 'warmup_steps', 'total_steps');
  if (peak === null || warmup === null || total === null) return null;
  return withWarmup({ body: linear({ start: peak, end: 0, steps: Math.max(1, total - warmup) }), steps: warmup });
}

/** start·compound^u up (or down) to stop. */
function compounding(fields: Fields): LearningRateSchedule | null {
  const [start = null, stop = null, compound = null] = all(fields, 'start', 'stop', 'compound');
  if (start === null || stop === null || compound === null) return null;
  const isEnd = start > stop ? compound < 1 : compound > 1;
  return isEnd ? exponential({ start, ratio: compound, end: stop }) : exponential({ start, ratio: compound });
}

function decaying(fields: Fields): LearningRateSchedule | null {
  const [start = null, rate = null] = all(fields, 'base_rate', 'decay');
  if (start === null || rate === null) return null;
  return shifted(inverseTime({ start, rate }), fields.number('t')?.value ?? 0);
}

/**
 * Howard and Ruder's slanted triangle: with t = u + 1 and cut = int(num_steps·cut_frac), up to the peak at t = cut, then down at
 * 1/(1/cut_frac - 1) of that slope, beyond `num_steps` too (thinc would go on below 0).
 */
function slantedTriangular(fields: Fields): LearningRateSchedule | null {
  const [peak = null, steps = null] = all(fields, 'max_rate', 'num_steps');
  if (peak === null || steps === null) return null;
  const share = fields.number('cut_frac')?.value ?? 0.1;
  const ratio = fields.number('ratio')?.value ?? 32;
  const ahead = 1 + (fields.number('t')?.value ?? 0);
  const cut = Math.trunc(steps * share);
  if (!(cut > 0) || !(share > 0 && share < 1)) return null;
  const low = peak / ratio;
  const falling = line({ from: peak, to: low, begin: cut - ahead, length: cut * (1 / share - 1) });
  const curve = pieces([
    { until: cut - ahead, curve: line({ from: low, to: peak, begin: -ahead, length: cut }) },
    { until: Number.POSITIVE_INFINITY, curve: falling },
  ]);
  const horizon = Math.ceil(cut - ahead + cut * (1 / share - 1));
  const parameters = { peak, steps, cutFraction: share, ratio };
  return makeSchedule(clamped(curve, 0), { family: 'slanted-triangular', parameters, peak, warmup: Math.max(0, cut - ahead), horizon, afterHorizon: 'zero' });
}

function cyclicTriangular(fields: Fields): LearningRateSchedule | null {
  const [base = null, peak = null, up = null] = all(fields, 'min_lr', 'max_lr', 'period');
  return base === null || peak === null || up === null ? null : shifted(cyclic({ base, peak, up }), 1);
}

/** Source: thinc 8.2 and 9.1 `thinc/schedules.py`, which compute the same; `training/loop.py` of spaCy 3 takes a value an update, from the first. */
const schedules: ReadonlyMap<string, ThincSchedule> = new Map<string, ThincSchedule>([
  ['constant', { family: 'constant', make: constantOf }],
  ['constant_then', { family: 'sequence', make: constantThen }],
  ['warmup_linear', { family: 'linear', make: warmupLinear }],
  ['compounding', { family: 'exponential', make: compounding }],
  ['decaying', { family: 'inverse-time', make: decaying }],
  ['slanted_triangular', { family: 'slanted-triangular', make: slantedTriangular }],
  ['cyclic_triangular', { family: 'cyclic', make: cyclicTriangular }],
  ['plateau', { family: 'reduce-on-plateau', make: (_, lengths) => lengths.miss('evaluations', 'training.optimizer.learn_rate') }],
]);

/** `warmup_linear.v1` without its version; null where no schedule is named. */
export function scheduleName(fields: Fields): string | null {
  return (
    fields
      .text('@schedules')
      ?.value.replace(/^(?:thinc|spacy)\./, '')
      .replace(/\.v\d+$/, '') ?? null
  );
}

/** The family of a registered schedule. */
export function familyOf(name: string | null): string | null {
  return name === null ? null : (schedules.get(name)?.family ?? null);
}

/** The schedule that a section with `@schedules` names; null, with the reason noted, where it cannot be told. */
export function makeThincSchedule(fields: Fields | null, lengths: Lengths): LearningRateSchedule | null {
  const schedule = fields === null ? undefined : schedules.get(scheduleName(fields) ?? '');
  if (fields === null || schedule === undefined) return lengths.miss('custom', '@schedules');
  const made = schedule.make(fields, lengths);
  return made ?? (lengths.open.length > 0 ? null : lengths.miss('custom', '@schedules'));
}
