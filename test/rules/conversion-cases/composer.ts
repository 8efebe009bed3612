import { type ConversionCase, longer } from './case.ts';

const composer =
  (scheduler: string, rest = '') =>
  (batches: number) =>
    `max_duration: ${batches}ba
train_batch_size: 64
optimizer: {name: decoupled_adamw, lr: 3.0e-4}
scheduler:
${scheduler}${rest.replaceAll('$', `${batches}ba`)}`;

const foundry =
  (scheduler: string, duration: (steps: number) => string = (steps) => `${steps}ba`) =>
  (steps: number) =>
    `max_seq_len: 2048
global_train_batch_size: 256
device_train_microbatch_size: auto

optimizer:
  name: decoupled_adamw
  lr: 3.0e-4

scheduler:
${scheduler}
max_duration: ${duration(steps)} # the run
eval_interval: 500ba
`;

/** Pull requests in Composer and LLM Foundry. */
export const composerCases: readonly ConversionCase[] = [
  longer(
    { framework: 'composer', path: 'train.yaml', text: composer('  name: linear_decay_with_warmup\n  t_warmup: 500ba\n'), from: 10_000, to: 100_000 },
    { name: 'no scheduler holds the peak before a line', severity: 'note', recipe: 'hold-then-decay', settings: null, rates: [] },
  ),
  longer(
    {
      framework: 'composer',
      path: 'train.yaml',
      text: composer('  name: multistep\n  milestones: [3000ba, 6000ba, 9000ba] # thirds\n'),
      from: 10_000,
      to: 100_000,
    },
    {
      name: 'milestones, each in its own unit',
      severity: 'error',
      recipe: 'proportional',
      settings: ['scheduler.milestones.0: 30000ba', 'scheduler.milestones.1: 60000ba', 'scheduler.milestones.2: 90000ba'],
      rates: [
        [29_999, 3e-4],
        [30_000, 3e-5],
        [60_000, 3e-6],
        [90_000, 3e-7],
      ],
    },
  ),
  longer(
    { framework: 'composer', path: 'train.yaml', text: composer('  name: exponential\n  gamma: 0.5\n  decay_period: 1000ba\n'), from: 10_000, to: 100_000 },
    {
      name: 'an exponential halves ten times as seldom',
      severity: 'error',
      recipe: 'proportional',
      settings: ['scheduler.decay_period: 10000ba'],
      rates: [
        [10_000, 1.5e-4],
        [100_000, 3e-4 / 1024],
      ],
    },
  ),
  longer(
    { framework: 'llm-foundry', path: 'train.yaml', text: foundry('  name: linear_decay_with_warmup\n  t_warmup: 500ba\n'), from: 10_000, to: 100_000 },
    {
      name: 'a linear decay becomes the cooldown of an inverse square root that stays at the peak',
      severity: 'note',
      recipe: 'hold-then-decay',
      settings: [
        'scheduler.name: inv_sqrt_with_warmup',
        'scheduler.t_scale: 500ba',
        'scheduler.t_cooldown: 9500ba',
        'scheduler.alpha_f_decay: 1',
        'scheduler.alpha_f_cooldown: 0',
      ],
      rates: [
        [250, 1.5e-4],
        [50_000, 3e-4],
        [90_500, 3e-4],
        [95_250, 1.5e-4],
        [99_999, 3e-4 / 9500],
      ],
    },
  ),
  longer(
    {
      framework: 'llm-foundry',
      path: 'train.yaml',
      text: foundry('  name: inv_sqrt_with_warmup\n  t_warmup: 100ba\n  t_scale: 100ba\n  t_cooldown: 0ba\n'),
      from: 1000,
      to: 10_000,
    },
    {
      name: 'an inverse square root: the timescale grows with the run',
      severity: 'warning',
      recipe: 'proportional',
      settings: ['scheduler.t_scale: 1000ba'],
      rates: [
        [100, 3e-4],
        [3100, 1.5e-4],
      ],
    },
  ),
  longer(
    {
      framework: 'llm-foundry',
      path: 'train.yaml',
      text: foundry('  name: inv_sqrt_with_warmup\n  t_warmup: 500ba\n  t_scale: 500ba\n  t_cooldown: 1000ba\n  alpha_f_decay: 1\n'),
      from: 10_000,
      to: 20_000,
    },
    {
      name: 'a root that stays at the peak is a stable phase: its cooldown becomes a tenth of the run',
      severity: 'note',
      recipe: 'hold-then-decay',
      settings: ['scheduler.t_cooldown: 2000ba'],
      rates: [
        [18_000, 3e-4],
        [19_000, 1.5e-4],
      ],
    },
  ),
  longer(
    {
      framework: 'composer',
      path: 'train.yaml',
      text: (batches) => composer('  name: cosine_with_warmup\n  t_warmup: 0.05dur\n  t_max: 10000ba\n  alpha_f: 0.1\n')(batches),
      from: 10_000,
      to: 20_000,
    },
    {
      name: 'a horizon of its own and a warmup that is a share of the run',
      severity: 'warning',
      recipe: 'proportional',
      settings: ['scheduler.t_warmup: 500ba', 'scheduler.t_max: 20000ba'],
      rates: [
        [250, 1.5e-4],
        [10_250, 1.65e-4],
      ],
    },
  ),
];
