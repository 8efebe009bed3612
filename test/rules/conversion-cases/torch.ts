import { type ConversionCase, longer } from './case.ts';

const hydra = (scheduler: string) => (steps: number) =>
  `max_steps: ${steps}
optimizer:
  _target_: torch.optim.AdamW
  lr: 3.0e-4
scheduler:
${scheduler}`;

const lightning = (scheduler: string) => (epochs: number) =>
  `seed_everything: 42
trainer:
  max_epochs: ${epochs}
optimizer:
  class_path: torch.optim.SGD
  init_args: {lr: 0.1, momentum: 0.9}
lr_scheduler:
  class_path: torch.optim.lr_scheduler.${scheduler}
`;

const nemo = (scheduler: string) => (steps: number) =>
  `model:
  optim:
    name: adamw
    lr: 3.0e-4
    sched:
${scheduler}trainer:
  max_steps: ${steps}
exp_manager: {name: a}
`;

const timm = (scheduler: string) => (epochs: number) =>
  `model: resnet50
opt: sgd
lr: 0.1
${scheduler}warmup_epochs: 0
warmup_lr: 1.0e-05
epochs: ${epochs}
batch_size: 128
weight_decay: 2.0e-05
`;

const deepspeed = (type: string) => (steps: number) =>
  `{
  "train_micro_batch_size_per_gpu": 8,
  "zero_optimization": {"stage": 2},
  "optimizer": {"type": "AdamW", "params": {"lr": 3e-4}},
  "scheduler": {
    "type": "${type}",
    "params": {"warmup_max_lr": 3e-4, "warmup_num_steps": 500, "total_num_steps": ${steps}}
  }
}
`;

/** Pull requests in frameworks around torch. */
export const torchCases: readonly ConversionCase[] = [
  longer(
    {
      framework: 'torch',
      path: 'train.yaml',
      text: hydra('  _target_: torch.optim.lr_scheduler.MultiStepLR\n  milestones: [3000, 6000, 9000]\n  gamma: 0.1 # each\n'),
      from: 10_000,
      to: 100_000,
    },
    {
      name: 'milestones: 91 % at the lowest rate otherwise (science.md §4.5)',
      severity: 'error',
      recipe: 'proportional',
      settings: ['scheduler.milestones.0: 30000', 'scheduler.milestones.1: 60000', 'scheduler.milestones.2: 90000'],
      rates: [
        [29_999, 3e-4],
        [30_000, 3e-5],
        [60_000, 3e-6],
        [90_000, 3e-7],
      ],
    },
  ),
  longer(
    {
      framework: 'torch',
      path: 'train.yaml',
      text: hydra('  _target_: torch.optim.lr_scheduler.ExponentialLR\n  gamma: 0.9995\n'),
      from: 10_000,
      to: 100_000,
    },
    {
      name: 'an exponential: the tenth root of its gamma (science.md §4.6)',
      severity: 'error',
      recipe: 'proportional',
      settings: [`scheduler.gamma: ${Number((0.9995 ** 0.1).toPrecision(12))}`],
      rates: [[99_990, 3e-4 * 0.9995 ** 9999]],
    },
  ),
  longer(
    {
      framework: 'torch',
      path: 'train.yaml',
      text: hydra('  _target_: torch.optim.lr_scheduler.OneCycleLR\n  max_lr: 3.0e-4\n  total_steps: 10000\n'),
      from: 10_000,
      to: 20_000,
    },
    {
      name: 'one cycle: its total, and a rise of as many updates',
      severity: 'error',
      recipe: 'proportional',
      settings: ['scheduler.total_steps: 20000', 'scheduler.pct_start: 0.15'],
      rates: [
        [2999, 3e-4],
        [19_999, 1.2e-9],
      ],
    },
  ),
  longer(
    {
      framework: 'torch',
      path: 'train.yaml',
      text: (steps) => hydra(`  _target_: transformers.get_linear_schedule_with_warmup\n  num_warmup_steps: 500\n  num_training_steps: ${steps}\n`)(steps),
      from: 10_000,
      to: 100_000,
    },
    {
      name: 'the line of transformers becomes its warmup-stable-decay',
      severity: 'note',
      recipe: 'hold-then-decay',
      settings: ['scheduler._target_: transformers.get_wsd_schedule', 'scheduler.num_decay_steps: 9500', 'scheduler.decay_type: linear'],
      rates: [
        [90_500, 3e-4],
        [95_250, 1.5e-4],
      ],
    },
  ),
  longer(
    {
      framework: 'torch',
      path: 'train.yaml',
      text: hydra(`  _target_: torch.optim.lr_scheduler.SequentialLR
  schedulers:
    - {_target_: torch.optim.lr_scheduler.LinearLR, start_factor: 0.01, total_iters: 500}
    - {_target_: torch.optim.lr_scheduler.PolynomialLR, total_iters: 9500, power: 2}
  milestones: [500]
`),
      from: 10_000,
      to: 100_000,
    },
    {
      name: 'a sequence: the warmup stays, what follows takes the rest',
      severity: 'error',
      recipe: 'proportional',
      settings: ['scheduler.schedulers.1.total_iters: 99500'],
      rates: [
        [500, 3e-4],
        [50_250, 7.5e-5],
      ],
    },
  ),
  longer(
    { framework: 'lightning', path: 'config.yaml', text: lightning('StepLR\n  init_args: {step_size: 30, gamma: 0.1}'), from: 90, to: 270 },
    {
      name: 'step sizes in epochs',
      severity: 'error',
      recipe: 'proportional',
      settings: ['lr_scheduler.init_args.step_size: 90'],
      rates: [
        [89, 0.1],
        [90, 0.01],
        [180, 0.001],
      ],
    },
  ),
  longer(
    {
      framework: 'lightning',
      path: 'config.yaml',
      text: lightning('LinearLR\n  init_args: {start_factor: 1.0, end_factor: 0.0, total_iters: 90}'),
      from: 90,
      to: 270,
    },
    { name: 'no single scheduler of torch holds the peak before a line', severity: 'error', recipe: 'hold-then-decay', settings: null, rates: [] },
  ),
  longer(
    { framework: 'nemo', path: 'train.yaml', text: nemo('      name: WarmupAnnealing\n      warmup_steps: 500\n'), from: 10_000, to: 100_000 },
    {
      name: 'a linear decay is held first',
      severity: 'note',
      recipe: 'hold-then-decay',
      settings: ['model.optim.sched.name: WarmupHoldAnnealLinear', 'model.optim.sched.hold_steps: 90000'],
      rates: [
        [90_500, 3e-4],
        [95_250, 1.5e-4],
      ],
    },
  ),
  longer(
    {
      framework: 'nemo',
      path: 'train.yaml',
      text: nemo('      name: WarmupHoldAnnealOneMinusSquareRoot\n      warmup_ratio: 0.05\n      hold_ratio: 0.75 # then a fifth\n'),
      from: 10_000,
      to: 100_000,
    },
    {
      name: 'shares of the run: the warmup stays, the decay is a fifth of the run at most',
      severity: 'note',
      recipe: 'hold-then-decay',
      settings: ['model.optim.sched.warmup_ratio: 0.005', 'model.optim.sched.hold_ratio: 0.895'],
      rates: [
        [90_000, 3e-4],
        [92_500, 1.5e-4],
      ],
    },
  ),
  longer(
    { framework: 'timm', path: 'args.yaml', text: timm('sched: multistep\ndecay_milestones: [30, 60, 90] # epochs\ndecay_rate: 0.1\n'), from: 100, to: 300 },
    {
      name: 'milestones in epochs',
      severity: 'error',
      recipe: 'proportional',
      settings: ['decay_milestones.0: 90', 'decay_milestones.1: 180', 'decay_milestones.2: 270'],
      rates: [
        [88, 0.1],
        [89, 0.01],
        [179, 0.001],
        [269, 0.0001],
      ],
    },
  ),
  longer(
    { framework: 'timm', path: 'args.yaml', text: timm('sched: step\ndecay_epochs: 30\ndecay_rate: 0.1\n'), from: 90, to: 270 },
    {
      name: 'steps of so many epochs',
      severity: 'error',
      recipe: 'proportional',
      settings: ['decay_epochs: 90'],
      rates: [
        [89, 0.1],
        [90, 0.01],
        [180, 0.001],
      ],
    },
  ),
  longer(
    { framework: 'deepspeed', path: 'ds.json', text: deepspeed('WarmupDecayLR'), from: 10_000, to: 100_000 },
    { name: 'no scheduler holds the peak before a line', severity: 'note', recipe: 'hold-then-decay', settings: null, rates: [] },
  ),
];
