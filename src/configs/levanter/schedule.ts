import type { ConfigSchedule, KnownQuantities, LearningRateSchedule } from '../../model/schedule.ts';
import type { Sourced } from '../../model/source.ts';
import { clampedBelow } from '../../schedules/compose/scaled.ts';
import { peakWithin, sequence } from '../../schedules/compose/sequence.ts';
import { constantCurve } from '../../schedules/curves/arcs.ts';
import { pieces } from '../../schedules/curves/combine.ts';
import { constant } from '../../schedules/families/constant.ts';
import { cosine } from '../../schedules/families/cosine.ts';
import { inverseTime } from '../../schedules/families/inverse-time.ts';
import { linear } from '../../schedules/families/linear.ts';
import { power } from '../../schedules/families/power.ts';
import { remade } from '../../schedules/make.ts';
import { type Bound, bindSchedule, lengthsWith, openBound, scheduleKeys } from '../binding.ts';
import { byDefault, type Fields, firstOf } from '../fields.ts';
import { textOf } from '../nodes.ts';
import { cycleEnds, stepsIn } from './cycles.ts';

/** 6e-4 by default. */
export function learningRateOf(fields: Fields): Sourced<number> | null {
  return fields.has('optimizer.learning_rate') ? fields.number('optimizer.learning_rate') : byDefault(6e-4);
}

/** `trainer.num_train_steps`; 400000 by default. */
export function stepsOf(fields: Fields): Sourced<number> | null {
  return fields.has('trainer.num_train_steps') ? fields.positive('trainer.num_train_steps') : byDefault(400_000);
}

/** `lr_schedule` is a name, or a mapping with `type`; cosine by default. */
function scheduleName(fields: Fields): string {
  return textOf(fields.node('optimizer.lr_schedule')) ?? firstOf(fields.text('optimizer.lr_schedule.type'), byDefault('cosine'))?.value ?? 'cosine';
}

interface Decay {
  readonly peak: number;
  readonly floor: number;
  readonly warmup: number;
  readonly steps: number;
  readonly options: Fields;
}

/** The decays by name; null where levanter or optax would refuse. */
const decays: ReadonlyMap<string, { readonly family: string; make(decay: Decay): LearningRateSchedule | null }> = new Map([
  ['constant', { family: 'constant', make: ({ peak }: Decay) => constant({ rate: peak }) }],
  ['cosine', { family: 'cosine', make: decayingCosine }],
  [
    'linear',
    { family: 'linear', make: ({ peak, floor, steps }: Decay) => (steps > 0 ? linear({ start: peak, end: floor, steps }) : constant({ rate: peak })) },
  ],
  ['inv_sqrt', { family: 'power', make: inverseSquareRoot }],
  ['inv', { family: 'inverse-time', make: inverse }],
]);

function decayingCosine({ peak, floor, steps, options }: Decay): LearningRateSchedule | null {
  return steps > 0 ? cosine({ peak, floor, steps, exponent: options.number('exponent')?.value ?? 1 }) : null;
}

/** The peak until warmup and counter together reach the timescale, whatever the warmup was. */
function inverseSquareRoot({ peak, floor, warmup, options }: Decay): LearningRateSchedule {
  const timescale = options.positive('timescale')?.value ?? 10_000;
  return power({ peak, exponent: -0.5, timescale, hold: timescale - warmup, floor });
}

/** The counter is at least 1, so that the first two rates are one. */
function inverse({ peak, floor, steps }: Decay): LearningRateSchedule | null {
  if (!(floor > 0) || !(steps > 0)) return null;
  const body = clampedBelow(inverseTime({ start: peak, rate: peak / floor - 1, per: steps }), floor);
  const curve = pieces([
    { until: 1, curve: constantCurve(body.at(1)) },
    { until: Number.POSITIVE_INFINITY, curve: body },
  ]);
  return remade(body, { peak: body.at(1), horizon: steps, afterHorizon: 'none' }, curve);
}

/**
 * The schedule of a levanter config: cycles of warmup, stable phase and decay. Shares become whole updates of their cycle.
 * Source: levanter 9263f81e `src/levanter/optim/config.py` OptimizerConfig.lr_scheduler.
 */
export function bindLevanter(fields: Fields): ConfigSchedule {
  const keys = scheduleKeys(fields, ['trainer.num_train_steps', 'optimizer'], { 'optimizer.learning_rate': learningRateOf(fields) });
  return bindSchedule(keys, (known) => bind(fields, known));
}

function bind(fields: Fields, known: KnownQuantities): Bound {
  const lengths = lengthsWith(known);
  const name = scheduleName(fields);
  const total = stepsOf(fields)?.value ?? known.steps ?? lengths.miss('steps', 'trainer.num_train_steps');
  const peak = learningRateOf(fields)?.value ?? known.learningRate ?? lengths.miss('learning-rate', 'optimizer.learning_rate');
  const made = total === null || peak === null ? null : scheduleOver(fields.under('optimizer'), { total, peak, name });
  if (made !== null) return { kind: 'known', schedule: made, runLength: total };
  if (lengths.open.length === 0) lengths.miss('custom', 'optimizer.lr_schedule');
  const horizon = total === null ? null : ({ value: total, unit: 'steps' } as const);
  return openBound(lengths, { family: decays.get(name)?.family ?? null, parameters: { scheduler: name }, horizon });
}

function scheduleOver(optimizer: Fields, run: { readonly total: number; readonly peak: number; readonly name: string }): LearningRateSchedule | null {
  const { total, peak, name } = run;
  const cooldown = stepsIn(optimizer.number('cooldown')?.value ?? 0, total);
  const ends = cooldown === null ? null : cycleEnds(optimizer, total - cooldown);
  const decay = decays.get(name);
  if (cooldown === null || ends === null || decay === undefined) return null;
  const floor = peak * (optimizer.number('min_lr_ratio')?.value ?? 0.1);
  const schedules: LearningRateSchedule[] = [];
  const boundaries: number[] = [];
  let rate = 0;
  let start = 0;
  for (const [cycle, end] of ends.entries()) {
    const length = end - start;
    const warmup = stepsIn(cycle === 0 ? (optimizer.number('warmup')?.value ?? 0.01) : (optimizer.number('rewarmup')?.value ?? 0), length);
    const asked = optimizer.number('decay')?.value ?? null;
    const steps = warmup === null ? null : asked === null ? length - warmup : stepsIn(asked, length);
    if (warmup === null || steps === null || warmup + steps > length) return null;
    const body = decay.make({ peak, floor, warmup, steps, options: optimizer.under('lr_schedule') });
    if (body === null) return null;
    if (warmup > 0) schedules.push(linear({ start: rate, end: peak, steps: warmup }));
    if (warmup > 0) boundaries.push(start + warmup);
    if (warmup + steps < length) schedules.push(constant({ rate: peak }));
    if (warmup + steps < length) boundaries.push(end - steps);
    schedules.push(body);
    boundaries.push(end);
    rate = body.at(steps);
    start = end;
  }
  if (cooldown > 0) schedules.push(linear({ start: rate, end: floor, steps: cooldown }));
  const isOneCycle = ends.length === 1 && cooldown === 0;
  const isStable = schedules.some((schedule) => schedule.family === 'constant') && name !== 'constant';
  return joined(schedules, boundaries.slice(0, schedules.length - 1), isOneCycle && isStable ? 'warmup-stable-decay' : undefined);
}

function joined(schedules: readonly LearningRateSchedule[], milestones: readonly number[], family?: string): LearningRateSchedule | null {
  const [only, ...others] = schedules;
  if (only === undefined || others.length === 0) return only ?? null;
  const whole = sequence({ schedules, milestones, ...(family === undefined ? {} : { family }) });
  return remade(whole, { warmup: only.horizon === null ? Math.min(only.warmup, milestones[0] ?? 0) : 0, peak: peakWithin(whole, whole.horizon ?? 1) });
}
