import type { Curve, LearningRateSchedule } from '../../model/schedule.ts';
import { shifted } from '../../schedules/compose/clocks.ts';
import { withWarmup } from '../../schedules/compose/with-warmup.ts';
import { arcCurve, constantCurve, line } from '../../schedules/curves/arcs.ts';
import { pieces, through } from '../../schedules/curves/combine.ts';
import { cyclesCurve } from '../../schedules/curves/cycles.ts';
import { exponential } from '../../schedules/families/exponential.ts';
import { linear } from '../../schedules/families/linear.ts';
import { noam } from '../../schedules/families/noam.ts';
import { piecewiseInterpolated } from '../../schedules/families/piecewise.ts';
import { step } from '../../schedules/families/step.ts';
import { stableDecay } from '../../schedules/families/warmup-stable-decay.ts';
import { makeSchedule, remade } from '../../schedules/make.ts';
import type { Fields } from '../fields.ts';

/** `scheduler_conf` and the optimizer's rate. */
interface Arguments {
  readonly conf: Fields;
  readonly rate: number;
  number(name: string, otherwise: number): number;
  required(name: string): number;
}

interface Scheduler {
  readonly family: string;
  /** Numbers that are missing are NaN. `evaluations`: it follows the results of validation. */
  readonly make: ((call: Arguments) => LearningRateSchedule | null) | 'evaluations';
}

const defaultWarmup = 25_000;

function warmupLr({ rate, number }: Arguments): LearningRateSchedule {
  const warmup = number('warmup_steps', defaultWarmup);
  return noam({ scale: rate * Math.sqrt(warmup), warmup, ahead: 1 });
}

function noamLr({ rate, number }: Arguments): LearningRateSchedule {
  return noam({ scale: rate / Math.sqrt(number('model_size', 320)), warmup: number('warmup_steps', defaultWarmup), ahead: 1 });
}

/** From point to point up to the last one, then rate·√(last/n), n = u + 1. */
function piecewiseWarmup({ conf, rate }: Arguments): LearningRateSchedule | null {
  const steps = conf.has('warmup_steps_list') ? conf.numbers('warmup_steps_list')?.value : [0, defaultWarmup];
  const rates = conf.has('warmup_lr_list') ? conf.numbers('warmup_lr_list')?.value : [0, 0.001];
  const last = steps?.at(-1);
  if (steps === undefined || rates === undefined || last === undefined || steps.length !== rates.length || !(last > 0)) return null;
  const rising = shifted(piecewiseInterpolated({ points: steps.map((at, i) => ({ at, rate: rates[i] ?? 0 })) }), 1);
  const falling = noam({ scale: rate * Math.sqrt(last), warmup: last, ahead: 1 });
  const curve = pieces([
    { until: through(last - 1), curve: rising },
    { until: Number.POSITIVE_INFINITY, curve: falling },
  ]);
  return remade(falling, { parameters: { steps, rates }, peak: Math.max(rising.peak, curve.at(last)), warmup: last }, curve);
}

/** Linear up, then a step decay that counts epochs of `steps_per_epoch` from the one in which the warmup ends. */
function warmupStep({ rate, number }: Arguments): LearningRateSchedule {
  const warmup = number('warmup_steps', defaultWarmup);
  const epoch = number('steps_per_epoch', 10_000);
  const body = step({ start: rate, size: epoch * number('step_size', 1), gamma: number('gamma', 0.1) });
  const placed = shifted(body, 1 - Math.floor(warmup / epoch) * epoch);
  return withWarmup({ body: placed, steps: warmup, form: '(u+1)/W', target: rate, clock: 'running' });
}

/** Shares of `max_steps`: linear up from a part of the rate, hold, then geometrically down; from `max_steps` on nothing changes. */
function triStage({ rate, number }: Arguments): LearningRateSchedule {
  const total = number('max_steps', 25_000);
  const [warmup, hold, decay] = [number('warmup_ratio', 0.1), number('hold_ratio', 0.4), number('decay_ratio', 0.5)].map((share) => Math.trunc(total * share));
  const last = number('final_lr_scale', 0.01);
  const [up = 0, stable = 0, down = 0] = [warmup, hold, decay];
  const rest = total - up - stable;
  const floor = down > 0 ? rate * last ** (rest / down) : rate;
  const body = stableDecay({ peak: rate, floor, stable, decay: down > 0 ? rest : 0, shape: 'geometric' });
  return shifted(withWarmup({ body, steps: up, start: rate * number('init_lr_scale', 0.01), target: rate }), 1);
}

/** An exponential from max_lr that is at min_lr at total_steps and goes on; before it max_lr, or a rise whose first update is at 0. */
function exponentialWarmup({ conf, number, required }: Arguments): LearningRateSchedule | null {
  const [start, low, total] = [required('max_lr'), required('min_lr'), required('total_steps')];
  const warmup = number('warmup_steps', 0);
  if (!(start > 0 && low > 0 && total > warmup)) return null;
  const body = exponential({ start, ratio: low / start, per: total - warmup });
  const fromZero = conf.flag('warm_from_zero')?.value === true;
  const whole = fromZero ? withWarmup({ body, steps: warmup, form: '(u+1)/W' }) : withWarmup({ body, steps: warmup, start, target: start });
  if (!fromZero) return remade(whole, { warmup: 0 });
  const curve = pieces([
    { until: 1, curve: constantCurve(0) },
    { until: Number.POSITIVE_INFINITY, curve: whole },
  ]);
  return remade(whole, {}, curve);
}

/** Cycles of a linear rise from min_lr and a cosine back to it; each cycle's peak is gamma times the one before, its decay cycle_mult times as long. */
function warmupRestarts({ number, required }: Arguments): LearningRateSchedule | null {
  const [first, warmup, multiplier, gamma] = [required('first_cycle_steps'), number('warmup_steps', 0), number('cycle_mult', 1), number('gamma', 1)];
  const [peak, floor] = [number('max_lr', 0.1), number('min_lr', 0.001)];
  if (!(first > warmup) || !(multiplier >= 1) || !(gamma >= 0)) return null;
  const cycle = (i: number, begin: number, length: number): Curve => {
    const top = peak * gamma ** i;
    return pieces([
      { until: begin + warmup, curve: line({ from: floor, to: top, begin, length: warmup }) },
      { until: Number.POSITIVE_INFINITY, curve: arcCurve({ shape: 'cosine', from: top, to: floor, begin: begin + warmup, length: length - warmup }) },
    ]);
  };
  const curve = multiplier === 1 ? equalCycles(first, gamma, cycle, floor) : growingCycles({ first, warmup, multiplier, cycle, floor });
  const started = pieces([
    { until: 1, curve: constantCurve(floor) },
    { until: Number.POSITIVE_INFINITY, curve },
  ]);
  const parameters = { peak, floor, firstCycle: first, multiplier, gamma };
  return makeSchedule(started, { family: 'cosine-restarts', parameters, peak: Math.max(peak, floor), warmup, horizon: first, afterHorizon: 'repeats' });
}

type CycleCurve = (i: number, begin: number, length: number) => Curve;

function equalCycles(first: number, gamma: number, cycle: CycleCurve, floor: number): Curve {
  const limit = gamma === 1 ? Number.POSITIVE_INFINITY : 2000;
  const curve = ({ i, begin, length }: { i: number; begin: number; length: number }) => cycle(i, begin, length);
  return cyclesCurve({ first, multiplier: 1, limit, alike: gamma === 1, after: constantCurve(floor), curve });
}

interface Growing {
  readonly first: number;
  readonly warmup: number;
  readonly multiplier: number;
  readonly cycle: CycleCurve;
  readonly floor: number;
}

/** Whole lengths, as ESPnet truncates them, for as many cycles as 2^50 updates or 300 can hold. */
function growingCycles({ first, warmup, multiplier, cycle, floor }: Growing): Curve {
  const parts: { until: number; curve: Curve }[] = [];
  let begin = 0;
  let length = first;
  for (let i = 0; i < 300 && begin < 2 ** 50; i++) {
    parts.push({ until: begin + length, curve: cycle(i, begin, length) });
    begin += length;
    length = Math.trunc((length - warmup) * multiplier) + warmup;
  }
  return pieces([...parts, { until: Number.POSITIVE_INFINITY, curve: constantCurve(floor) }]);
}

function linearWarmupDecay({ rate, number }: Arguments): LearningRateSchedule {
  const warmup = Math.trunc(number('warmup_steps', 20_000));
  const decay = Math.max(1, Math.trunc(number('total_steps', 600_000)) - warmup);
  const body = linear({ start: rate, end: rate * number('end_factor', 1e-8), steps: decay });
  return withWarmup({ body, steps: warmup, start: rate * number('start_factor', 1e-8), target: rate });
}

/** ESPnet's own schedulers in lower case, as its options take them; all are stepped once an update. Source: `espnet2/schedulers/*.py`. */
export const schedulers: ReadonlyMap<string, Scheduler> = new Map<string, Scheduler>([
  ['warmuplr', { family: 'noam', make: warmupLr }],
  ['noamlr', { family: 'noam', make: noamLr }],
  ['piecewiselinearwarmuplr', { family: 'noam', make: piecewiseWarmup }],
  ['warmupsteplr', { family: 'step', make: warmupStep }],
  ['tristagelr', { family: 'warmup-stable-decay', make: triStage }],
  ['exponentialdecaywarmup', { family: 'exponential', make: exponentialWarmup }],
  ['cosineannealingwarmuprestarts', { family: 'cosine-restarts', make: warmupRestarts }],
  ['linearwarmupdecaylr', { family: 'linear', make: linearWarmupDecay }],
  ['warmupreducelronplateau', { family: 'reduce-on-plateau', make: 'evaluations' }],
]);

/** torch's schedulers by ESPnet's names, and what steps them: `AbsEpochStepScheduler` or `AbsBatchStepScheduler` in espnet2/schedulers/abs_scheduler.py. */
export const torchSchedulers: ReadonlyMap<string, { readonly name: string; readonly unit: 'steps' | 'epochs' }> = new Map([
  ['reducelronplateau', { name: 'ReduceLROnPlateau', unit: 'epochs' }],
  ['lambdalr', { name: 'LambdaLR', unit: 'epochs' }],
  ['steplr', { name: 'StepLR', unit: 'epochs' }],
  ['multisteplr', { name: 'MultiStepLR', unit: 'epochs' }],
  ['exponentiallr', { name: 'ExponentialLR', unit: 'epochs' }],
  ['cosineannealinglr', { name: 'CosineAnnealingLR', unit: 'epochs' }],
  ['cycliclr', { name: 'CyclicLR', unit: 'steps' }],
  ['onecyclelr', { name: 'OneCycleLR', unit: 'steps' }],
  ['cosineannealingwarmrestarts', { name: 'CosineAnnealingWarmRestarts', unit: 'steps' }],
]);
