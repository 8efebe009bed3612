/** The schedules of the vectors file as compositions of the library's parts, by the name of their reference function. */
import type { LearningRateSchedule } from '../../src/model/schedule.ts';
import { shifted } from '../../src/schedules/compose/clocks.ts';
import { sequence } from '../../src/schedules/compose/sequence.ts';
import { endedAt, withCooldown } from '../../src/schedules/compose/with-cooldown.ts';
import { withWarmup } from '../../src/schedules/compose/with-warmup.ts';
import { constant, constantFactor } from '../../src/schedules/families/constant.ts';
import { cosine } from '../../src/schedules/families/cosine.ts';
import { cosineLinearEnvelope } from '../../src/schedules/families/cosine-linear-envelope.ts';
import { cyclic } from '../../src/schedules/families/cyclic.ts';
import { exponential } from '../../src/schedules/families/exponential.ts';
import { halfCosine } from '../../src/schedules/families/half-cosine.ts';
import { inverseSquareRoot } from '../../src/schedules/families/inverse-square-root.ts';
import { inverseTime } from '../../src/schedules/families/inverse-time.ts';
import { linear } from '../../src/schedules/families/linear.ts';
import { multiStep } from '../../src/schedules/families/multi-step.ts';
import { noam } from '../../src/schedules/families/noam.ts';
import { oneCycle } from '../../src/schedules/families/one-cycle.ts';
import { piecewiseConstant } from '../../src/schedules/families/piecewise.ts';
import { polynomial, polynomialCycles } from '../../src/schedules/families/polynomial.ts';
import { power } from '../../src/schedules/families/power.ts';
import { hardRestarts, restarts } from '../../src/schedules/families/restarts.ts';
import { squareAnnealing } from '../../src/schedules/families/square-annealing.ts';
import { squareRootAnnealing } from '../../src/schedules/families/square-root-annealing.ts';
import { step } from '../../src/schedules/families/step.ts';
import { tanh } from '../../src/schedules/families/tanh.ts';
import { stableDecay } from '../../src/schedules/families/warmup-stable-decay.ts';

/** Parameters of one vector entry, read with a default. */
export class Parameters {
  private readonly values: Readonly<Record<string, unknown>>;
  constructor(values: Readonly<Record<string, unknown>>) {
    this.values = values;
  }
  has(name: string): boolean {
    return this.values[name] !== undefined && this.values[name] !== null;
  }
  number(name: string, fallback = 0): number {
    const value = this.values[name];
    return typeof value === 'number' ? value : fallback;
  }
  text(name: string, fallback: string): string {
    const value = this.values[name];
    return typeof value === 'string' ? value : fallback;
  }
  flag(name: string): boolean {
    return this.values[name] === true;
  }
  numbers(name: string): number[] {
    const value = this.values[name];
    return Array.isArray(value) ? value.filter((item): item is number => typeof item === 'number') : [];
  }
  list(name: string): Parameters[] {
    const value = this.values[name];
    return Array.isArray(value) ? value.map((item: Record<string, unknown>) => new Parameters(item)) : [];
  }
  table(name: string): [number, number][] {
    const value = this.values[name];
    return typeof value === 'object' && value !== null ? Object.entries(value).map(([key, item]) => [Number(key), Number(item)]) : [];
  }
}

type Maker = (p: Parameters) => LearningRateSchedule;

const huggingFace: Record<string, Maker> = {
  hf_constant: (p) => constant({ rate: p.number('lr') }),
  hf_constant_with_warmup: (p) => withWarmup({ steps: p.number('W'), body: constant({ rate: p.number('lr') }) }),
  hf_linear: (p) => withWarmup({ steps: p.number('W'), body: linear({ start: p.number('lr'), end: 0, steps: p.number('T') - p.number('W') }) }),
  hf_cosine: (p) =>
    withWarmup({
      steps: p.number('W'),
      body: cosine({ peak: p.number('lr'), steps: p.number('T') - p.number('W'), cycles: p.number('num_cycles', 0.5), past: 'rises' }),
    }),
  hf_cosine_with_restarts: (p) =>
    withWarmup({ steps: p.number('W'), body: hardRestarts({ peak: p.number('lr'), steps: p.number('T') - p.number('W'), count: p.number('num_cycles', 1) }) }),
  hf_polynomial: (p) =>
    withWarmup({
      steps: p.number('W'),
      body: polynomial({ start: p.number('lr'), end: p.number('lr_end', 1e-7), steps: p.number('T') - p.number('W'), power: p.number('power', 1) }),
    }),
  hf_inverse_sqrt: (p) =>
    withWarmup({ steps: p.number('W'), body: inverseSquareRoot({ peak: p.number('lr'), timescale: p.number('timescale', p.number('W') || 10_000) }) }),
  hf_cosine_with_min_lr: (p) => {
    const floor = p.has('min_lr') ? p.number('min_lr') : p.number('lr') * p.number('min_lr_rate');
    return withWarmup({ steps: p.number('W'), body: cosine({ peak: p.number('lr'), floor, steps: p.number('T') - p.number('W'), past: 'rises' }) });
  },
  hf_cosine_warmup_with_min_lr: (p) => {
    const lr = p.number('lr');
    const body = shifted(cosine({ peak: lr, floor: lr * p.number('min_lr_rate'), steps: p.number('T') - p.number('W'), past: 'rises' }), 1);
    const start = lr * p.number('warmup_lr_rate');
    return p.has('warmup_lr_rate')
      ? withWarmup({ steps: p.number('W'), form: 'u/(W-1)', start, target: lr, body })
      : withWarmup({ steps: p.number('W'), form: '(u+1)/W', target: lr, body });
  },
  hf_wsd: (p) => {
    const lr = p.number('lr');
    const floor = lr * p.number('min_lr_ratio');
    const stable = p.number('S', p.number('T') - p.number('W') - p.number('D'));
    const type = p.text('decay_type', 'cosine');
    const shape = type === '1-sqrt' || type === 'linear' ? type : 'cosine';
    const up = p.text('warmup_type', 'linear') === 'cosine' ? 'cosine' : 'linear';
    return withWarmup({ steps: p.number('W'), start: floor, shape: up, body: stableDecay({ peak: lr, floor, stable, decay: p.number('D'), shape }) });
  },
};

const torch: Record<string, Maker> = {
  torch_step: (p) => step({ start: p.number('lr'), size: p.number('step_size'), gamma: p.number('gamma') }),
  torch_multistep: (p) => multiStep({ start: p.number('lr'), milestones: p.numbers('milestones'), gamma: p.number('gamma') }),
  torch_constant: (p) => constantFactor({ rate: p.number('lr'), factor: p.number('factor'), steps: p.number('total_iters') }),
  torch_linear: (p) =>
    linear({ start: p.number('lr') * p.number('start_factor'), end: p.number('lr') * p.number('end_factor'), steps: p.number('total_iters') }),
  torch_exponential: (p) => exponential({ start: p.number('lr'), ratio: p.number('gamma') }),
  torch_polynomial: (p) => polynomial({ start: p.number('lr'), end: 0, steps: p.number('total_iters'), power: p.number('power') }),
  torch_cosine: (p) => cosine({ peak: p.number('lr'), floor: p.number('eta_min'), steps: p.number('T_max'), past: 'rises' }),
  torch_cosine_restarts: (p) => restarts({ peak: p.number('lr'), floor: p.number('eta_min'), firstCycle: p.number('T_0'), multiplier: p.number('T_mult', 1) }),
  torch_onecycle: (p) => {
    const total = p.number('total_steps');
    const start = p.number('max_lr') / p.number('div_factor', 25);
    const share = p.number('pct_start', 0.3);
    const back = p.flag('three_phase') ? { backAt: 2 * share * total - 2 } : {};
    const anneal = p.text('anneal_strategy', 'cos') === 'linear' ? 'linear' : 'cosine';
    return oneCycle({ start, peak: p.number('max_lr'), end: start / 1e4, peakAt: share * total - 1, ...back, endAt: total - 1, anneal, stops: true });
  },
  torch_cyclic: (p) =>
    cyclic({
      base: p.number('base_lr'),
      peak: p.number('max_lr'),
      up: p.number('step_size_up'),
      mode: p.text('mode', 'triangular') === 'triangular2' ? 'triangular2' : 'triangular',
    }),
  torch_sequential_linear_cosine: (p) => {
    const lr = p.number('lr');
    const up = linear({ start: lr * p.number('start_factor'), end: lr, steps: p.number('W') });
    const down = cosine({ peak: lr, floor: p.number('eta_min'), steps: p.number('T') - p.number('W'), past: 'rises' });
    return sequence({ schedules: [up, down], milestones: [p.number('W')] });
  },
};

const optaxWarmupCosine: Maker = (p) =>
  withWarmup({
    steps: p.number('warmup_steps'),
    start: p.number('init_value'),
    body: cosine({ peak: p.number('peak_value'), floor: p.number('end_value'), steps: p.number('decay_steps') - p.number('warmup_steps') }),
  });

const optax: Record<string, Maker> = {
  optax_polynomial: (p) =>
    polynomial({
      start: p.number('init_value'),
      end: p.number('end_value'),
      power: p.number('power', 1),
      steps: p.number('transition_steps'),
      hold: p.number('transition_begin'),
    }),
  optax_linear: (p) => linear({ start: p.number('init_value'), end: p.number('end_value'), steps: p.number('transition_steps') }),
  optax_piecewise_constant: (p) => {
    const drops = p.table('boundaries_and_scales');
    return multiStep({ start: p.number('init_value'), milestones: drops.map(([at]) => at), gamma: drops.map(([, scale]) => scale) });
  },
  optax_exponential: (p) =>
    exponential({
      start: p.number('init_value'),
      ratio: p.number('decay_rate'),
      per: p.number('transition_steps'),
      hold: p.number('transition_begin'),
      staircase: p.flag('staircase'),
      ...(p.has('end_value') ? { end: p.number('end_value') } : {}),
    }),
  optax_cosine_decay: (p) =>
    cosine({
      peak: p.number('init_value'),
      floor: p.number('init_value') * p.number('alpha'),
      steps: p.number('decay_steps'),
      exponent: p.number('exponent', 1),
    }),
  optax_warmup_cosine: optaxWarmupCosine,
  optax_warmup_exponential: (p) =>
    withWarmup({
      steps: p.number('warmup_steps'),
      start: p.number('init_value'),
      body: exponential({ start: p.number('peak_value'), ratio: p.number('decay_rate'), per: p.number('transition_steps') }),
    }),
  optax_sgdr: (p) => {
    const cycles = p.list('cosine_kwargs');
    let end = 0;
    const ends = cycles.map((cycle) => (end += cycle.number('decay_steps')));
    return sequence({ schedules: cycles.map(optaxWarmupCosine), milestones: ends.slice(0, -1) });
  },
  optax_linear_onecycle: (p) => {
    const [n, peak] = [p.number('transition_steps'), p.number('peak_value')];
    return oneCycle({ start: peak / 25, peak, end: peak / 25 / 1e4, peakAt: 0.3 * n, backAt: 0.85 * n, endAt: n, anneal: 'linear', stops: false });
  },
  optax_cosine_onecycle: (p) => {
    const [n, peak] = [p.number('transition_steps'), p.number('peak_value')];
    return oneCycle({ start: peak / 25, peak, end: peak / 25 / 1e4, peakAt: 0.3 * n, endAt: n, anneal: 'cosine', stops: false });
  },
};

const timmWarm = (p: Parameters, body: LearningRateSchedule): LearningRateSchedule =>
  withWarmup({
    steps: p.number('warmup_t'),
    start: p.number('warmup_lr_init'),
    target: p.number('lr'),
    body,
    clock: p.flag('warmup_prefix') ? 'shifted' : 'running',
  });

const timm: Record<string, Maker> = {
  timm_cosine: (p) =>
    timmWarm(
      p,
      restarts({
        peak: p.number('lr'),
        floor: p.number('lr_min'),
        firstCycle: p.number('t_initial'),
        multiplier: p.number('cycle_mul', 1),
        keeps: { peak: p.number('cycle_decay', 1) },
        limit: p.number('cycle_limit', 1),
        warp: p.number('k_decay', 1),
      }),
    ),
  timm_poly: (p) => timmWarm(p, polynomial({ start: p.number('lr'), end: p.number('lr_min'), steps: p.number('t_initial'), power: p.number('power', 0.5) })),
  timm_tanh: (p) => {
    const body = tanh({ start: p.number('lr'), floor: p.number('lr_min'), steps: p.number('t_initial') });
    return withWarmup({ steps: p.number('warmup_t'), start: p.number('warmup_lr_init'), target: body.at(p.number('warmup_t')), clock: 'running', body });
  },
  timm_step: (p) => timmWarm(p, step({ start: p.number('lr'), size: p.number('decay_t'), gamma: p.number('decay_rate') })),
  timm_multistep: (p) => multiStep({ start: p.number('lr'), milestones: p.numbers('decay_t').map((at) => at - 1), gamma: p.number('decay_rate') }),
};

const keras: Record<string, Maker> = {
  keras_exponential: (p) =>
    exponential({ start: p.number('initial_learning_rate'), ratio: p.number('decay_rate'), per: p.number('decay_steps'), staircase: p.flag('staircase') }),
  keras_piecewise: (p) => piecewiseConstant({ values: p.numbers('values'), boundaries: p.numbers('boundaries'), inclusive: true }),
  keras_polynomial: (p) => {
    const options = {
      start: p.number('initial_learning_rate'),
      end: p.number('end_learning_rate', 1e-4),
      steps: p.number('decay_steps'),
      power: p.number('power', 1),
    };
    return p.flag('cycle') ? polynomialCycles(options) : polynomial(options);
  },
  keras_inverse_time: (p) => inverseTime({ start: p.number('initial_learning_rate'), rate: p.number('decay_rate'), per: p.number('decay_steps') }),
  keras_cosine: (p) => {
    const peak = p.number('warmup_target', p.number('initial_learning_rate'));
    const body = cosine({ peak, floor: peak * p.number('alpha'), steps: p.number('decay_steps') });
    return withWarmup({ steps: p.number('warmup_steps'), start: p.number('initial_learning_rate'), body });
  },
  keras_cosine_restarts: (p) =>
    restarts({
      peak: p.number('initial_learning_rate'),
      floor: p.number('initial_learning_rate') * p.number('alpha'),
      firstCycle: p.number('first_decay_steps'),
      multiplier: p.number('t_mul', 2),
      keeps: { height: p.number('m_mul', 1) },
    }),
};

const megatron: Maker = (p) => {
  const [peak, floor, warmup, end] = [p.number('max_lr'), p.number('min_lr'), p.number('lr_warmup_steps'), p.number('lr_decay_steps')];
  const steps = end - warmup;
  const style = p.text('style', 'linear');
  const decay = p.number('wsd_decay_steps');
  const shapes = { exponential: 'exponential', linear: 'linear', cosine: 'cosine', minus_sqrt: '1-sqrt' } as const;
  const wsd = p.text('wsd_style', 'exponential');
  const shape = wsd === 'linear' || wsd === 'cosine' || wsd === 'minus_sqrt' ? shapes[wsd] : shapes.exponential;
  const bodies: Record<string, () => LearningRateSchedule> = {
    constant: () => constant({ rate: peak }),
    linear: () => linear({ start: peak, end: floor, steps }),
    cosine: () => cosine({ peak, floor, steps }),
    'inverse-square-root': () =>
      endedAt({ body: inverseSquareRoot({ peak, timescale: warmup, floor, floorBy: 'clamp' }), at: steps, rate: floor, inclusive: true }),
    WSD: () => stableDecay({ peak, floor, stable: steps - decay, decay, shape }),
  };
  return withWarmup({ steps: warmup, body: bodies[style]?.() ?? constant({ rate: 0 }) });
};

const nemoWarm = (p: Parameters, body: LearningRateSchedule, clock: 'shifted' | 'running' = 'shifted'): LearningRateSchedule =>
  endedAt({
    body: withWarmup({ steps: p.number('warmup_steps'), form: '(u+1)/(W+1)', target: p.number('lr'), body, clock }),
    at: p.number('max_steps'),
    rate: p.number('min_lr'),
    inclusive: true,
  });

const nemo: Record<string, Maker> = {
  nemo_cosine: (p) => {
    const tail = p.number('constant_steps');
    const body = cosine({ peak: p.number('lr'), floor: p.number('min_lr'), steps: p.number('max_steps') - p.number('warmup_steps') - tail });
    return tail > 0 ? withWarmup({ steps: p.number('warmup_steps'), body }) : nemoWarm(p, body);
  },
  nemo_poly: (p) =>
    nemoWarm(
      p,
      polynomial({ start: p.number('lr'), end: p.number('min_lr'), power: p.number('power', 1), steps: p.number('max_steps') - p.number('warmup_steps') }),
    ),
  nemo_inverse_sqrt: (p) => nemoWarm(p, inverseSquareRoot({ peak: p.number('lr'), timescale: p.number('warmup_steps') + 1 })),
  nemo_square_root: (p) => {
    // NeMo's warmup includes step W itself, and its annealing does not take the warmup off.
    const body = squareRootAnnealing({ peak: p.number('lr'), steps: p.number('max_steps'), floor: p.number('min_lr') });
    return withWarmup({ steps: p.number('warmup_steps') + 1, form: '(u+1)/W', target: p.number('lr'), body, clock: 'running' });
  },
  nemo_square: (p) =>
    nemoWarm(p, squareAnnealing({ peak: p.number('lr'), steps: p.number('max_steps') - p.number('warmup_steps'), floor: p.number('min_lr') })),
  nemo_noam: (p) => noam({ scale: p.number('lr') * p.number('d_model') ** -0.5, warmup: p.number('warmup_steps'), floor: p.number('min_lr') }),
  nemo_warmup_annealing: (p) =>
    nemoWarm(p, linear({ start: p.number('lr'), end: p.number('min_lr'), steps: p.number('max_steps') - p.number('warmup_steps') })),
  nemo_noam_hold: (p) =>
    nemoWarm(
      p,
      power({
        peak: p.number('lr'),
        exponent: -p.number('decay_rate', 0.5),
        timescale: p.number('warmup_steps'),
        hold: p.number('hold_steps'),
        floor: p.number('min_lr'),
      }),
    ),
  nemo_hold_1sqrt: (p) => {
    const stable = p.number('hold_steps');
    const decay = p.number('max_steps') - p.number('warmup_steps') - stable;
    return nemoWarm(p, stableDecay({ peak: p.number('lr'), floor: p.number('min_lr'), floorBy: 'clamp', stable, decay, shape: '1-sqrt' }));
  },
  nemo_hold_linear: (p) => {
    const stable = p.number('hold_steps');
    const decay = p.number('max_steps') - p.number('warmup_steps') - stable;
    return nemoWarm(p, stableDecay({ peak: p.number('lr'), floor: p.number('min_lr'), stable, decay }));
  },
  nemo_poly_hold: (p) => {
    const hold = p.number('hold_steps');
    const steps = p.number('max_steps') - p.number('warmup_steps') - hold;
    return nemoWarm(p, polynomial({ start: p.number('lr'), end: p.number('min_lr'), power: p.number('power', 1), hold, steps }));
  },
};

const composer: Record<string, Maker> = {
  composer_linear_warmup: (p) =>
    withWarmup({
      steps: p.number('t_warmup'),
      body: linear({ start: p.number('lr'), end: p.number('lr') * p.number('alpha_f'), steps: p.number('t_max') - p.number('t_warmup') }),
    }),
  composer_cosine_warmup: (p) => {
    const steps = p.number('t_max') * p.number('ssr', 1) - p.number('t_warmup');
    return withWarmup({ steps: p.number('t_warmup'), body: cosine({ peak: p.number('lr'), floor: p.number('lr') * p.number('alpha_f'), steps }) });
  },
  composer_poly_warmup: (p) =>
    withWarmup({
      steps: p.number('t_warmup'),
      body: polynomial({
        start: p.number('lr'),
        end: p.number('lr') * p.number('alpha_f'),
        power: p.number('power', 2),
        steps: p.number('t_max') - p.number('t_warmup'),
      }),
    }),
  composer_constant_warmup: (p) => withWarmup({ steps: p.number('t_warmup'), body: constant({ rate: p.number('lr') }) }),
  composer_multistep_warmup: (p) =>
    withWarmup({
      steps: p.number('t_warmup'),
      clock: 'running',
      body: multiStep({ start: p.number('lr'), milestones: p.numbers('milestones'), gamma: p.number('gamma') }),
    }),
  composer_step: (p) => step({ start: p.number('lr'), size: p.number('step_size'), gamma: p.number('gamma') }),
  foundry_inv_sqrt: (p) => {
    const warm = withWarmup({ steps: p.number('t_warmup'), body: inverseSquareRoot({ peak: p.number('lr'), timescale: p.number('t_scale') }) });
    return withCooldown({ body: warm, begin: p.number('t_max') - p.number('t_cooldown'), length: p.number('t_cooldown') });
  },
};

const others: Record<string, Maker> = {
  torchtitan: (p) => {
    const [total, warmup, lr] = [p.number('total_steps'), p.number('warmup_steps'), p.number('lr')];
    const decay = p.has('decay_ratio') ? Math.round(total * p.number('decay_ratio')) : total - warmup;
    const type = p.text('decay_type', 'linear');
    const shape = type === 'sqrt' ? '1-sqrt' : type === 'cosine' ? 'cosine' : 'linear';
    const body = stableDecay({ peak: lr, floor: lr * p.number('min_lr_factor'), stable: total - warmup - decay, decay, shape });
    return withWarmup({ steps: warmup, form: '(u+1)/W', body });
  },
  torchtune_cosine: (p) => withWarmup({ steps: p.number('W'), body: cosine({ peak: p.number('lr'), steps: p.number('T') - p.number('W'), past: 'rises' }) }),
  nanogpt: (p) =>
    withWarmup({
      steps: p.number('warmup_iters'),
      form: '(u+1)/(W+1)',
      body: cosine({ peak: p.number('learning_rate'), floor: p.number('min_lr'), steps: p.number('lr_decay_iters') - p.number('warmup_iters') }),
    }),
  olmo_cosine: (p) => {
    const [lr, warmup] = [p.number('lr'), p.number('warmup_steps')];
    const body = cosine({ peak: lr, floor: 0.1 * lr, steps: p.number('t_max', p.number('max_steps')) - warmup });
    return withWarmup({ steps: warmup, start: 0.1 * lr, body });
  },
  olmo_linear: (p) => {
    const [lr, warmup] = [p.number('lr'), p.number('warmup_steps')];
    return withWarmup({
      steps: warmup,
      start: p.number('warmup_min_lr'),
      body: linear({ start: lr, end: lr * p.number('alpha_f', 0.1), steps: p.number('max_steps') - warmup }),
    });
  },
  olmo_inv_sqrt: (p) => {
    const [lr, warmup] = [p.number('lr'), p.number('warmup_steps')];
    return withWarmup({ steps: warmup, start: 0.1 * lr, body: inverseSquareRoot({ peak: lr, timescale: warmup }) });
  },
  olmo_cos_linear_envelope: (p) => {
    const [lr, warmup] = [p.number('lr'), p.number('warmup_steps')];
    return withWarmup({ steps: warmup, start: 0.1 * lr, body: cosineLinearEnvelope({ peak: lr, floor: 0.1 * lr, steps: p.number('max_steps') - warmup }) });
  },
  olmocore_wsd: (p) => {
    const [total, warmup] = [p.number('max_steps'), p.number('warmup_steps')];
    const decay = Math.round(total * p.number('decay_fraction', 0.1));
    return withWarmup({ steps: warmup, body: stableDecay({ peak: p.number('lr'), stable: total - warmup - decay, decay }) });
  },
  olmocore_cosine: (p) =>
    withWarmup({
      steps: p.number('warmup'),
      body: cosine({ peak: p.number('lr'), floor: 0.1 * p.number('lr'), steps: p.number('max_steps') - p.number('warmup') }),
    }),
  olmocore_half_cos: (p) =>
    withWarmup({
      steps: p.number('warmup'),
      body: halfCosine({ peak: p.number('lr'), floor: 0.1 * p.number('lr'), steps: p.number('max_steps') - p.number('warmup') }),
    }),
  olmocore_power: (p) => {
    const [total, warmup] = [p.number('max_steps'), p.number('warmup')];
    const length = Math.round(total * p.number('decay_fraction', 0.1));
    return withCooldown({
      body: withWarmup({ steps: warmup, body: power({ peak: p.number('lr'), exponent: p.number('b'), timescale: warmup }) }),
      begin: total - length,
      length,
    });
  },
  olmocore_inv_sqrt: (p) =>
    withWarmup({
      steps: p.number('warmup_steps'),
      body: inverseSquareRoot({ peak: p.number('lr'), timescale: p.number('warmup_steps'), floor: p.number('alpha_f') * p.number('lr') }),
    }),
};

/** Every maker by the name that the vectors file gives it. */
export const makers: Readonly<Record<string, Maker>> = { ...huggingFace, ...torch, ...optax, ...timm, ...keras, megatron, ...nemo, ...composer, ...others };
