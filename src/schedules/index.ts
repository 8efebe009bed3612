import type { LearningRateSchedule } from '../model/schedule.ts';

/** A family of schedules as the documentation lists it. */
export interface Family {
  /** `LearningRateSchedule.family`. */
  readonly name: string;
  readonly title: string;
  /** The function behind the warmup, t being the updates since then, p = t/steps. */
  readonly formula: string;
  /** Where it was read. */
  readonly source: string;
  /** What its constructors say happens from the horizon on; several where a parameter decides. */
  readonly afterHorizon: readonly LearningRateSchedule['afterHorizon'][];
}

/** Every family, in the order of the documentation. Simulations over evaluations are in `simulations/`. */
export const families: readonly Family[] = [
  {
    name: 'constant',
    title: 'Constant',
    formula: 'rate',
    source: 'transformers optimization.py get_constant_schedule; torch ConstantLR',
    afterHorizon: ['none'],
  },
  {
    name: 'linear',
    title: 'Linear',
    formula: 'start + (end - start)·p',
    source: 'transformers get_linear_schedule_with_warmup; torch LinearLR; optax linear_schedule',
    afterHorizon: ['zero', 'floor', 'none'],
  },
  {
    name: 'polynomial',
    title: 'Polynomial',
    formula: 'end + (start - end)·(1 - p)^power',
    source: 'torch PolynomialLR; optax polynomial_schedule; Keras PolynomialDecay; timm PolyLRScheduler',
    afterHorizon: ['zero', 'floor', 'constant', 'rises'],
  },
  {
    name: 'cosine',
    title: 'Cosine',
    formula: 'floor + (peak - floor)·½(1 + cos(2π·cycles·p))',
    source: 'transformers get_cosine_schedule_with_warmup; torch CosineAnnealingLR; optax cosine_decay_schedule; nanoGPT get_lr',
    afterHorizon: ['rises', 'repeats', 'zero', 'floor', 'constant'],
  },
  {
    name: 'cosine-restarts',
    title: 'Cosine with restarts',
    formula: 'a cosine again and again, each cycle longer or lower by a factor',
    source: 'torch CosineAnnealingWarmRestarts; Keras CosineDecayRestarts; timm CosineLRScheduler; transformers cosine_with_restarts',
    afterHorizon: ['repeats', 'zero', 'floor'],
  },
  {
    name: 'restarts',
    title: 'Restarts of another shape',
    formula: 'any arc again and again',
    source: 'timm PolyLRScheduler and TanhLRScheduler with cycle_limit',
    afterHorizon: ['repeats', 'zero', 'floor'],
  },
  {
    name: 'warmup-stable-decay',
    title: 'Warmup, stable, decay',
    formula: 'peak, then floor + (peak - floor)·d(p) or max(floor, peak·d(p))',
    source: 'transformers get_wsd_schedule; Megatron-LM WSD; torchtitan linear_warmup_stable_decay; OLMo-core WSD; fairseq tri_stage',
    afterHorizon: ['zero', 'floor'],
  },
  {
    name: 'inverse-square-root',
    title: 'Inverse square root',
    formula: 'peak/√((t + timescale)/timescale)',
    source: 'transformers get_inverse_sqrt_schedule; fairseq inverse_sqrt; OLMo InvSqrtWithWarmup; LLM Foundry InverseSquareRootWithWarmupScheduler',
    afterHorizon: ['none'],
  },
  {
    name: 'square-root-annealing',
    title: 'Square-root annealing',
    formula: 'max(floor, peak·√(1 - p))',
    source: 'NeMo lr_scheduler.py SquareRootAnnealing',
    afterHorizon: ['zero', 'floor'],
  },
  {
    name: 'square-annealing',
    title: 'Square annealing',
    formula: 'max(floor, peak·(1 - p)²)',
    source: 'NeMo lr_scheduler.py SquareAnnealing',
    afterHorizon: ['zero', 'floor'],
  },
  {
    name: 'exponential',
    title: 'Exponential',
    formula: 'start·ratio^(t/per)',
    source: 'torch ExponentialLR; optax exponential_decay; Keras ExponentialDecay',
    afterHorizon: ['none', 'floor', 'constant'],
  },
  {
    name: 'inverse-time',
    title: 'Inverse time',
    formula: 'start/(1 + rate·t/per)',
    source: 'Keras InverseTimeDecay; DeepSpeed OneCycle (its decay phase)',
    afterHorizon: ['none'],
  },
  {
    name: 'step',
    title: 'Step',
    formula: 'start·gamma^⌊t/size⌋',
    source: 'torch StepLR; timm StepLRScheduler; Composer StepScheduler',
    afterHorizon: ['none'],
  },
  {
    name: 'multi-step',
    title: 'Multi-step',
    formula: 'start·gamma^(milestones reached)',
    source: 'torch MultiStepLR; optax piecewise_constant_schedule; Composer MultiStepScheduler',
    afterHorizon: ['zero', 'floor', 'constant', 'none'],
  },
  {
    name: 'piecewise-constant',
    title: 'Piecewise constant',
    formula: 'values[i] up to boundaries[i]',
    source: 'Keras PiecewiseConstantDecay',
    afterHorizon: ['zero', 'floor', 'constant', 'none'],
  },
  {
    name: 'piecewise-linear',
    title: 'Piecewise interpolated',
    formula: 'from point to point',
    source: 'optax piecewise_interpolate_schedule; fvcore CompositeParamScheduler',
    afterHorizon: ['zero', 'floor', 'constant'],
  },
  {
    name: 'one-cycle',
    title: 'One cycle',
    formula: 'up to the peak and down again, by cosines or lines',
    source: 'torch OneCycleLR; optax cosine_onecycle_schedule and linear_onecycle_schedule',
    afterHorizon: ['stops', 'zero', 'floor'],
  },
  {
    name: 'cyclic',
    title: 'Cyclic',
    formula: 'base + (peak - base)·triangle(t)·scale',
    source: 'torch CyclicLR; spaCy cyclic_triangular',
    afterHorizon: ['repeats'],
  },
  {
    name: 'noam',
    title: 'Noam',
    formula: 'scale·min(t^-½, t·W^-1.5)',
    source: 'NeMo NoamAnnealing; ESPnet WarmupLR; Vaswani et al. 2017',
    afterHorizon: ['none'],
  },
  {
    name: 'power',
    title: 'Power',
    formula: 'peak·((t + timescale)/timescale)^exponent',
    source: 'OLMo-core PowerLR; NeMo NoamHoldAnnealing',
    afterHorizon: ['none'],
  },
  {
    name: 'tanh',
    title: 'Hyperbolic tangent',
    formula: 'floor + (start - floor)·½(1 - tanh(lower·(1-p) + upper·p))',
    source: 'timm TanhLRScheduler',
    afterHorizon: ['zero', 'floor'],
  },
  {
    name: 'cosine-linear-envelope',
    title: 'Cosine under a line',
    formula: 'floor + (peak - floor)·(1 - p)·½(1 + cos πp)',
    source: 'OLMo optim.py CosLinearEnvelope',
    afterHorizon: ['zero', 'floor'],
  },
  {
    name: 'half-cosine',
    title: 'Second half of a cosine',
    formula: 'floor + (peak - floor)·½(1 + cos(π(1+p)/2))',
    source: 'OLMo-core HalfCosWithWarmup',
    afterHorizon: ['zero', 'floor'],
  },
  { name: 'range-test', title: 'Range test', formula: 'start·(1 + rate·t/per)', source: 'DeepSpeed LRRangeTest', afterHorizon: ['none'] },
  {
    name: 'sequence',
    title: 'Sequence',
    formula: 'schedules one after the other, each from its own 0',
    source: 'torch SequentialLR; optax join_schedules',
    afterHorizon: ['none', 'zero', 'floor', 'constant', 'rises', 'repeats', 'stops'],
  },
  {
    name: 'chained',
    title: 'Chained',
    formula: 'the product of all factors',
    source: 'torch ChainedScheduler',
    afterHorizon: ['none', 'zero', 'floor', 'constant', 'rises', 'repeats', 'stops'],
  },
];
