import { describe, expect, test } from 'vitest';
import { configOf, knownSchedule, ratesOf } from '../vectors.ts';

const cli = `seed_everything: 42
trainer:
  accelerator: gpu
  devices: 2
  num_nodes: 3
  max_epochs: 20
  accumulate_grad_batches: 4
  val_check_interval: 0.25
  callbacks:
    - class_path: lightning.pytorch.callbacks.ModelCheckpoint
      init_args:
        monitor: val_acc
        mode: max
        save_top_k: 3
        every_n_train_steps: 500
    - class_path: lightning.pytorch.callbacks.EarlyStopping
      init_args: {monitor: val_acc, patience: 7}
model:
  class_path: project.Model
  init_args:
    dropout: 0.2
data:
  class_path: project.Data
  init_args:
    batch_size: 32
optimizer:
  class_path: torch.optim.AdamW
  init_args:
    lr: 1e-3
    weight_decay: 0.05
lr_scheduler:
  class_path: torch.optim.lr_scheduler.CosineAnnealingLR
  init_args:
    T_max: 20
    eta_min: 1.0e-5
`;

describe('the config of a LightningCLI', () => {
  test('every field with its line', () => {
    const config = configOf('config.yaml', cli);
    expect(config).toMatchObject({
      framework: 'lightning',
      maxTrainSteps: { value: { value: 20, unit: 'epochs' }, span: { line: 6 } },
      learningRate: { value: 1e-3, span: { line: 29 } },
      weightDecay: { value: 0.05, span: { line: 30 } },
      optimizer: { name: { value: 'AdamW', span: { line: 27 } } },
      batch: { perDevice: { value: 32, span: { line: 25 } }, accumulation: { value: 4 }, devices: { value: 6 }, global: { value: 768 } },
      evaluateEvery: { value: { value: 0.25, unit: 'epochs' } },
      saveEvery: { value: { value: 500, unit: 'steps' }, span: { line: 15 } },
      keepCheckpoints: { value: 3 },
      selection: { metric: { value: 'val_acc' }, goal: { value: 'max' } },
      earlyStoppingPatience: { value: 7 },
    });
    expect(config.regularization['model.init_args.dropout']).toMatchObject({ value: 0.2 });
  });

  test('the scheduler is stepped once an epoch', () => {
    const { schedule } = configOf('config.yaml', cli);
    expect(schedule).toMatchObject({ kind: 'known', runLength: 20, schedule: { unit: 'epochs', family: 'cosine', horizon: 20, afterHorizon: 'rises' } });
    expect(schedule?.keys['lr_scheduler.init_args.T_max']).toMatchObject({ value: 20, span: { line: 34 } });
    expect(knownSchedule(schedule).at(10)).toBeCloseTo((1e-3 + 1e-5) / 2, 15);
  });

  test('nested schedulers', () => {
    const sequential = `seed_everything: true
trainer: {max_steps: 100}
optimizer: {class_path: torch.optim.SGD, init_args: {lr: 0.1}}
lr_scheduler:
  class_path: torch.optim.lr_scheduler.SequentialLR
  init_args:
    schedulers:
      - {class_path: torch.optim.lr_scheduler.LinearLR, init_args: {start_factor: 0.1, total_iters: 10}}
      - {class_path: torch.optim.lr_scheduler.PolynomialLR, init_args: {total_iters: 90}}
    milestones: [10]
`;
    const [start, peak, half, end] = ratesOf('c.yaml', sequential, [0, 10, 55, 100]);
    expect([start, peak, half, end].map((rate) => Number(rate?.toPrecision(12)))).toEqual([0.01, 0.1, 0.05, 0]);
  });

  test.for([
    ['{max_epochs: -1, max_steps: 500}', { value: 500, unit: 'steps' }],
    ['{accelerator: cpu}', { value: 1000, unit: 'epochs' }],
    ['{max_time: 00:10:00:00}', undefined],
  ] as const)('trainer: %s', ([trainer, expected]) => {
    expect(configOf('c.yaml', `seed_everything: 1\ntrainer: ${trainer}\n`).maxTrainSteps?.value).toEqual(expected);
  });

  test.for([
    ['{max_steps: 100}', { value: 1, unit: 'epochs' }],
    ['{max_steps: 100, check_val_every_n_epoch: 5}', { value: 5, unit: 'epochs' }],
    ['{max_steps: 100, val_check_interval: 1.0}', { value: 1, unit: 'epochs' }],
    ['{max_steps: 100, val_check_interval: 1000, accumulate_grad_batches: 2}', { value: 500, unit: 'steps' }],
    ['{max_steps: 100, limit_val_batches: 0}', undefined],
  ] as const)('evaluation of trainer: %s', ([trainer, expected]) => {
    expect(configOf('c.yaml', `seed_everything: 1\ntrainer: ${trainer}\n`).evaluateEvery?.value).toEqual(expected);
  });
});

describe('Hydra configs with a Lightning trainer', () => {
  test('the composed template', () => {
    const config = configOf(
      'experiment.yaml',
      `trainer: {_target_: lightning.pytorch.trainer.Trainer, max_epochs: 10, devices: auto}
callbacks:
  model_checkpoint: {_target_: lightning.pytorch.callbacks.ModelCheckpoint, monitor: val/loss, save_top_k: -1}
model:
  optimizer: {_target_: torch.optim.Adam, _partial_: true, lr: 0.001}
  scheduler: {_target_: torch.optim.lr_scheduler.ReduceLROnPlateau, _partial_: true, factor: 0.1}
data: {batch_size: 128}
`,
    );
    expect(config).toMatchObject({
      framework: 'lightning',
      batch: { perDevice: { value: 128 }, devices: null },
      keepCheckpoints: null,
      selection: { metric: { value: 'val/loss' }, goal: { value: 'min' } },
      schedule: { kind: 'open', family: 'reduce-on-plateau', parameters: { factor: 0.1, patience: 10 } },
    });
  });

  test('a trainer in a file of its own', () => {
    const config = configOf('trainer/default.yaml', '_target_: lightning.pytorch.trainer.Trainer\nmin_epochs: 1\nmax_epochs: 10\naccelerator: cpu\n');
    expect(config).toMatchObject({ framework: 'lightning', maxTrainSteps: { value: { value: 10, unit: 'epochs' }, span: { line: 3 } } });
  });
});
