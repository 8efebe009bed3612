import { type ConversionCase, longer } from './case.ts';

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

/** Pull requests in frameworks for pretraining. */
export const pretrainingCases: readonly ConversionCase[] = [
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
    { framework: 'gpt-neox', path: 'config.yml', text: neox('linear'), from: 10_000, to: 100_000 },
    { name: 'no style holds the peak before a line', severity: 'warning', recipe: 'hold-then-decay', settings: null, rates: [] },
  ),
];
