import { describe, expect, test } from 'vitest';
import { configOf, knownSchedule, ratesOf } from '../vectors.ts';

const yaml = (more: string, length = '"train_iters": 100') =>
  `{\n  "pipe_parallel_size": 1,\n  "pos_emb": "rotary",\n  "optimizer": {"type": "Adam", "params": {"lr": 1.0e-2}},\n  ${length},\n  ${more}\n}\n`;

function expectRates(text: string, updates: readonly number[], rates: readonly number[]): void {
  for (const [index, rate] of ratesOf('small.yml', text, updates).entries()) expect(rate, `at ${updates[index]}`).toBeCloseTo(rates[index] ?? NaN, 14);
}

describe('schedules of GPT-NeoX', () => {
  test('the first two updates have one rate; cosine to min_lr, and up again behind it', () => {
    const text = yaml('"lr_decay_style": "cosine", "warmup": 0.2, "min_lr": 2.0e-3');
    expectRates(text, [0, 1, 10, 20, 60, 100, 180], [5e-4, 5e-4, 5e-3, 1e-2, 6e-3, 2e-3, 1e-2]);
    expect(knownSchedule(configOf('small.yml', text).schedule)).toMatchObject({ warmup: 20, horizon: 100, afterHorizon: 'rises' });
  });

  test('linear by default, cut off at min_lr, with a warmup of 1 %', () => {
    expectRates(yaml('"min_lr": 4.0e-3', '"train_iters": 1000'), [0, 1, 10, 505, 700, 1000, 2000], [1e-3, 1e-3, 1e-2, 5e-3, 4e-3, 4e-3, 4e-3]);
  });

  test('exponential and constant', () => {
    expectRates(yaml('"lr_decay_style": "exponential", "warmup": 0'), [0, 50, 200], [1e-2, 1e-2 * Math.exp(-0.3465), 1e-2 * Math.exp(-1.386)]);
    expectRates(yaml('"lr_decay_style": "constant", "warmup": 0.1'), [5, 10, 500], [5e-3, 1e-2, 1e-2]);
  });

  test('a decay of its own length or share, dashes for underscores', () => {
    const horizon = (text: string) => knownSchedule(configOf('small.yml', text).schedule).horizon;
    expect(horizon(yaml('"lr-decay-iters": 80, "lr-decay-style": "cosine"'))).toBe(80);
    expect(horizon(yaml('"lr_decay_fraction": 0.905'))).toBe(90);
  });

  test('epochs stay open', () => {
    const open = configOf('small.yml', yaml('"lr_decay_style": "cosine"', '"train_epochs": 2')).schedule;
    expect(open).toMatchObject({ kind: 'open', open: [{ quantity: 'steps-per-epoch' }], horizon: { value: 2, unit: 'epochs' } });
    expect(knownSchedule(open, { stepsPerEpoch: 50 }).horizon).toBe(100);
  });

  test('a file of paths says nothing about training', () => {
    const paths = configOf('local_setup.yml', '{"data_path": "data/a", "save": "out", "checkpoint_validation_with_forward_pass": False}');
    expect(paths).toMatchObject({
      framework: 'gpt-neox',
      maxTrainSteps: null,
      learningRate: null,
      schedule: null,
      problems: [{ code: 'config-without-length' }],
    });
  });

  test('every field with its line', () => {
    const text = `# tiny
pipe-parallel-size: 1
train-micro-batch-size-per-gpu: 4
gradient-accumulation-steps: 2
optimizer:
  type: Adam
  params:
    lr: 0.0006
weight-decay: 0.1
hidden-dropout: 0.1
train-iters: 3200
warmup: 0.02
eval-interval: 100
checkpoint-factor: 400
keep-last-n-checkpoints: 4
`;
    expect(configOf('tiny.yml', text)).toMatchObject({
      framework: 'gpt-neox',
      maxTrainSteps: { value: { value: 3200, unit: 'steps' }, span: { line: 11 } },
      learningRate: { value: 6e-4, span: { line: 8 } },
      warmup: { value: { value: 0.02, unit: 'fraction' }, span: { line: 12 } },
      batch: { perDevice: { value: 4, span: { line: 3 } }, accumulation: { value: 2, span: { line: 4 } } },
      weightDecay: { value: 0.1, span: { line: 9 } },
      evaluateEvery: { value: { value: 100, unit: 'steps' }, span: { line: 13 } },
      saveEvery: { value: { value: 400, unit: 'steps' }, span: { line: 14 } },
      keepCheckpoints: { value: 4, span: { line: 15 } },
      schedule: { kind: 'known', schedule: { horizon: 3200, warmup: 64 } },
    });
  });
});
