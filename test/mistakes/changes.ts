import type { Mistake } from './mistake.ts';
import {
  axolotl,
  detectron2,
  fairseq,
  foundry,
  generic,
  huggingFace,
  hydra,
  levanter,
  llamaFactory,
  maxtext,
  megatron,
  nanogpt,
  nemo,
  timm,
  torchtitan,
  ultralytics,
  yahp,
} from './texts.ts';

const exponential = '_target_: torch.optim.lr_scheduler.ExponentialLR\ngamma: 0.9';
const isqrt = '{_name: inverse_sqrt, warmup_updates: 1000}';
const noam = 'name: NoamAnnealing\nd_model: 512\nwarmup_steps: 1000\nmin_lr: 1e-8';
const cosine = 'lr_scheduler_type: cosine\nwarmup_steps: 100\n';

/** The extra steps at too small a learning rate, or a decay that was only stretched. */
const stretched: readonly Mistake[] = [
  {
    name: 'an exponential decay, continued for ten times as long',
    path: 'train.yaml',
    before: generic(500, 'lr_schedule: exponential\nfinal_lr_ratio: 0.05\ndecay_over: 500'),
    after: generic(5000, 'lr_schedule: exponential\nfinal_lr_ratio: 0.05\ndecay_over: 500'),
    rule: 'decay-stretched',
    severity: 'error',
  },
  {
    name: 'torch: ExponentialLR for five times as many epochs',
    path: 'conf.yaml',
    before: hydra(40, exponential),
    after: hydra(200, exponential),
    rule: 'decay-stretched',
    severity: 'error',
  },
  {
    name: 'an inverse square root, continued for ten times as long',
    path: 'train.yaml',
    before: generic(500, 'lr_schedule: inverse_sqrt'),
    after: generic(5000, 'lr_schedule: inverse_sqrt'),
    rule: 'decay-stretched',
    severity: 'warning',
  },
  {
    name: 'transformers: an inverse square root, continued',
    path: 'train.yaml',
    before: huggingFace(2000, 'lr_scheduler_type: inverse_sqrt\nwarmup_steps: 100\n'),
    after: huggingFace(20_000, 'lr_scheduler_type: inverse_sqrt\nwarmup_steps: 100\n'),
    rule: 'decay-stretched',
    severity: 'warning',
  },
  {
    name: 'fairseq: an inverse square root, continued',
    path: 'base.yaml',
    before: fairseq(10_000, isqrt),
    after: fairseq(100_000, isqrt),
    rule: 'decay-stretched',
    severity: 'warning',
  },
  { name: 'NeMo: Noam, continued', path: 'asr.yaml', before: nemo(10_000, noam), after: nemo(100_000, noam), rule: 'decay-stretched', severity: 'warning' },
  {
    name: 'Detectron2: three times the iterations, the drops where they were',
    path: 'rcnn.yaml',
    before: detectron2(90_000, '(60000, 80000)'),
    after: detectron2(270_000, '(60000, 80000)'),
    rule: 'decay-stretched',
    severity: 'warning',
  },
  {
    name: 'transformers: a stretched linear decay',
    path: 'train.yaml',
    before: huggingFace(1000, 'warmup_steps: 50\n'),
    after: huggingFace(10_000, 'warmup_steps: 50\n'),
    rule: 'decay-stretched',
    severity: 'note',
  },
  {
    name: 'torchtitan: a stretched linear decay',
    path: 'train.toml',
    before: torchtitan(1000),
    after: torchtitan(10_000),
    rule: 'decay-stretched',
    severity: 'note',
  },
  {
    name: 'levanter: a stretched linear decay',
    path: 'gpt2.yaml',
    before: levanter(10_000, '  lr_schedule: linear\n  warmup: 100\n'),
    after: levanter(50_000, '  lr_schedule: linear\n  warmup: 100\n'),
    rule: 'decay-stretched',
    severity: 'note',
  },
];

/** Lengths cut without a reason in the change. */
const cut: readonly Mistake[] = [
  { name: 'transformers: 40 % of the steps', path: 'train.yaml', before: huggingFace(10_000, cosine), after: huggingFace(4000, cosine), rule: 'budget-cut' },
  { name: 'axolotl: a third of the epochs', path: 'qlora.yml', before: axolotl(6), after: axolotl(2), rule: 'budget-cut' },
  {
    name: 'Composer: a third of the epochs',
    path: 'train.yaml',
    before: yahp('90ep', '- cosine_decay_with_warmup:\n    t_warmup: 2ep'),
    after: yahp('30ep', '- cosine_decay_with_warmup:\n    t_warmup: 2ep'),
    rule: 'budget-cut',
  },
  {
    name: 'nanoGPT: 40 % of the iterations, the decay as it was',
    path: 'config/train.py',
    before: nanogpt(5000, 5000),
    after: nanogpt(2000, 5000),
    rule: 'budget-cut',
    allowed: ['horizon-mismatch', 'checkpoint-selection'],
  },
  {
    name: 'Megatron: a third of the iterations',
    path: 'train.sh',
    before: megatron({ 'train-iters': 300_000, 'lr-warmup-iters': 2000 }),
    after: megatron({ 'train-iters': 100_000, 'lr-warmup-iters': 2000 }),
    rule: 'budget-cut',
  },
  { name: 'torchtitan: half the steps', path: 'train.toml', before: torchtitan(10_000), after: torchtitan(5000), rule: 'budget-cut' },
];

/** Warmups that moved with the length. */
const warmups: readonly Mistake[] = [
  {
    name: 'transformers: a share of ten times the steps',
    path: 'train.yaml',
    before: huggingFace(1000, 'lr_scheduler_type: constant_with_warmup\nwarmup_ratio: 0.05\n'),
    after: huggingFace(10_000, 'lr_scheduler_type: constant_with_warmup\nwarmup_ratio: 0.05\n'),
    rule: 'warmup-rescaled',
  },
  {
    name: 'transformers: a share of ten times the steps, and a cosine',
    path: 'train.yaml',
    before: huggingFace(1000, 'lr_scheduler_type: cosine\nwarmup_ratio: 0.05\n'),
    after: huggingFace(10_000, 'lr_scheduler_type: cosine\nwarmup_ratio: 0.05\n'),
    rule: 'warmup-rescaled',
  },
  {
    name: 'MaxText: a share of five times the steps',
    path: 'run.yml',
    before: maxtext(20_000, 'warmup_steps_fraction: 0.05\n'),
    after: maxtext(100_000, 'warmup_steps_fraction: 0.05\n'),
    rule: 'warmup-rescaled',
  },
  {
    name: 'levanter: a share of five times the steps',
    path: 'gpt2.yaml',
    before: levanter(10_000, '  warmup: 0.02\n'),
    after: levanter(50_000, '  warmup: 0.02\n'),
    rule: 'warmup-rescaled',
  },
  {
    name: 'LLaMA-Factory: a warmup of a fifth of the run',
    path: 'sft.yaml',
    before: llamaFactory(1000, 'lr_scheduler_type: cosine\nwarmup_steps: 50\n'),
    after: llamaFactory(1000, 'lr_scheduler_type: cosine\nwarmup_steps: 200\n'),
    rule: 'warmup-rescaled',
  },
  {
    name: 'nanoGPT: a warmup of a fifth of the run',
    path: 'config/train.py',
    before: nanogpt(5000, 5000),
    after: nanogpt(5000, 5000).replace('warmup_iters = 100', 'warmup_iters = 1000'),
    rule: 'warmup-rescaled',
  },
];

/** Noisier gradients, and as many steps as before. */
const noisier: readonly Mistake[] = [
  {
    name: 'transformers: a quarter of the accumulation',
    path: 'train.yaml',
    before: huggingFace(5000, `${cosine}gradient_accumulation_steps: 16\n`),
    after: huggingFace(5000, `${cosine}gradient_accumulation_steps: 4\n`),
    rule: 'gradient-variance',
  },
  {
    name: 'nanoGPT: a quarter of the accumulation',
    path: 'config/train.py',
    before: nanogpt(5000, 5000),
    after: nanogpt(5000, 5000).replace('steps = 40', 'steps = 10'),
    rule: 'gradient-variance',
  },
  {
    name: 'Megatron: a quarter of the global batch',
    path: 'train.sh',
    before: megatron({ 'train-iters': 100_000 }),
    after: megatron({ 'train-iters': 100_000, 'global-batch-size': 128 }),
    rule: 'gradient-variance',
  },
  {
    name: 'torchtitan: a quarter of the global batch',
    path: 'train.toml',
    before: torchtitan(10_000),
    after: torchtitan(10_000, '', 32),
    rule: 'gradient-variance',
  },
  {
    name: 'LLM Foundry: a quarter of the global batch',
    path: 'train.yaml',
    before: foundry('4800ba', 'name: cosine_with_warmup\nt_warmup: 100ba'),
    after: foundry('4800ba', 'name: cosine_with_warmup\nt_warmup: 100ba', 64),
    rule: 'gradient-variance',
  },
  {
    name: 'nanoGPT: dropout',
    path: 'config/train.py',
    before: nanogpt(5000, 5000, 'dropout = 0.0\n'),
    after: nanogpt(5000, 5000, 'dropout = 0.2\n'),
    rule: 'gradient-variance',
  },
  {
    name: 'timm: mixup',
    path: 'args.yaml',
    before: timm(300, 'sched: cosine\nmixup: 0.0\n'),
    after: timm(300, 'sched: cosine\nmixup: 0.8\n'),
    rule: 'gradient-variance',
  },
  {
    name: 'Ultralytics: mixup',
    path: 'args.yaml',
    before: ultralytics(300, 'patience: 100\nmixup: 0.0\n'),
    after: ultralytics(300, 'patience: 100\nmixup: 0.15\n'),
    rule: 'gradient-variance',
  },
];

export const changes: readonly Mistake[] = [...stretched, ...cut, ...warmups, ...noisier];
