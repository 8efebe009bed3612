import type { LearningRateSchedule } from '../../model/schedule.ts';
import { chained } from '../../schedules/compose/chained.ts';
import { sequence } from '../../schedules/compose/sequence.ts';
import { constantFactor } from '../../schedules/families/constant.ts';
import { cosine } from '../../schedules/families/cosine.ts';
import { cyclic } from '../../schedules/families/cyclic.ts';
import { exponential } from '../../schedules/families/exponential.ts';
import { linear } from '../../schedules/families/linear.ts';
import { multiStep } from '../../schedules/families/multi-step.ts';
import { oneCycle } from '../../schedules/families/one-cycle.ts';
import { polynomial } from '../../schedules/families/polynomial.ts';
import { restarts } from '../../schedules/families/restarts.ts';
import { step } from '../../schedules/families/step.ts';
import { type Call, callOf } from '../calls.ts';
import { makeTimmClass, timmClasses } from '../timm/classes.ts';
import type { TorchContext } from './context.ts';
import { makeFunction } from './functions.ts';

/** A scheduler as a function of its ticks (its `.step()` calls); null where something is missing, which is then noted. */
type Maker = (call: Call, context: TorchContext) => LearningRateSchedule | null;

interface TorchScheduler {
  readonly family: string;
  readonly make: Maker;
}

function option(call: Call, name: string, otherwise: number): number {
  return call.fields.number(name)?.value ?? otherwise;
}

function required(call: Call, context: TorchContext, name: string): number | null {
  return call.fields.number(name)?.value ?? context.lengths.miss('custom', name);
}

function rateOf(context: TorchContext): number | null {
  return context.rate ?? context.lengths.miss('learning-rate', 'lr');
}

const makeStep: Maker = (call, context) => {
  const [start, size] = [rateOf(context), required(call, context, 'step_size')];
  return start === null || size === null ? null : step({ start, size, gamma: option(call, 'gamma', 0.1) });
};

const makeMultiStep: Maker = (call, context) => {
  const start = rateOf(context);
  const milestones = call.fields.numbers('milestones')?.value ?? context.lengths.miss('custom', 'milestones');
  return start === null || milestones === null ? null : multiStep({ start, milestones, gamma: option(call, 'gamma', 0.1) });
};

const makeConstant: Maker = (call, context) => {
  const rate = rateOf(context);
  return rate === null ? null : constantFactor({ rate, factor: option(call, 'factor', 1 / 3), steps: option(call, 'total_iters', 5) });
};

const makeLinear: Maker = (call, context) => {
  const rate = rateOf(context);
  if (rate === null) return null;
  const [from, to] = [option(call, 'start_factor', 1 / 3), option(call, 'end_factor', 1)];
  return linear({ start: rate * from, end: rate * to, steps: option(call, 'total_iters', 5) });
};

const makeExponential: Maker = (call, context) => {
  const [start, ratio] = [rateOf(context), required(call, context, 'gamma')];
  return start === null || ratio === null ? null : exponential({ start, ratio });
};

const makePolynomial: Maker = (call, context) => {
  const start = rateOf(context);
  return start === null ? null : polynomial({ start, end: 0, steps: option(call, 'total_iters', 5), power: option(call, 'power', 1) });
};

const makeCosine: Maker = (call, context) => {
  const peak = rateOf(context);
  const steps = call.fields.number('T_max')?.value ?? context.totalTicks ?? context.lengths.miss('steps', 'T_max');
  return peak === null || steps === null ? null : cosine({ peak, floor: option(call, 'eta_min', 0), steps, past: 'rises' });
};

const makeRestarts: Maker = (call, context) => {
  const [peak, firstCycle] = [rateOf(context), required(call, context, 'T_0')];
  if (peak === null || firstCycle === null) return null;
  return restarts({ peak, floor: option(call, 'eta_min', 0), firstCycle, multiplier: option(call, 'T_mult', 1) });
};

/** `total_steps`, or `epochs` × `steps_per_epoch`. */
function oneCycleTotal(call: Call, context: TorchContext): number | null {
  const total = call.fields.positive('total_steps');
  if (total !== null) return total.value;
  const epochs = call.fields.positive('epochs');
  if (epochs === null) return context.totalTicks ?? context.lengths.miss('steps', 'total_steps');
  const perEpoch = call.fields.positive('steps_per_epoch')?.value ?? context.stepsPerEpoch ?? context.lengths.miss('steps-per-epoch', 'steps_per_epoch');
  return perEpoch === null ? null : epochs.value * perEpoch;
}

const makeOneCycle: Maker = (call, context) => {
  const total = oneCycleTotal(call, context);
  const peak = required(call, context, 'max_lr');
  if (total === null || peak === null) return null;
  const share = option(call, 'pct_start', 0.3);
  const start = peak / option(call, 'div_factor', 25);
  const end = start / option(call, 'final_div_factor', 1e4);
  const anneal = call.fields.text('anneal_strategy')?.value === 'linear' ? 'linear' : 'cosine';
  const back = call.fields.flag('three_phase')?.value === true ? { backAt: 2 * share * total - 2 } : {};
  return oneCycle({ start, peak, end, peakAt: share * total - 1, ...back, endAt: total - 1, anneal, stops: true });
};

const cyclicModes: ReadonlyMap<string, 'triangular' | 'triangular2' | 'exp-range'> = new Map([
  ['triangular', 'triangular'],
  ['triangular2', 'triangular2'],
  ['exp_range', 'exp-range'],
]);

const makeCyclic: Maker = (call, context) => {
  const [base, peak] = [required(call, context, 'base_lr'), required(call, context, 'max_lr')];
  if (base === null || peak === null) return null;
  if (call.fields.has('scale_fn')) return context.lengths.miss('custom', 'scale_fn');
  const up = option(call, 'step_size_up', 2000);
  const mode = cyclicModes.get(call.fields.text('mode')?.value ?? 'triangular');
  if (mode === undefined) return context.lengths.miss('custom', 'mode');
  return cyclic({ base, peak, up, down: option(call, 'step_size_down', up), mode, gamma: option(call, 'gamma', 1) });
};

function partsOf(call: Call, context: TorchContext): { call: Call; schedule: LearningRateSchedule }[] | null {
  const list = call.fields.node('schedulers') ?? call.positional.find((node) => node.kind === 'sequence') ?? null;
  if (list?.kind !== 'sequence' || list.items.length === 0) return context.lengths.miss('custom', 'schedulers');
  const parts = list.items.map((item, index) => {
    const part = callOf(context.site, item, [...call.path, 'schedulers', String(index)], torchSchedulerNames);
    const schedule = part === null ? context.lengths.miss('custom', 'schedulers') : makeTorchSchedule(part, context);
    return part === null || schedule === null ? null : { call: part, schedule };
  });
  const found = parts.filter((part) => part !== null);
  return found.length === parts.length ? found : null;
}

const makeSequence: Maker = (call, context) => {
  const parts = partsOf(call, context);
  const milestones = call.fields.numbers('milestones')?.value ?? context.lengths.miss('custom', 'milestones');
  if (parts === null || milestones === null) return null;
  if (milestones.length !== parts.length - 1) return context.lengths.miss('custom', 'milestones');
  return sequence({ schedules: parts.map(({ schedule }) => schedule), milestones });
};

/** Schedulers whose recursion is a factor on the rate as it stands, so that chaining them multiplies. */
const factors = new Set(['StepLR', 'MultiStepLR', 'ConstantLR', 'LinearLR', 'ExponentialLR', 'PolynomialLR', 'CosineAnnealingLR']);

const makeChain: Maker = (call, context) => {
  const base = rateOf(context);
  const parts = partsOf(call, context);
  if (base === null || parts === null) return null;
  const multiplies = parts.every((part) => factors.has(part.call.name) && option(part.call, 'eta_min', 0) === 0);
  if (!multiplies) return context.lengths.miss('custom', 'schedulers');
  return chained({ base, schedules: parts.map(({ schedule }) => schedule) });
};

const makeFromEvaluations: Maker = (_, context) => context.lengths.miss('evaluations', 'ReduceLROnPlateau');
const makeFromCode: Maker = (call, context) => context.lengths.miss('custom', call.name);

/** torch 2.13 `torch/optim/lr_scheduler.py`, with the defaults of the constructors. */
const schedulers: ReadonlyMap<string, TorchScheduler> = new Map<string, TorchScheduler>([
  ['StepLR', { family: 'step', make: makeStep }],
  ['MultiStepLR', { family: 'multi-step', make: makeMultiStep }],
  ['ConstantLR', { family: 'constant', make: makeConstant }],
  ['LinearLR', { family: 'linear', make: makeLinear }],
  ['ExponentialLR', { family: 'exponential', make: makeExponential }],
  ['PolynomialLR', { family: 'polynomial', make: makePolynomial }],
  ['CosineAnnealingLR', { family: 'cosine', make: makeCosine }],
  ['CosineAnnealingWarmRestarts', { family: 'cosine-restarts', make: makeRestarts }],
  ['OneCycleLR', { family: 'one-cycle', make: makeOneCycle }],
  ['CyclicLR', { family: 'cyclic', make: makeCyclic }],
  ['SequentialLR', { family: 'sequence', make: makeSequence }],
  ['ChainedScheduler', { family: 'chained', make: makeChain }],
  ['ReduceLROnPlateau', { family: 'reduce-on-plateau', make: makeFromEvaluations }],
  ['LambdaLR', { family: 'custom', make: makeFromCode }],
  ['MultiplicativeLR', { family: 'custom', make: makeFromCode }],
]);

/** The classes of torch.optim.lr_scheduler. */
export const torchSchedulerNames: ReadonlySet<string> = new Set(schedulers.keys());

/** The family of a scheduler class or function; null for one that is not known. */
export function familyOf(call: Call): string | null {
  return schedulers.get(call.name)?.family ?? null;
}

/** The schedule of a scheduler call in its own ticks; null where something is missing or unknown, noted in `context.lengths`. */
export function makeTorchSchedule(call: Call, context: TorchContext): LearningRateSchedule | null {
  const scheduler = schedulers.get(call.name);
  if (scheduler !== undefined) return scheduler.make(call, context);
  if (timmClasses.has(call.name)) return makeTimmClass(call, context.rate, context.lengths);
  return makeFunction(call, context);
}
