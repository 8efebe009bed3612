import type { Severity } from '../../src/model/finding.ts';

/** A pull request that makes a run longer, in one framework, and what should come of it. */
export interface ConversionCase {
  readonly framework: string;
  readonly name: string;
  readonly path: string;
  readonly base: string;
  readonly head: string;
  readonly severity: Severity;
  readonly recipe: 'hold-then-decay' | 'proportional';
  /** The keys to set, as the finding names them; null where the framework cannot say it. */
  readonly settings: readonly string[] | null;
  /** Learning rates of the suggested file by update (or epoch), by the framework's own formula. */
  readonly rates: readonly (readonly [number, number])[];
}

type Texts = Pick<ConversionCase, 'framework' | 'path'> & { readonly text: (steps: number) => string; readonly from: number; readonly to: number };

/** A case whose head differs from its base in the length alone. */
function longer({ text, from, to, ...texts }: Texts, expected: Omit<ConversionCase, 'framework' | 'path' | 'base' | 'head'>): ConversionCase {
  return { ...texts, ...expected, base: text(from), head: text(to) };
}

const huggingFace = (more: string) => (steps: number) =>
  `learning_rate: 3.0e-4
per_device_train_batch_size: 8
warmup_steps: 500
max_steps: ${steps}
${more}`;

const torchtitan =
  (scheduler: string, more = '') =>
  (steps: number) =>
    `[job]
description = "pretraining of a small model"

[optimizer]
name = "AdamW"
lr = 3e-4

[lr_scheduler]
warmup_steps = 500  # absolute
${scheduler}
[training]
seq_len = 2048
local_batch_size = 8
steps = ${steps}
${more}`;

const megatron =
  (flags: string, train = 'train-iters') =>
  (iterations: number) =>
    `ENV_VARS:
  NCCL_ALGO: Ring
MODEL_ARGS:
  --num-layers: 12
  --hidden-size: 512
  --micro-batch-size: 4
  --global-batch-size: 32
  --${train}: ${iterations}
  --lr: 3.0e-4
${flags}`;

const megatronScript = (iterations: number) => `#!/bin/bash
torchrun --nproc_per_node 8 pretrain_gpt.py \\
  --num-layers 12 --hidden-size 512 \\
  --micro-batch-size 4 --global-batch-size 32 \\
  --train-iters ${iterations} \\
  --lr 3e-4 --min-lr 3e-5 \\
  --lr-decay-style linear \\
  --lr-warmup-fraction 0.05
`;

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

const olmo = (scheduler: string) => (steps: number) =>
  `optimizer:
  name: adamw
  learning_rate: 4.0e-4
scheduler:
${scheduler}max_duration: ${steps}
global_train_batch_size: 512
device_train_microbatch_size: 8
`;

const olmoCore = (scheduler: string) => (steps: number) =>
  `_CLASS_: olmo_core.internal.experiment.ExperimentConfig
train_module:
  optim: {_CLASS_: olmo_core.optim.AdamWConfig, lr: 4.0e-4}
  scheduler:
${scheduler}trainer:
  max_duration: {value: ${steps}, unit: steps}
`;

const olmoCoreScript = (steps: number) => `from olmo_core.optim import AdamWConfig, WSD
from olmo_core.train import Duration, TrainerConfig

optim = AdamWConfig(lr=4e-4)
scheduler = WSD(warmup=500, decay_fraction=0.2)
trainer = TrainerConfig(save_folder="runs", max_duration=Duration.steps(${steps}))
`;

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

const nanogpt = (iterations: number) => `# train a small model
dataset = 'shakespeare_char'
eval_iters = 200
block_size = 256
n_embd = 384
learning_rate = 1e-3
max_iters = ${iterations}
lr_decay_iters = 5_000 # make equal to max_iters usually
min_lr = 1e-4
warmup_iters = 100
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

const axolotl = (scheduler: string) => (steps: number) =>
  `base_model: meta-llama/Llama-3.2-1B
datasets: [{path: mine, type: alpaca}]
sequence_len: 2048
micro_batch_size: 2
learning_rate: 0.0002
${scheduler}max_steps: ${steps}
`;

const llamaFactory = (steps: number) => `stage: sft
do_train: true
finetuning_type: lora
template: llama3
cutoff_len: 2048
dataset: mine
per_device_train_batch_size: 1
learning_rate: 1.0e-4
lr_scheduler_type: linear
warmup_ratio: 0.1
max_steps: ${steps}
`;

const neox = (style: string) => (iterations: number) =>
  `{
  "pipe-parallel-size": 1,
  "pos-emb": "rotary",
  "optimizer": {"type": "Adam", "params": {"lr": 0.0006}},
  "train-iters": ${iterations},
  "lr-decay-iters": 10000,
  "lr-decay-style": "${style}",
  "min-lr": 0.00006,
  "warmup": 0.05
}
`;

/** Pull requests in the frameworks that Longrun writes conversions for. */
export const conversionCases: readonly ConversionCase[] = [
  longer(
    { framework: 'hugging-face', path: 'train.yaml', text: huggingFace('lr_scheduler_type: linear\n'), from: 10_000, to: 100_000 },
    {
      name: 'a linear decay keeps its 9,500 updates',
      severity: 'note',
      recipe: 'hold-then-decay',
      settings: ['lr_scheduler_type: warmup_stable_decay', 'lr_scheduler_kwargs: {"num_decay_steps":9500,"decay_type":"linear","min_lr_ratio":0}'],
      rates: [
        [90_500, 3e-4],
        [95_250, 1.5e-4],
        [99_999, 3e-4 / 9500],
      ],
    },
  ),
  longer(
    { framework: 'torchtitan', path: 'train.toml', text: torchtitan(''), from: 10_000, to: 100_000 },
    {
      name: 'a linear decay becomes a share of the run',
      severity: 'note',
      recipe: 'hold-then-decay',
      settings: ['lr_scheduler.decay_ratio: 0.095'],
      rates: [
        [499, 3e-4],
        [90_500, 3e-4],
        [95_250, 1.5e-4],
        [99_999, 3e-4 / 9500],
      ],
    },
  ),
  longer(
    {
      framework: 'torchtitan',
      path: 'train.toml',
      text: torchtitan('decay_ratio = 0.2\ndecay_type = "sqrt"\ntotal_steps = 10000\n'),
      from: 10_000,
      to: 20_000,
    },
    {
      name: 'a stable phase with a total of its own: both move, and the decay keeps its 2,000 updates',
      severity: 'error',
      recipe: 'hold-then-decay',
      settings: ['lr_scheduler.total_steps: 20000', 'lr_scheduler.decay_ratio: 0.1'],
      rates: [
        [18_000, 3e-4],
        [18_500, 1.5e-4],
      ],
    },
  ),
  longer(
    {
      framework: 'megatron-lm',
      path: 'model_config.yaml',
      text: megatron('  --lr-decay-style: linear\n  --lr-warmup-iters: 500\n'),
      from: 10_000,
      to: 100_000,
    },
    {
      name: 'a linear decay becomes WSD',
      severity: 'note',
      recipe: 'hold-then-decay',
      settings: ['MODEL_ARGS.--lr-decay-style: WSD', 'MODEL_ARGS.--lr-wsd-decay-style: linear', 'MODEL_ARGS.--lr-wsd-decay-iters: 9500'],
      rates: [
        [90_500, 3e-4],
        [95_250, 1.5e-4],
        [99_999, 3e-4 / 9500],
      ],
    },
  ),
  longer(
    { framework: 'megatron-lm', path: 'pretrain.sh', text: megatronScript, from: 10_000, to: 40_000 },
    {
      name: 'a launch script whose warmup is a share of the decay: the warmup stays',
      severity: 'note',
      recipe: 'hold-then-decay',
      settings: ['lr-decay-style: WSD', 'lr-wsd-decay-style: linear', 'lr-wsd-decay-iters: 9500', 'lr-warmup-fraction: 0.0125'],
      rates: [
        [250, 1.5e-4],
        [30_500, 3e-4],
        [35_250, 3e-5 + 1.35e-4],
      ],
    },
  ),
  longer(
    {
      framework: 'megatron-lm',
      path: 'model_config.yaml',
      text: megatron(
        '  --lr-decay-style: WSD\n  --lr-decay-iters: 10000\n  --lr-wsd-decay-iters: 2000 # a fifth\n  --lr-wsd-decay-style: minus_sqrt\n  --lr-warmup-iters: 500\n',
      ),
      from: 10_000,
      to: 100_000,
    },
    {
      name: 'WSD whose decay ends with the shorter run: the decay moves to the end, and becomes a tenth of it',
      severity: 'error',
      recipe: 'hold-then-decay',
      settings: ['MODEL_ARGS.--lr-decay-iters: 100000', 'MODEL_ARGS.--lr-wsd-decay-iters: 10000'],
      rates: [
        [90_000, 3e-4],
        [92_500, 1.5e-4],
      ],
    },
  ),
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
  longer(
    { framework: 'olmo', path: 'OLMo.yaml', text: olmo('  name: linear_with_warmup\n  t_warmup: 500\n'), from: 10_000, to: 100_000 },
    { name: 'no scheduler holds the peak before a line', severity: 'note', recipe: 'hold-then-decay', settings: null, rates: [] },
  ),
  longer(
    { framework: 'olmo', path: 'OLMo.yaml', text: olmo('  name: cosine_with_warmup\n  t_warmup: 500\n  t_max: 10000\n'), from: 10_000, to: 100_000 },
    {
      name: 'a horizon of its own',
      severity: 'warning',
      recipe: 'proportional',
      settings: ['scheduler.t_max: 100000'],
      rates: [
        [50_249, 2.2e-4],
        [99_999, 4e-5],
      ],
    },
  ),
  longer(
    {
      framework: 'olmo-core',
      path: 'config.yaml',
      text: olmoCore('    _CLASS_: olmo_core.optim.scheduler.LinearWithWarmup\n    warmup: 500\n'),
      from: 10_000,
      to: 100_000,
    },
    {
      name: 'a linear decay becomes WSD, with the tenth of the peak that it ended at',
      severity: 'note',
      recipe: 'hold-then-decay',
      settings: [
        'train_module.scheduler._CLASS_: olmo_core.optim.scheduler.WSD',
        'train_module.scheduler.decay_fraction: 0.095',
        'train_module.scheduler.decay_min_lr: 0.00004',
      ],
      rates: [
        [90_499, 4e-4],
        [95_249, 2.2e-4],
      ],
    },
  ),
  longer(
    {
      framework: 'olmo-core',
      path: 'config.yaml',
      text: olmoCore(
        '    _CLASS_: olmo_core.optim.scheduler.WSD\n    warmup_fraction: 0.05\n    decay: 2000\n    decay_fraction: null\n    decay_min_lr: 0.0\n',
      ),
      from: 10_000,
      to: 100_000,
    },
    {
      name: 'WSD in updates: its decay becomes a tenth of the run, its warmup stays',
      severity: 'note',
      recipe: 'hold-then-decay',
      settings: ['train_module.scheduler.warmup_fraction: 0.005', 'train_module.scheduler.decay: 10000'],
      rates: [
        [249, 2e-4],
        [89_999, 4e-4],
        [94_999, 2e-4],
      ],
    },
  ),
  longer(
    { framework: 'olmo-core', path: 'train.py', text: olmoCoreScript, from: 10_000, to: 20_000 },
    {
      name: 'WSD of a script',
      severity: 'note',
      recipe: 'hold-then-decay',
      settings: ['scheduler.decay_fraction: 0.1'],
      rates: [
        [17_999, 4e-4],
        [18_999, 2e-4],
      ],
    },
  ),
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
    { framework: 'nanogpt', path: 'config/train.py', text: nanogpt, from: 5000, to: 50_000 },
    {
      name: 'the end of the cosine, which does not follow the run',
      severity: 'warning',
      recipe: 'proportional',
      settings: ['lr_decay_iters: 50000'],
      rates: [
        [100, 1e-3],
        [25_050, 5.5e-4],
        [50_000, 1e-4],
      ],
    },
  ),
  longer(
    { framework: 'deepspeed', path: 'ds.json', text: deepspeed('WarmupDecayLR'), from: 10_000, to: 100_000 },
    { name: 'no scheduler holds the peak before a line', severity: 'note', recipe: 'hold-then-decay', settings: null, rates: [] },
  ),
  longer(
    { framework: 'axolotl', path: 'train.yml', text: axolotl('lr_scheduler: linear\nwarmup_ratio: 0.05\n'), from: 10_000, to: 100_000 },
    {
      name: 'a linear decay becomes the warmup-stable-decay of transformers; the share of the warmup becomes smaller',
      severity: 'note',
      recipe: 'hold-then-decay',
      settings: [
        'lr_scheduler: warmup_stable_decay',
        'lr_scheduler_kwargs: {"num_decay_steps":9500,"decay_type":"linear","min_lr_ratio":0}',
        'warmup_ratio: 0.005',
      ],
      rates: [
        [250, 1e-4],
        [90_500, 2e-4],
        [95_250, 1e-4],
      ],
    },
  ),
  longer(
    { framework: 'llama-factory', path: 'train.yaml', text: llamaFactory, from: 1000, to: 10_000 },
    {
      name: 'a linear decay becomes the warmup-stable-decay of transformers',
      severity: 'note',
      recipe: 'hold-then-decay',
      settings: [
        'warmup_steps: 100',
        'lr_scheduler_type: warmup_stable_decay',
        'lr_scheduler_kwargs: {"num_decay_steps":900,"decay_type":"linear","min_lr_ratio":0}',
      ],
      rates: [
        [50, 5e-5],
        [9100, 1e-4],
        [9550, 5e-5],
      ],
    },
  ),
  longer(
    { framework: 'gpt-neox', path: 'config.yml', text: neox('linear'), from: 10_000, to: 100_000 },
    { name: 'no style holds the peak before a line', severity: 'warning', recipe: 'hold-then-decay', settings: null, rates: [] },
  ),
];
