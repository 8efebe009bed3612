import { describe, expect, test } from 'vitest';
import { configOf, ratesOf } from '../vectors.ts';

const native = (optimizer: string, steps = 1000): string =>
  `trainer:\n  num_train_steps: ${steps}\n  train_batch_size: 256\noptimizer:\n  learning_rate: 1E-3\n${optimizer}`;

function expectRates(text: string, expected: readonly (readonly [number, number])[]): void {
  const rates = ratesOf(
    'gpt2.yaml',
    text,
    expected.map(([u]) => u),
  );
  for (const [i, [u, rate]] of expected.entries()) expect(rates[i], `at ${u}`).toBeCloseTo(rate, 14);
}

describe('levanter schedules', () => {
  test('a cosine over the whole run by default, with a hundredth of it as warmup and a tenth as floor', () => {
    expectRates(native(''), [
      [0, 0],
      [5, 5e-4],
      [10, 1e-3],
      [505, 5.5e-4],
      [1000, 1e-4],
      [2000, 1e-4],
    ]);
  });

  test('a warmup above 1 counts updates; a decay leaves a stable phase', () => {
    expectRates(native('  warmup: 100\n  decay: 0.2\n  lr_schedule: linear\n  min_lr_ratio: 0.0\n'), [
      [50, 5e-4],
      [100, 1e-3],
      [800, 1e-3],
      [900, 5e-4],
      [1000, 0],
    ]);
  });

  test('inv counts from 1 and ends at the floor; inv_sqrt waits for its timescale', () => {
    expectRates(native('  warmup: 0\n  lr_schedule: inv\n  min_lr_ratio: 0.1\n', 900), [
      [0, 1e-3 / 1.01],
      [1, 1e-3 / 1.01],
      [100, 1e-3 / 2],
      [900, 1e-4],
    ]);
    expectRates(native('  warmup: 100\n  lr_schedule: {type: inv_sqrt, timescale: 400}\n  min_lr_ratio: 0.0\n', 10_000), [
      [50, 5e-4],
      [400, 1e-3],
      [1600, 5e-4],
    ]);
  });

  test('cycles begin where the last one ended, with a warmup of their own', () => {
    expectRates(native('  warmup: 0\n  rewarmup: 0.1\n  cycles: 2\n  lr_schedule: linear\n  min_lr_ratio: 0.0\n'), [
      [0, 1e-3],
      [250, 5e-4],
      [500, 0],
      [525, 5e-4],
      [550, 1e-3],
      [775, 5e-4],
    ]);
    expectRates(native('  warmup: 0\n  cycle_length: [200, 300]\n  lr_schedule: linear\n  min_lr_ratio: 0.0\n'), [
      [100, 5e-4],
      [200, 1e-3],
      [350, 5e-4],
      [750, 5e-4],
    ]);
  });

  test('constant with the old cooldown', () => {
    expectRates(native('  warmup: 0\n  lr_schedule: constant\n  cooldown: 0.5\n  min_lr_ratio: 0.0\n'), [
      [499, 1e-3],
      [750, 5e-4],
    ]);
  });
});

test('every field, with its line', () => {
  const text = `data: !include data/openwebtext_source.yaml
trainer:
  mp: p=f32,c=bfloat16
  train_batch_size: 256
  num_train_steps: 20000
  steps_per_eval: 500
  checkpointer:
    keep:
      - every: 2000
optimizer:
  type: adam
  learning_rate: 1E-3
  weight_decay: 0.1
  warmup: 0.01
`;
  const config = configOf('gpt2_small.yaml', text);
  expect(config.framework).toBe('levanter');
  expect(config.maxTrainSteps).toMatchObject({ value: { value: 20_000, unit: 'steps' }, span: { line: 5 } });
  expect(config.learningRate).toMatchObject({ value: 1e-3, span: { line: 12 } });
  expect(config.warmup).toMatchObject({ value: { value: 0.01, unit: 'fraction' }, span: { line: 14 } });
  expect([config.batch.global?.value, config.weightDecay?.value, config.optimizer.name?.value]).toEqual([256, 0.1, 'adam']);
  expect([config.evaluateEvery?.value, config.saveEvery?.value]).toEqual([
    { value: 500, unit: 'steps' },
    { value: 2000, unit: 'steps' },
  ]);
});

test('a batch that changes during the run has no one size', () => {
  const config = configOf(
    'a.yaml',
    'trainer:\n  num_train_steps: 10\n  train_batch_size:\n    - {start: 0, value: 64}\n    - {start: 5, value: 128}\noptimizer: {learning_rate: 1e-3}\n',
  );
  expect(config.batch.global).toBeNull();
});
