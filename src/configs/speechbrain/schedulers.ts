import type { LearningRateSchedule } from '../../model/schedule.ts';
import { chained } from '../../schedules/compose/chained.ts';
import { inEpochs, shifted } from '../../schedules/compose/clocks.ts';
import { withWarmup } from '../../schedules/compose/with-warmup.ts';
import { arcCurve, constantCurve } from '../../schedules/curves/arcs.ts';
import { pieces, through } from '../../schedules/curves/combine.ts';
import { cosine } from '../../schedules/families/cosine.ts';
import { cyclic } from '../../schedules/families/cyclic.ts';
import { exponential } from '../../schedules/families/exponential.ts';
import { linear } from '../../schedules/families/linear.ts';
import { multiStep } from '../../schedules/families/multi-step.ts';
import { noam } from '../../schedules/families/noam.ts';
import { piecewiseConstant } from '../../schedules/families/piecewise.ts';
import { power } from '../../schedules/families/power.ts';
import { step } from '../../schedules/families/step.ts';
import { stableDecay } from '../../schedules/families/warmup-stable-decay.ts';
import { remade } from '../../schedules/make.ts';
import { type Fields, numberIn } from '../fields.ts';

/** The arguments of a scheduler, and the optimizer's rate for those that take theirs from there. */
interface Arguments {
  readonly fields: Fields;
  readonly rate: number | null;
  number(name: string, otherwise?: number): number | null;
}

interface Scheduler {
  readonly family: string;
  /** Null where an argument is missing. `evaluations`: it follows the losses of validation. */
  readonly make: ((call: Arguments) => LearningRateSchedule | null) | 'evaluations';
}

/** In epochs: linspace(initial, final, count), then the final value. */
function linearEpochs({ number }: Arguments): LearningRateSchedule | null {
  const [start, end, count] = [number('initial_value'), number('final_value'), number('epoch_count')];
  if (start === null || end === null || count === null) return null;
  return inEpochs(linear({ start, end, steps: Math.max(0, count - 1) }));
}

/** In epochs: initial·factor^floor((1 + epoch)/drop); `half_life` is another way to write the factor. */
function stepEpochs({ number }: Arguments): LearningRateSchedule | null {
  const start = number('initial_value');
  const halfLife = number('half_life');
  if (start === null) return null;
  const gamma = halfLife ? Math.exp(-Math.LN2 / halfLife) : (number('decay_factor') ?? 0.5);
  return inEpochs(shifted(step({ start, size: halfLife ? 1 : (number('decay_drop') ?? 2), gamma }), 1));
}

function noamOf({ number, rate }: Arguments): LearningRateSchedule | null {
  const [initial, warmup, size] = [number('lr_initial') ?? rate, number('n_warmup_steps'), number('model_size')];
  if (initial === null || warmup === null || !(warmup > 0)) return null;
  return noam({ scale: initial * (size === null ? Math.sqrt(warmup) : 1 / Math.sqrt(size)), warmup, ahead: 1 });
}

/** Noam times a factor for each step that is passed: `n_steps > anneal_steps[i]`. */
function noamInterval(call: Arguments): LearningRateSchedule | null {
  const base = noamOf(call);
  const milestones = call.fields.numbers('anneal_steps')?.value ?? null;
  const gamma = call.fields.numbers('anneal_rates')?.value ?? null;
  if (base === null || milestones === null || gamma === null) return null;
  return chained({ base: base.peak, schedules: [base, multiStep({ start: base.peak, milestones, gamma })] });
}

function linearWarmup({ number }: Arguments): LearningRateSchedule | null {
  const [start, warmup, total] = [number('initial_value'), number('num_warmup_steps'), number('num_training_steps')];
  if (start === null || warmup === null || total === null) return null;
  return withWarmup({ body: linear({ start, end: 0, steps: Math.max(1, total - warmup) }), steps: warmup });
}

/** ½(1 + cos(π(n - warmup)/total)): it rises while n is below the warmup. */
function cyclicCosine({ number, rate }: Arguments): LearningRateSchedule | null {
  const [peak, warmup, total] = [number('lr_initial') ?? rate, number('n_warmup_steps'), number('total_steps', 100_000)];
  if (peak === null || warmup === null || total === null) return null;
  return shifted(cosine({ peak, steps: total, past: 'rises' }), 1 - warmup);
}

/** Up to the rate, then down so that it is rate·decay_factor at `total_steps`, and on. */
function warmAndExponential({ number }: Arguments): LearningRateSchedule | null {
  const [start, warmup, total, ratio] = [number('lr'), number('n_warmup_steps'), number('total_steps'), number('decay_factor', 0.1)];
  if (start === null || warmup === null || total === null || ratio === null || !(total > warmup)) return null;
  return withWarmup({ body: exponential({ start, ratio, per: total - warmup }), steps: warmup });
}

function inverseRoot({ number }: Arguments): LearningRateSchedule | null {
  const warmup = number('warmup_steps');
  return warmup === null || !(warmup > 0) ? null : power({ peak: 1 / Math.sqrt(warmup), exponent: -0.5, timescale: warmup, hold: warmup - 1 });
}

function cyclicRates({ fields, number }: Arguments): LearningRateSchedule | null {
  const [base, peak, up, gamma] = [number('base_lr', 0.001), number('max_lr', 0.006), number('step_size', 2000), number('gamma', 1)];
  const mode = fields.text('mode')?.value ?? 'triangular';
  if (base === null || peak === null || up === null || gamma === null || fields.has('scale_fn')) return null;
  if (mode === 'exp_range') return shifted(cyclic({ base, peak, up, mode: 'exp-range', gamma }), 1);
  return mode === 'triangular' || mode === 'triangular2' ? shifted(cyclic({ base, peak, up, mode }), 1) : null;
}

/** Linear up from a share of the rate, hold, then geometrically down to another share, which stays. */
function triStage({ number }: Arguments): LearningRateSchedule | null {
  const [peak, warmup, stable, decay] = [number('lr'), number('warmup_steps'), number('hold_steps'), number('decay_steps')];
  const [first, last] = [number('init_lr_scale', 0.01), number('final_lr_scale', 0.05)];
  if (peak === null || warmup === null || stable === null || decay === null || first === null || last === null) return null;
  const body = stableDecay({ peak, floor: peak * last, stable, decay, shape: 'geometric' });
  return shifted(withWarmup({ body, steps: warmup, start: peak * first, target: peak }), 1);
}

/**
 * Linear up, a slow exponential decay, and linear down to 0 over the last `cooldown` steps. The cooldown begins at the rate that the decay
 * would have if it had not waited for the warmup.
 */
function warmCool({ number }: Arguments): LearningRateSchedule | null {
  const [start, warmup, cooldown, total] = [number('lr'), number('warmup'), number('cooldown'), number('total_steps')];
  const [ratio, per] = [number('decay_factor', 0.75), number('decay_every', 100_000)];
  if (start === null || warmup === null || cooldown === null || total === null || ratio === null || per === null) return null;
  const begin = total - cooldown;
  const body = withWarmup({ body: exponential({ start, ratio, per }), steps: warmup });
  const down = arcCurve({ shape: 'linear', from: start * ratio ** (begin / per), to: 0, begin, length: cooldown });
  const curve = pieces([
    { until: through(begin), curve: body },
    { until: total, curve: down },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(0) },
  ]);
  const parameters = { cooldownBegin: begin, cooldownSteps: cooldown };
  return shifted(remade(body, { family: 'warmup-stable-decay', parameters, horizon: total, afterHorizon: 'zero' }, curve), 1);
}

/** `{steps, lr}` pairs: from call number `steps` on the rate is `lr`; before the first it is the optimizer's. */
function intervals({ fields, rate }: Arguments): LearningRateSchedule | null {
  const list = fields.node('intervals');
  if (list?.kind !== 'sequence' || rate === null) return null;
  const points = list.items.flatMap((item) => {
    const [at, value] = item.kind === 'mapping' ? ['steps', 'lr'].map((key) => item.entries.get(key)?.value) : [];
    const [steps, lr] = [at, value].map((node) => (node === undefined ? null : numberIn(node)));
    return steps === null || steps === undefined || lr === null || lr === undefined ? [] : [{ steps, lr }];
  });
  if (points.length !== list.items.length) return null;
  return piecewiseConstant({ values: [rate, ...points.map(({ lr }) => lr)], boundaries: points.map(({ steps }) => steps - 1) });
}

/** SpeechBrain 1.0 `speechbrain/nnet/schedulers.py`, with the defaults of the constructors. */
export const schedulers: ReadonlyMap<string, Scheduler> = new Map<string, Scheduler>([
  ['NoamScheduler', { family: 'noam', make: noamOf }],
  ['NoamIntervalScheduler', { family: 'noam', make: noamInterval }],
  ['LinearScheduler', { family: 'linear', make: linearEpochs }],
  ['LinearWarmupScheduler', { family: 'linear', make: linearWarmup }],
  ['StepScheduler', { family: 'step', make: stepEpochs }],
  ['CyclicCosineScheduler', { family: 'cosine', make: cyclicCosine }],
  ['WarmAndExpDecayLRSchedule', { family: 'exponential', make: warmAndExponential }],
  ['InverseSquareRootScheduler', { family: 'inverse-square-root', make: inverseRoot }],
  ['CyclicLRScheduler', { family: 'cyclic', make: cyclicRates }],
  ['TriStageLRSchedule', { family: 'warmup-stable-decay', make: triStage }],
  ['WarmCoolDecayLRSchedule', { family: 'warmup-stable-decay', make: warmCool }],
  ['IntervalScheduler', { family: 'piecewise-constant', make: intervals }],
  ['NewBobScheduler', { family: 'reduce-on-plateau', make: 'evaluations' }],
  ['ReduceLROnPlateau', { family: 'reduce-on-plateau', make: 'evaluations' }],
]);
