import type { LearningRateSchedule } from '../../model/schedule.ts';
import { shifted } from '../../schedules/compose/clocks.ts';
import { constantCurve, line } from '../../schedules/curves/arcs.ts';
import { delayed, pieces, through } from '../../schedules/curves/combine.ts';
import { constant } from '../../schedules/families/constant.ts';
import { cosine } from '../../schedules/families/cosine.ts';
import { inverseSquareRoot } from '../../schedules/families/inverse-square-root.ts';
import { linear } from '../../schedules/families/linear.ts';
import { noam } from '../../schedules/families/noam.ts';
import { polynomial } from '../../schedules/families/polynomial.ts';
import { power } from '../../schedules/families/power.ts';
import { squareAnnealing } from '../../schedules/families/square-annealing.ts';
import { squareRootAnnealing } from '../../schedules/families/square-root-annealing.ts';
import { stableDecay } from '../../schedules/families/warmup-stable-decay.ts';
import { remade, restingAt } from '../../schedules/make.ts';

/** What a scheduler of NeMo is made with; steps are updates. */
export interface NemoCall {
  readonly peak: number;
  /** `min_lr`; null where the config leaves it out. */
  readonly floor: number | null;
  readonly warmup: number;
  /** `max_steps` */
  readonly total: number;
  /** `hold_steps` as the config gives it, without the warmup that NeMo adds; null for none. */
  readonly hold: number | null;
  readonly constantSteps: number;
  readonly power: number;
  readonly decayRate: number;
  readonly modelDimension: number | null;
}

/** A scheduler of NeMo's registry. */
export interface NemoScheduler {
  readonly family: string;
  /** Whether `max_steps` changes it. */
  readonly takesTotal: boolean;
  /** Null where NeMo would refuse the arguments or divide by 0. */
  make(call: NemoCall): LearningRateSchedule | null;
}

type WarmupForm = '(u+1)/(W+1)' | 'u/W';

/**
 * A warmup while u <= W, `body` on the clock that began with the run, and `min_lr` when u > max_steps.
 * Source: NeMo 8cfedd72 `nemo/core/optim/lr_scheduler.py` WarmupPolicy, WarmupHoldPolicy, WarmupAnnealHoldPolicy: get_lr.
 */
function policy(call: NemoCall, body: LearningRateSchedule, form: WarmupForm = '(u+1)/(W+1)'): LearningRateSchedule {
  const { peak, warmup, total } = call;
  const floor = call.floor ?? 0;
  const ramp = form === 'u/W' ? { begin: 0, length: warmup } : { begin: -1, length: warmup + 1 };
  const curve = pieces([
    { until: warmup > 0 ? through(warmup) : 0, curve: line({ from: 0, to: peak, ...ramp }) },
    { until: through(total), curve: body },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(floor) },
  ]);
  const parameters = { warmupSteps: warmup, warmupForm: warmup > 0 ? form : undefined, maxSteps: total };
  const horizon = body.horizon === null ? total : Math.min(body.horizon, total);
  return remade(body, { parameters, peak, warmup, horizon, afterHorizon: restingAt(floor, peak) }, curve);
}

/** The body with its clock started at update `at`. */
function from(at: number, body: LearningRateSchedule): LearningRateSchedule {
  return shifted(body, -at);
}

/** The update at which the hold ends; 0 where no hold is given, which then does not keep the warmup out of the decay's clock. */
function holdEnd({ hold, warmup }: NemoCall): number {
  return hold === null ? 0 : hold + warmup;
}

/** The peak until update `at`, then the body from its own update 0. */
function heldUntil(at: number, body: LearningRateSchedule): LearningRateSchedule {
  const curve = pieces([
    { until: at, curve: constantCurve(body.peak) },
    { until: Number.POSITIVE_INFINITY, curve: delayed(body, at) },
  ]);
  return remade(body, { horizon: body.horizon === null ? null : body.horizon + at, parameters: { hold: at } }, curve);
}

/** Where `constant_steps` leave the decay no room, the rate drops to `min_lr` behind the warmup. */
function cosineAnnealing(call: NemoCall): LearningRateSchedule | null {
  const { peak, warmup, total, constantSteps } = call;
  const floor = call.floor ?? 0;
  const steps = total - warmup - constantSteps;
  if (floor > peak || (constantSteps > 0 && floor === peak)) return null;
  if (!(steps > 0)) return constantSteps > 0 ? policy(call, constant({ rate: floor }), 'u/W') : null;
  return policy(call, from(warmup, cosine({ peak, floor, steps })), constantSteps > 0 ? 'u/W' : '(u+1)/(W+1)');
}

function polynomialHold(call: NemoCall): LearningRateSchedule | null {
  const hold = holdEnd(call);
  const steps = call.total - Math.max(call.warmup, hold);
  if (!(steps > 0)) return null;
  return policy(call, heldUntil(hold, polynomial({ start: call.peak, end: call.floor ?? 0, steps, power: call.power })));
}

function noamHold(call: NemoCall): LearningRateSchedule | null {
  const { peak, warmup, decayRate } = call;
  if (!(warmup > 0)) return null;
  const body = power({ peak, exponent: -decayRate, timescale: warmup, hold: call.hold ?? 0, floor: call.floor ?? 0 });
  return { ...policy(call, from(warmup, body)), family: 'noam-hold' };
}

function holdAnneal(call: NemoCall, shape: 'linear' | '1-sqrt'): LearningRateSchedule | null {
  const stable = holdEnd(call);
  const decay = call.total - stable;
  if (!(decay > 0)) return null;
  const floorBy = shape === 'linear' ? 'rescale' : 'clamp';
  return policy(call, stableDecay({ peak: call.peak, floor: call.floor ?? 0, stable, decay, shape, floorBy }));
}

/** 1/√u whatever the learning rate, and constant while u <= constant_steps. */
function t5InverseSquareRoot(given: NemoCall): LearningRateSchedule | null {
  const steps = given.constantSteps;
  if (!(steps > 0)) return null;
  const call = { ...given, peak: 1 / Math.sqrt(steps), warmup: 0 };
  return policy(call, heldUntil(steps, inverseSquareRoot({ peak: call.peak, timescale: steps })));
}

/** Its base rates are multipliers: the peak is lr·d_model^-½·warmup^-½, and `max_steps` ends nothing. */
function noamAnnealing({ peak, warmup, floor, modelDimension }: NemoCall): LearningRateSchedule | null {
  if (modelDimension === null || peak < (floor ?? 0)) return null;
  return noam({ scale: peak * modelDimension ** -0.5, warmup, ...(floor === null ? {} : { floor }) });
}

function linearAfterWarmup(call: NemoCall): LearningRateSchedule | null {
  const steps = call.total - call.warmup;
  return steps > 0 ? policy(call, from(call.warmup, linear({ start: call.peak, end: call.floor ?? 0, steps }))) : null;
}

function polynomialAfterWarmup(call: NemoCall): LearningRateSchedule | null {
  const steps = call.total - call.warmup;
  return steps > 0 ? policy(call, from(call.warmup, polynomial({ start: call.peak, end: call.floor ?? 0, steps, power: call.power }))) : null;
}

function squareAfterWarmup(given: NemoCall): LearningRateSchedule | null {
  const call = { ...given, floor: given.floor ?? 1e-5 };
  const steps = call.total - call.warmup;
  return steps > 0 ? policy(call, from(call.warmup, squareAnnealing({ peak: call.peak, steps, floor: call.floor }))) : null;
}

/**
 * NeMo's own schedulers, with the defaults of their classes. `cycle` of the polynomial ones changes nothing before max_steps.
 * Source: NeMo 8cfedd72 (2025-09) `nemo/core/optim/lr_scheduler.py`; those of NeMo 1.x are the same in 0165f08f.
 */
export const nemoSchedulers: ReadonlyMap<string, NemoScheduler> = new Map<string, NemoScheduler>([
  ['CosineAnnealing', { family: 'cosine', takesTotal: true, make: cosineAnnealing }],
  ['WarmupAnnealing', { family: 'linear', takesTotal: true, make: linearAfterWarmup }],
  ['PolynomialDecayAnnealing', { family: 'polynomial', takesTotal: true, make: polynomialAfterWarmup }],
  ['PolynomialHoldDecayAnnealing', { family: 'polynomial', takesTotal: true, make: polynomialHold }],
  [
    'InverseSquareRootAnnealing',
    {
      family: 'inverse-square-root',
      takesTotal: true,
      make: (call) => policy(call, from(call.warmup, inverseSquareRoot({ peak: call.peak, timescale: call.warmup + 1 }))),
    },
  ],
  ['T5InverseSquareRootAnnealing', { family: 'inverse-square-root', takesTotal: true, make: t5InverseSquareRoot }],
  [
    'SquareRootAnnealing',
    {
      family: 'square-root-annealing',
      takesTotal: true,
      make: (call) => (call.total > 0 ? policy(call, squareRootAnnealing({ peak: call.peak, steps: call.total, floor: call.floor ?? 0 })) : null),
    },
  ],
  ['SquareAnnealing', { family: 'square-annealing', takesTotal: true, make: squareAfterWarmup }],
  ['NoamAnnealing', { family: 'noam', takesTotal: false, make: noamAnnealing }],
  ['NoamHoldAnnealing', { family: 'noam-hold', takesTotal: true, make: noamHold }],
  ['WarmupHoldAnnealLinear', { family: 'warmup-stable-decay', takesTotal: true, make: (call) => holdAnneal(call, 'linear') }],
  ['WarmupHoldAnnealOneMinusSquareRoot', { family: 'warmup-stable-decay', takesTotal: true, make: (call) => holdAnneal(call, '1-sqrt') }],
  ['WarmupPolicy', { family: 'constant', takesTotal: true, make: (call) => policy(call, constant({ rate: call.peak })) }],
  ['WarmupHoldPolicy', { family: 'constant', takesTotal: true, make: (call) => policy(call, constant({ rate: call.peak })) }],
]);
