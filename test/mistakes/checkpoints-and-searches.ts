import type { Mistake } from './mistake.ts';
import { axolotl, huggingFace, hydra } from './texts.ts';

const cosine = 'lr_scheduler_type: cosine\nwarmup_steps: 100\n';
const every = 'eval_strategy: steps\neval_steps: 100\nsave_strategy: steps\n';

/** Checkpoints and evaluations between which the best step gets lost (reference/peers.md, §2 item 33). */
export const selection: readonly Mistake[] = [
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
export const searched: readonly Mistake[] = [
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
