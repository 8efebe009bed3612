import { describe, expect, test } from 'vitest';
import { configOf, knownSchedule, ratesOf } from '../vectors.ts';

const of = (name: string, args: string) => `train_steps: 500\nlearning_rate:\n  _target_: optax.${name}\n${args}\n`;

function expectRates(actual: number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  for (const [index, rate] of expected.entries()) expect(actual[index]).toBeCloseTo(rate, 14);
}

describe('optax schedules with all their options', () => {
  test.for([
    ['constant_schedule', '  value: 0.3', [0, 99], [0.3, 0.3]],
    ['polynomial_schedule', '  init_value: 1\n  end_value: 0\n  power: 2\n  transition_steps: 0', [0, 9], [1, 1]],
    ['linear_schedule', '  init_value: 1\n  end_value: 0.5\n  transition_steps: 10\n  transition_begin: 5', [5, 10, 15, 20], [1, 0.75, 0.5, 0.5]],
    ['piecewise_constant_schedule', '  init_value: 1', [0, 50], [1, 1]],
    ['piecewise_constant_schedule', '  init_value: 1\n  boundaries_and_scales: {20: 0.5, 10: 0.1}', [9, 10, 20], [1, 0.1, 0.05]],
    [
      'piecewise_interpolate_schedule',
      '  interpolate_type: linear\n  init_value: 1\n  boundaries_and_scales: {10: 0.5, 20: 0.2}',
      [0, 5, 10, 15, 20, 30],
      [1, 0.75, 0.5, 0.3, 0.1, 0.1],
    ],
    ['piecewise_interpolate_schedule', '  interpolate_type: cosine\n  init_value: 1\n  boundaries_and_scales: {10: 0}', [0, 5, 10], [1, 0.5, 0]],
    ['exponential_decay', '  init_value: 1\n  transition_steps: 10\n  decay_rate: 0', [0, 50], [1, 1]],
    ['exponential_decay', '  init_value: 1\n  transition_steps: 10\n  decay_rate: 2\n  end_value: 3', [10, 20], [2, 3]],
    ['exponential_decay', '  init_value: 1\n  transition_steps: 10\n  decay_rate: 0.5\n  transition_begin: 3\n  staircase: true', [12, 13, 23], [1, 0.5, 0.25]],
    ['cosine_decay_schedule', '  init_value: 1\n  decay_steps: 10\n  alpha: 0.2\n  exponent: 2', [0, 5, 10], [1, 0.8 * 0.25 + 0.2, 0.2]],
    ['warmup_constant_schedule', '  init_value: 0\n  peak_value: 1\n  warmup_steps: 10', [5, 10, 99], [0.5, 1, 1]],
    [
      'warmup_cosine_decay_schedule',
      '  init_value: 0.2\n  peak_value: 1\n  warmup_steps: 10\n  decay_steps: 30\n  end_value: 0.1\n  exponent: 3',
      [0, 5, 10, 20, 30],
      [0.2, 0.6, 1, 0.9 * 0.125 + 0.1, 0.1],
    ],
    [
      'warmup_exponential_decay_schedule',
      '  init_value: 0\n  peak_value: 1\n  warmup_steps: 10\n  transition_steps: 10\n  decay_rate: 0.5\n  transition_begin: 5\n  staircase: true\n  end_value: 0.3',
      [5, 15, 24, 25, 35],
      [0.5, 1, 1, 0.5, 0.3],
    ],
    [
      'linear_onecycle_schedule',
      '  transition_steps: 100\n  peak_value: 1\n  pct_start: 0.2\n  pct_final: 0.6\n  div_factor: 10\n  final_div_factor: 100',
      [0, 10, 20, 40, 60, 100],
      [0.1, 0.55, 1, 0.55, 0.1, 0.001],
    ],
    [
      'cosine_onecycle_schedule',
      '  transition_steps: 100\n  peak_value: 1\n  pct_start: 0.5\n  div_factor: 10\n  final_div_factor: 10',
      [0, 50, 75, 100],
      [0.1, 1, 0.505, 0.01],
    ],
  ] as const)('%s %s', ([name, args, updates, expected]) => {
    expectRates(ratesOf('c.yaml', of(name, args), updates), expected);
  });

  test('join_schedules restarts each schedule at its boundary', () => {
    const joined = `  schedules:
    - {_target_: optax.linear_schedule, init_value: 0, end_value: 1, transition_steps: 10}
    - {_target_: optax.exponential_decay, init_value: 1, transition_steps: 10, decay_rate: 0.5}
  boundaries: [20]`;
    expectRates(ratesOf('c.yaml', of('join_schedules', joined), [5, 19, 20, 30]), [0.5, 1, 1, 0.5]);
  });

  test('what is missing keeps the schedule open', () => {
    const config = configOf('c.yaml', of('warmup_cosine_decay_schedule', '  init_value: 0\n  peak_value: 1\n  warmup_steps: 10'));
    expect(config.schedule).toMatchObject({
      kind: 'open',
      family: 'cosine',
      open: [{ quantity: 'custom', why: 'decay_steps' }],
      parameters: { peak_value: 1 },
    });
  });

  test('serialized in other ways: name with kwargs, type, the name as a key, the whole file', () => {
    const args = '{"init_value": 0.0, "peak_value": 1.0, "warmup_steps": 10, "decay_steps": 30}';
    const inline = args.slice(1);
    const texts = [
      `{"lr_schedule": {"name": "warmup_cosine_decay_schedule", "kwargs": ${args}}}`,
      `{"learning_rate": {"type": "optax.warmup_cosine_decay_schedule", ${inline}}`,
      `{"optimizer": {"schedule": {"warmup_cosine_decay_schedule": ${args}}}}`,
      `{"schedule": "warmup_cosine_decay_schedule", ${inline}`,
      `{"class_path": "optax.warmup_cosine_decay_schedule", "init_args": ${args}}`,
    ];
    for (const text of texts) expectRates(ratesOf('c.json', text, [5, 20, 30]), [0.5, 0.5, 0]);
  });

  test('peak, warmup, optimizer and run length of the config', () => {
    const text = `num_train_steps: 200
optimizer:
  _target_: optax.adamw
  weight_decay: 0.1
  learning_rate:
    _target_: optax.warmup_cosine_decay_schedule
    init_value: 0.0
    peak_value: 3e-4
    warmup_steps: 20
    decay_steps: 100
`;
    const config = configOf('c.yaml', text);
    expect(config).toMatchObject({
      framework: 'optax',
      maxTrainSteps: { value: { value: 200, unit: 'steps' } },
      learningRate: { value: 3e-4, span: { line: 8 } },
      warmup: { value: { value: 20, unit: 'steps' }, span: { line: 9 } },
      optimizer: { name: { value: 'optax.adamw', span: { line: 3 } } },
      weightDecay: { value: 0.1 },
      schedule: { kind: 'known', runLength: 200 },
    });
    expect(knownSchedule(config.schedule)).toMatchObject({ warmup: 20, horizon: 100, afterHorizon: 'zero' });
    expect(config.schedule?.keys['optimizer.learning_rate.decay_steps']).toMatchObject({ value: 100, span: { line: 10 } });
  });
});
