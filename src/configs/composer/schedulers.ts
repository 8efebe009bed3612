import type { LearningRateSchedule } from '../../model/schedule.ts';
import { sequence } from '../../schedules/compose/sequence.ts';
import { withCooldown } from '../../schedules/compose/with-cooldown.ts';
import { withWarmup } from '../../schedules/compose/with-warmup.ts';
import { constant, constantFactor } from '../../schedules/families/constant.ts';
import { cosine } from '../../schedules/families/cosine.ts';
import { exponential } from '../../schedules/families/exponential.ts';
import { inverseSquareRoot } from '../../schedules/families/inverse-square-root.ts';
import { linear } from '../../schedules/families/linear.ts';
import { multiStep } from '../../schedules/families/multi-step.ts';
import { polynomial } from '../../schedules/families/polynomial.ts';
import { restarts } from '../../schedules/families/restarts.ts';
import { step } from '../../schedules/families/step.ts';
import { remade } from '../../schedules/make.ts';
import type { Call } from '../calls.ts';
import type { Clock } from './clock.ts';
import { parseTime, type Time, timeAt } from './times.ts';

/** What a scheduler is made from: every method answers null where something is missing, and notes it. */
export interface SchedulerCall {
  readonly call: Call;
  readonly clock: Clock;
  readonly peak: number;
  readonly ratio: number;
}

export interface Scheduler {
  readonly family: string;
  make(call: SchedulerCall): LearningRateSchedule | null;
}

const wholeRun: Time = { value: 1, unit: 'dur' };

function option({ call }: SchedulerCall, name: string, otherwise: number): number {
  return call.fields.number(name)?.value ?? otherwise;
}

function updatesOf({ call, clock }: SchedulerCall, name: string, otherwise: Time | null, scaled = true): number | null {
  const time = timeAt(call.fields, null, name)?.value ?? (call.fields.has(name) ? null : otherwise);
  return time === null ? clock.lengths.miss('custom', name) : clock.updates(time, name, scaled);
}

/** Warmup and horizon count the same thing, or Composer refuses: epochs count as batches, a share as what `max_duration` counts. */
function inWarmup(given: SchedulerCall, bodyOf: (steps: number) => LearningRateSchedule | null, target = given.peak): LearningRateSchedule | null {
  const { clock, call } = given;
  const warmup = updatesOf(given, 't_warmup', null, false);
  const until = updatesOf(given, 't_max', wholeRun);
  if (warmup === null || until === null) return null;
  const body = until > warmup ? bodyOf(until - warmup) : constant({ rate: target });
  if (body === null) return null;
  const whole = ramped(given, { body, warmup, target });
  const stops = call.fields.has('t_max') && clock.runLength !== null && until < clock.runLength;
  return stops ? remade(whole, { afterHorizon: 'stops' }) : whole;
}

/** With `scale_warmup` the ramp is scaled, and its top is held until the warmup as written is over. */
function ramped(given: SchedulerCall, { body, warmup, target }: { body: LearningRateSchedule; warmup: number; target: number }): LearningRateSchedule {
  if (given.ratio === 1 || given.call.fields.flag('scale_warmup')?.value !== true) return withWarmup({ body, steps: warmup, target });
  const steps = updatesOf(given, 't_warmup', null) ?? warmup;
  return warmup > 0 ? sequence({ schedules: [linear({ start: 0, end: target, steps }), body], milestones: [warmup] }) : body;
}

function milestonesOf({ call, clock }: SchedulerCall): number[] | null {
  const node = call.fields.node('milestones');
  if (node?.kind !== 'sequence') return clock.lengths.miss('custom', 'milestones');
  const found = node.items.map((item) => {
    const time = item.kind === 'scalar' ? parseTime(item.value) : null;
    return time === null ? clock.lengths.miss('custom', 'milestones') : clock.updates(time, 'milestones', true);
  });
  const known = found.filter((updates) => updates !== null).map(Math.ceil);
  return known.length === found.length ? known : null;
}

function multiStepBody(given: SchedulerCall, by = 0): LearningRateSchedule | null {
  const milestones = milestonesOf(given);
  return milestones === null ? null : multiStep({ start: given.peak, milestones: milestones.map((at) => at - by), gamma: option(given, 'gamma', 0.1) });
}

function multiStepWithWarmup(given: SchedulerCall): LearningRateSchedule | null {
  const warmup = updatesOf(given, 't_warmup', null, false);
  const body = warmup === null ? null : multiStepBody(given, Math.ceil(warmup));
  return warmup === null || body === null ? null : ramped(given, { body, warmup, target: given.peak });
}

function overRun(given: SchedulerCall, make: (steps: number) => LearningRateSchedule): LearningRateSchedule | null {
  const steps = updatesOf(given, 't_max', wholeRun);
  return steps === null ? null : make(steps);
}

function linearBody(given: SchedulerCall): (steps: number) => LearningRateSchedule {
  const [from, to] = [option(given, 'alpha_i', 1), option(given, 'alpha_f', 0)];
  return (steps) => linear({ start: given.peak * from, end: given.peak * to, steps });
}

function polynomialBody(given: SchedulerCall, power: number): (steps: number) => LearningRateSchedule {
  return (steps) => polynomial({ start: given.peak, end: given.peak * option(given, 'alpha_f', 0), steps, power });
}

function cosineBody(given: SchedulerCall): (steps: number) => LearningRateSchedule {
  return (steps) => cosine({ peak: given.peak, floor: given.peak * option(given, 'alpha_f', 0), steps });
}

function warmRestarts(given: SchedulerCall): LearningRateSchedule | null {
  const firstCycle = updatesOf(given, 't_0', null);
  const multiplier = option(given, 't_mult', 1);
  if (firstCycle === null) return null;
  if (!Number.isInteger(multiplier) || multiplier < 1) return given.clock.lengths.miss('custom', 't_mult');
  return restarts({ peak: given.peak, floor: given.peak * option(given, 'alpha_f', 0), firstCycle, multiplier });
}

function stepDecay(given: SchedulerCall): LearningRateSchedule | null {
  const size = updatesOf(given, 'step_size', null);
  return size === null ? null : step({ start: given.peak, size, gamma: option(given, 'gamma', 0.1) });
}

function exponentialDecay(given: SchedulerCall): LearningRateSchedule | null {
  const gamma = given.call.fields.number('gamma')?.value ?? given.clock.lengths.miss('custom', 'gamma');
  const per = updatesOf(given, 'decay_period', { value: 1, unit: 'ep' });
  return gamma === null || per === null ? null : exponential({ start: given.peak, ratio: gamma, per });
}

function constantRate(given: SchedulerCall): LearningRateSchedule | null {
  const alpha = option(given, 'alpha', 1);
  if (alpha === 1) return constant({ rate: given.peak });
  return overRun(given, (steps) => constantFactor({ rate: given.peak, factor: alpha, steps }));
}

function constantWithWarmup(given: SchedulerCall): LearningRateSchedule | null {
  const target = given.peak * option(given, 'alpha', 1);
  const warmup = updatesOf(given, 't_warmup', null, false);
  return warmup === null ? null : ramped(given, { body: constant({ rate: target }), warmup, target });
}

/** Times as shares of the run are forbidden. Source: llm-foundry 8c8dd48f `llmfoundry/optim/scheduler.py` InverseSquareRootWithWarmupScheduler. */
function inverseSquareRootWithWarmup(given: SchedulerCall): LearningRateSchedule | null {
  const { peak, clock, call } = given;
  for (const name of ['t_warmup', 't_scale', 't_cooldown']) {
    if (timeAt(call.fields, null, name)?.value.unit === 'dur') clock.lengths.miss('custom', name);
  }
  const warmup = updatesOf(given, 't_warmup', null, false);
  const timescale = updatesOf(given, 't_scale', null);
  const cooldown = updatesOf(given, 't_cooldown', null);
  const until = updatesOf(given, 't_max', wholeRun);
  if (warmup === null || timescale === null || cooldown === null || until === null) return null;
  const body = inverseSquareRoot({ peak, timescale, floor: peak * option(given, 'alpha_f_decay', 0) });
  const begin = Math.max(0, until - cooldown - warmup);
  const end = cooldown > 0 ? peak * option(given, 'alpha_f_cooldown', 0) : body.at(begin);
  return withWarmup({ body: withCooldown({ body, begin, length: cooldown, end }), steps: warmup, target: peak });
}

const families: ReadonlyMap<string, Scheduler> = new Map<string, Scheduler>([
  ['StepScheduler', { family: 'step', make: stepDecay }],
  ['MultiStepScheduler', { family: 'multi-step', make: (given) => multiStepBody(given) }],
  ['ConstantScheduler', { family: 'constant', make: constantRate }],
  ['LinearScheduler', { family: 'linear', make: (given) => overRun(given, linearBody(given)) }],
  ['ExponentialScheduler', { family: 'exponential', make: exponentialDecay }],
  ['CosineAnnealingScheduler', { family: 'cosine', make: (given) => overRun(given, cosineBody(given)) }],
  ['CosineAnnealingWarmRestartsScheduler', { family: 'cosine-restarts', make: warmRestarts }],
  ['PolynomialScheduler', { family: 'polynomial', make: (given) => overRun(given, polynomialBody(given, option(given, 'power', 1))) }],
  ['MultiStepWithWarmupScheduler', { family: 'multi-step', make: multiStepWithWarmup }],
  ['ConstantWithWarmupScheduler', { family: 'constant', make: constantWithWarmup }],
  ['LinearWithWarmupScheduler', { family: 'linear', make: (given) => inWarmup(given, linearBody(given), given.peak * option(given, 'alpha_i', 1)) }],
  ['CosineAnnealingWithWarmupScheduler', { family: 'cosine', make: (given) => inWarmup(given, cosineBody(given)) }],
  ['PolynomialWithWarmupScheduler', { family: 'polynomial', make: (given) => inWarmup(given, polynomialBody(given, option(given, 'power', 2))) }],
  ['InverseSquareRootWithWarmupScheduler', { family: 'inverse-square-root', make: inverseSquareRootWithWarmup }],
]);

/** Short names: of LLM Foundry's registry, of yahp's in Composer 0.4 to 0.10, and of the examples' builders. */
const shortNames: readonly (readonly [string, string])[] = [
  ['step', 'StepScheduler'],
  ['multistep', 'MultiStepScheduler'],
  ['constant', 'ConstantScheduler'],
  ['linear', 'LinearScheduler'],
  ['linear_decay', 'LinearScheduler'],
  ['exponential', 'ExponentialScheduler'],
  ['exponential_decay', 'ExponentialScheduler'],
  ['cosine', 'CosineAnnealingScheduler'],
  ['cosine_decay', 'CosineAnnealingScheduler'],
  ['cosine_annealing', 'CosineAnnealingScheduler'],
  ['cosine_warmrestart', 'CosineAnnealingWarmRestartsScheduler'],
  ['cosine_decay_with_warmrestart', 'CosineAnnealingWarmRestartsScheduler'],
  ['polynomial', 'PolynomialScheduler'],
  ['polynomial_decay', 'PolynomialScheduler'],
  ['multistep_with_warmup', 'MultiStepWithWarmupScheduler'],
  ['constant_with_warmup', 'ConstantWithWarmupScheduler'],
  ['linear_with_warmup', 'LinearWithWarmupScheduler'],
  ['linear_decay_with_warmup', 'LinearWithWarmupScheduler'],
  ['cosine_with_warmup', 'CosineAnnealingWithWarmupScheduler'],
  ['cosine_decay_with_warmup', 'CosineAnnealingWithWarmupScheduler'],
  ['polynomial_with_warmup', 'PolynomialWithWarmupScheduler'],
  ['polynomial_decay_with_warmup', 'PolynomialWithWarmupScheduler'],
  ['inv_sqrt_with_warmup', 'InverseSquareRootWithWarmupScheduler'],
];

/**
 * Composer's schedulers by class and by short name, with the defaults of their constructors.
 * Source: composer 64051888 `composer/optim/scheduler.py`; llm-foundry 8c8dd48f `llmfoundry/optim/__init__.py`.
 */
export const schedulers: ReadonlyMap<string, Scheduler> = new Map([
  ...families,
  ...shortNames.flatMap(([name, className]) => {
    const scheduler = families.get(className);
    return scheduler === undefined ? [] : [[name, scheduler] as const];
  }),
]);

/** Names of classes, which no other framework has. */
export const classNames: ReadonlySet<string> = new Set(families.keys());
