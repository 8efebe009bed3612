import { describe, expect, test } from 'vitest';
import { configOf, ratesOf } from '../vectors.ts';

const of = (name: string, args: Record<string, unknown>) =>
  JSON.stringify({ epochs: 2, optimizer: { class_name: 'SGD', config: { momentum: 0.9, learning_rate: { class_name: name, config: args } } } });

function expectRates(actual: number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  for (const [index, rate] of expected.entries()) expect(actual[index]).toBeCloseTo(rate, 14);
}

describe('Keras schedules with all their options', () => {
  test.for([
    ['ExponentialDecay', { initial_learning_rate: 1, decay_steps: 10, decay_rate: 0.25 }, [0, 5, 10], [1, 0.5, 0.25]],
    ['PiecewiseConstantDecay', { boundaries: [2], values: [1, 0.1] }, [1, 2, 3], [1, 1, 0.1]],
    ['PolynomialDecay', { initial_learning_rate: 1, decay_steps: 10 }, [0, 5, 10, 20], [1, 0.50005, 1e-4, 1e-4]],
    [
      'PolynomialDecay',
      { initial_learning_rate: 1, decay_steps: 10, end_learning_rate: 0, power: 2, cycle: true },
      [0, 5, 10, 11, 20],
      [1, 0.25, 0, (9 / 20) ** 2, 0],
    ],
    ['InverseTimeDecay', { initial_learning_rate: 1, decay_steps: 10, decay_rate: 1, staircase: true }, [9, 10, 25], [1, 0.5, 1 / 3]],
    ['CosineDecay', { initial_learning_rate: 1, decay_steps: 10 }, [0, 5, 10, 30], [1, 0.5, 0, 0]],
    ['CosineDecay', { initial_learning_rate: 1, decay_steps: 10, warmup_steps: 5 }, [0, 5], [1, 0.5]],
    ['CosineDecay', { initial_learning_rate: 0.2, decay_steps: 10, alpha: 0.5, warmup_target: 1, warmup_steps: 4 }, [0, 2, 4, 9, 14], [0.2, 0.6, 1, 0.75, 0.5]],
    ['CosineDecay', { initial_learning_rate: 0.2, decay_steps: 10, warmup_target: 1 }, [0, 5], [1, 0.5]],
    ['CosineDecayRestarts', { initial_learning_rate: 1, first_decay_steps: 10 }, [5, 20, 50], [0.5, 0.5, 0.5]],
    ['CosineDecayRestarts', { initial_learning_rate: 1, first_decay_steps: 10, t_mul: 1, m_mul: 0.5, alpha: 0.2 }, [0, 5, 15], [1, 0.6, 0.8 * 0.25 + 0.2]],
  ] as const)('%s %o', ([name, args, updates, expected]) => {
    expectRates(ratesOf('c.json', of(name, args), updates), expected);
  });

  test('peak, warmup, optimizer and places', () => {
    const text = `fit: {epochs: 3, batch_size: 32, steps_per_epoch: 50}
optimizer:
  _target_: keras.optimizers.AdamW
  weight_decay: 0.01
  learning_rate:
    _target_: keras.optimizers.schedules.CosineDecay
    initial_learning_rate: 0.0
    decay_steps: 140
    warmup_target: 2e-3
    warmup_steps: 10
`;
    expect(configOf('c.yaml', text)).toMatchObject({
      framework: 'keras',
      maxTrainSteps: { value: { value: 3, unit: 'epochs' } },
      learningRate: { value: 2e-3, span: { line: 9 } },
      warmup: { value: { value: 10, unit: 'steps' }, span: { line: 10 } },
      optimizer: { name: { value: 'AdamW', span: { line: 3 } } },
      weightDecay: { value: 0.01 },
      schedule: { kind: 'known', runLength: 150, schedule: { warmup: 10, horizon: 150 } },
    });
  });

  test('a schedule class of somebody else stays open', () => {
    const config = configOf('c.json', of('CosineDecay', { initial_learning_rate: 1 }));
    expect(config.schedule).toMatchObject({ kind: 'open', family: 'cosine', open: [{ quantity: 'custom', why: 'decay_steps' }] });
    const other = configOf('c.yaml', 'epochs: 1\nlearning_rate: {_target_: keras.optimizers.schedules.MySchedule, d_model: 8}\n');
    expect(other.schedule).toMatchObject({ kind: 'open', family: null, open: [{ quantity: 'custom', why: 'MySchedule' }] });
  });
});
