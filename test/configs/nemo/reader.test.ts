import { describe, expect, test } from 'vitest';
import { configOf } from '../vectors.ts';

const asr = `# a small speech model
name: &name "small-ctc"

model:
  dropout: 0.1
  train_ds:
    manifest_filepath: ???
    batch_size: 24
  validation_ds:
    batch_size: 8
  encoder:
    _target_: nemo.collections.asr.modules.ConformerEncoder
    d_model: 256
  optim:
    name: adamw
    lr: 2.0
    betas: [0.9, 0.98]
    weight_decay: 1e-3
    sched:
      name: NoamAnnealing
      d_model: \${model.encoder.d_model}
      warmup_steps: 5000
      min_lr: 1e-6

trainer:
  devices: 4
  num_nodes: 2
  max_epochs: 120
  max_steps: -1
  val_check_interval: 0.5
  accumulate_grad_batches: 2

exp_manager:
  name: *name
  checkpoint_callback_params:
    monitor: val_wer
    mode: min
    save_top_k: 5
`;

const language = `trainer: {devices: -1, num_nodes: 1, max_epochs: -1, max_steps: 50000, val_check_interval: 500}
exp_manager:
  checkpoint_callback_params: {monitor: val_loss, mode: min, save_top_k: -1, every_n_train_steps: 1000}
model:
  micro_batch_size: 4
  global_batch_size: 256
  optim:
    name: fused_adam
    lr: 2e-4
    sched: {name: CosineAnnealing, warmup_steps: 500, constant_steps: 5000, min_lr: 2e-5}
`;

describe('NeMo configs', () => {
  test('a speech model, trained for epochs', () => {
    expect(configOf('conf/small.yaml', asr)).toMatchObject({
      framework: 'nemo',
      maxTrainSteps: { value: { value: 120, unit: 'epochs' }, span: { line: 28 } },
      learningRate: { value: 2, span: { line: 16 } },
      warmup: { value: { value: 5000, unit: 'steps' }, span: { line: 22 } },
      batch: {
        perDevice: { value: 24, span: { line: 8 } },
        accumulation: { value: 2, span: { line: 31 } },
        devices: { value: 8, span: { line: 26 } },
        global: { value: 384 },
      },
      optimizer: { name: { value: 'adamw', span: { line: 15 } } },
      weightDecay: { value: 1e-3, span: { line: 18 } },
      evaluateEvery: { value: { value: 0.5, unit: 'epochs' }, span: { line: 30 } },
      keepCheckpoints: { value: 5, span: { line: 38 } },
      selection: { metric: { value: 'val_wer', span: { line: 36 } }, goal: { value: 'min' } },
      schedule: { kind: 'known', runLength: null, schedule: { family: 'noam', warmup: 5000, horizon: null } },
    });
  });

  test('a language model, trained for steps', () => {
    const config = configOf('conf/gpt.yaml', language);
    expect(config).toMatchObject({
      maxTrainSteps: { value: { value: 50000, unit: 'steps' }, span: { line: 1 } },
      batch: { perDevice: { value: 4 }, devices: null, global: { value: 256, span: { line: 6 } } },
      evaluateEvery: { value: { value: 500, unit: 'steps' } },
      saveEvery: { value: { value: 1000, unit: 'steps' }, span: { line: 3 } },
      keepCheckpoints: null,
      weightDecay: null,
      schedule: { kind: 'known', runLength: 50000, schedule: { horizon: 45000 } },
    });
    expect(Object.keys(config.schedule?.keys ?? {})).toContain('model.optim.sched.constant_steps');
  });

  test('Lightning runs 1000 epochs where nothing is said', () => {
    const config = configOf('conf/a.yaml', 'trainer: {devices: 1}\nexp_manager: {name: a}\nmodel: {optim: {lr: 0.1}}\n');
    expect(config.maxTrainSteps).toEqual({ value: { value: 1000, unit: 'epochs' } });
  });
});
