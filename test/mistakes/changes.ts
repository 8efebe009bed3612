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
const every = 'eval_strategy: steps\neval_steps: 100\nsave_strategy: steps\n';

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

/** Checkpoints and evaluations between which the best step gets lost (reference/peers.md, §2 item 33). */
const selection: readonly Mistake[] = [
  {
    name: 'transformers: saves miss the evaluations',
    path: 'train.yaml',
    before: null,
    after: huggingFace(5000, `${cosine}${every}save_steps: 150\nload_best_model_at_end: true\n`),
    rule: 'checkpoint-selection',
    key: 'saves-and-evaluations-miss',
  },
  {
    name: 'transformers: evaluations by steps, saves by epochs',
    path: 'train.yaml',
    before: null,
    after: huggingFace(5000, `${cosine}eval_strategy: steps\neval_steps: 100\nsave_strategy: epoch\nload_best_model_at_end: true\n`),
    rule: 'checkpoint-selection',
    key: 'load-best-strategies-differ',
  },
  {
    name: 'GPT-NeoX: one evaluation, at the end',
    path: 'neox.json',
    before: null,
    after: JSON.stringify(
      {
        pipe_parallel_size: 1,
        train_iters: 143_000,
        eval_interval: 143_000,
        train_micro_batch_size_per_gpu: 4,
        lr_decay_style: 'cosine',
        lr_decay_iters: 143_000,
        optimizer: { type: 'Adam', params: { lr: 6e-4 } },
      },
      null,
      2,
    ),
    rule: 'checkpoint-selection',
    key: 'evaluation-only-at-end',
  },
  {
    name: 'axolotl: one evaluation of a run, one checkpoint',
    path: 'qlora.yml',
    before: null,
    after: axolotl(1, 'evals_per_epoch: 1\nsaves_per_epoch: 1\n'),
    rule: 'checkpoint-selection',
    key: 'evaluation-only-at-end',
  },
  {
    name: 'the best loss is the largest',
    path: 'conf.yaml',
    before: null,
    after: hydra(
      90,
      '_target_: torch.optim.lr_scheduler.CosineAnnealingLR\nT_max: 90',
      'callbacks:\n  model_checkpoint:\n    _target_: lightning.pytorch.callbacks.ModelCheckpoint\n    monitor: val/loss\n    mode: max\n',
    ),
    rule: 'checkpoint-selection',
    key: 'goal-inverted',
  },
];

/** The length as something to search (reference/peers.md, §3 item 4). */
const searched: readonly Mistake[] = [
  {
    name: 'W&B: epochs from a normal distribution',
    path: 'sweep.yaml',
    before: null,
    after:
      'program: train.py\nmethod: bayes\nmetric: {name: val_loss, goal: minimize}\nparameters:\n  lr: {min: 0.0001, max: 0.01}\n  epochs: {distribution: normal, mu: 15, sigma: 5}\n',
    rule: 'max-steps-tuned',
  },
  {
    name: 'W&B: three lengths',
    path: 'sweep.yaml',
    before: null,
    after:
      'program: train.py\nmethod: grid\nmetric: {name: val_loss, goal: minimize}\nparameters:\n  lr: {values: [0.001, 0.01]}\n  max_steps: {values: [1000, 2000, 4000]}\n',
    rule: 'max-steps-tuned',
  },
  {
    name: 'Optuna: epochs suggested',
    path: 'search.py',
    before: null,
    after:
      'import optuna\n\n\ndef objective(trial):\n    lr = trial.suggest_float("lr", 1e-5, 1e-2, log=True)\n    epochs = trial.suggest_int("epochs", 5, 100)\n    return train(lr, epochs)\n\n\nstudy = optuna.create_study()\nstudy.optimize(objective, n_trials=50)\n',
    rule: 'max-steps-tuned',
  },
  {
    name: 'Ray Tune: steps chosen',
    path: 'search.py',
    before: null,
    after:
      'from ray import tune\n\nspace = {"lr": tune.loguniform(1e-5, 1e-2), "num_train_epochs": tune.choice([3, 5, 10])}\ntuner = tune.Tuner(train, param_space=space)\ntuner.fit()\n',
    rule: 'max-steps-tuned',
  },
];

export const changes: readonly Mistake[] = [...stretched, ...cut, ...warmups, ...noisier, ...selection, ...searched];
