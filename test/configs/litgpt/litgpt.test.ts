import { describe, expect, test } from 'vitest';
import { configOf, knownSchedule, ratesOf } from '../vectors.ts';

const finetune = `checkpoint_dir: checkpoints/a
out_dir: out
devices: 2
lora_dropout: 0.05
train:
  save_interval: 200
  log_interval: 1
  global_batch_size: 8
  micro_batch_size: 2
  lr_warmup_steps: 10
  epochs: 4
  max_tokens:
  max_steps:
  min_lr: 6.0e-05
eval:
  interval: 100
optimizer:
  class_path: torch.optim.AdamW
  init_args:
    lr: 0.0002
    weight_decay: 0.01
`;

const pretrain = `model_name: tiny
out_dir: out
devices: 2
num_nodes: 2
train:
  save_interval: 1000
  global_batch_size: 32
  micro_batch_size: 2
  lr_warmup_steps: 5
  max_tokens: 204800
  max_seq_length: 64
  min_lr: 1.0e-3
optimizer:
  class_path: torch.optim.AdamW
  init_args:
    lr: 1e-2
`;

describe('litgpt configs', () => {
  test('fine-tuning: every field with its line', () => {
    expect(configOf('lora.yaml', finetune)).toMatchObject({
      framework: 'litgpt',
      maxTrainSteps: { value: { value: 4, unit: 'epochs' }, span: { line: 11 } },
      learningRate: { value: 2e-4, span: { line: 20 } },
      warmup: { value: { value: 10, unit: 'steps' }, span: { line: 10 } },
      batch: { perDevice: { value: 2, span: { line: 9 } }, global: { value: 8, span: { line: 8 } }, devices: { value: 2, span: { line: 3 } } },
      weightDecay: { value: 0.01, span: { line: 21 } },
      evaluateEvery: { value: { value: 100, unit: 'steps' }, span: { line: 16 } },
      saveEvery: { value: { value: 200, unit: 'steps' }, span: { line: 6 } },
      schedule: { kind: 'open', family: 'cosine', open: [{ quantity: 'steps-per-epoch' }] },
    });
  });

  test('fine-tuning: to 0 whatever min_lr says, limited by max_steps', () => {
    const open = configOf('lora.yaml', finetune).schedule;
    const known = knownSchedule(open, { stepsPerEpoch: 30 });
    expect([known.at(0), known.at(5), known.at(10), known.at(65)]).toEqual([0, 1e-4, 2e-4, 1e-4]);
    expect(known.at(120)).toBeCloseTo(0, 15);
    const limited = finetune.replace('max_steps:', 'max_steps: 50').replace('epochs: 4', 'epochs:');
    expect(ratesOf('lora.yaml', limited, [30])[0]).toBeCloseTo(1e-4, 15);
  });

  test('pretraining: the rate of an update is that of its last micro-batch', () => {
    // 4 devices: 4 micro-batches of 2 an update, 128 tokens each; 400 iterations, 100 updates; the warmup ends at iteration 20
    const rates = ratesOf('pretrain.yaml', pretrain, [0, 4, 5, 52, 99]);
    const iteration = (it: number) => 1e-3 + 9e-3 * 0.5 * (1 + Math.cos((Math.PI * (it - 20)) / 380));
    for (const [index, rate] of [(1e-2 * 3) / 20, (1e-2 * 19) / 20, iteration(23), iteration(211), iteration(399)].entries())
      expect(rates[index]).toBeCloseTo(rate, 14);
    expect(configOf('pretrain.yaml', pretrain)).toMatchObject({
      maxTrainSteps: { value: { value: 204800, unit: 'tokens' }, span: { line: 10 } },
      schedule: { kind: 'known', runLength: 100, schedule: { horizon: 100, warmup: 5 } },
    });
  });

  test('pretraining on devices and sequences that the file does not tell', () => {
    const open = configOf('pretrain.yaml', pretrain.replace('devices: 2', 'devices: auto').replace('max_seq_length: 64', 'max_seq_length:')).schedule;
    expect(open).toMatchObject({ kind: 'open', open: [{ quantity: 'world-size' }], horizon: { value: 204800, unit: 'tokens' } });
    expect(knownSchedule(open, { worldSize: 4, tokensPerStep: 2048 })).toMatchObject({ horizon: 100 });
  });
});
