import { describe, expect, test } from 'vitest';
import { configOf, knownSchedule, ratesOf } from '../vectors.ts';

const yml = (more: string, length = 'max_steps: 1000') => `base_model: m\nsequence_len: 512\nmicro_batch_size: 2\nlearning_rate: 1e-3\n${length}\n${more}\n`;

function expectRates(actual: number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  for (const [index, rate] of expected.entries()) expect(actual[index]).toBeCloseTo(rate, 13);
}

const rex = (z: number) => z / (0.1 + 0.9 * z);

describe('axolotl schedules', () => {
  test.for([
    ['lr_scheduler: cosine\nwarmup_steps: 100', [50, 100, 550, 1000], [5e-4, 1e-3, 5e-4, 0]],
    ['', [15, 30, 515], [5e-4, 1e-3, 5e-4]],
    ['lr_scheduler: linear\nwarmup_ratio: 0.1005', [50, 100, 550], [5e-4, 1e-3, 5e-4]],
    ['lr_scheduler: linear\nwarmup_steps: 1', [0, 1, 2], [0, 5e-4, 1e-3]],
    ['lr_scheduler: linear\nwarmup_ratio: 0.5\nwarmup_steps: 0', [0, 500], [1e-3, 5e-4]],
    ['lr_scheduler: constant', [0, 900], [1e-3, 1e-3]],
    ['lr_scheduler: cosine\nwarmup_steps: 0\ncosine_min_lr_ratio: 0.1', [0, 500, 1000], [1e-3, 5.5e-4, 1e-4]],
    [
      'lr_scheduler: cosine\nwarmup_steps: 100\ncosine_min_lr_ratio: 0.1\ncosine_constant_lr_ratio: 0.5',
      [50, 100, 300, 500, 900],
      [5e-4, 1e-3, 5.5e-4, 1e-4, 1e-4],
    ],
    ['lr_scheduler: cosine\nwarmup_steps: 100\nlr_quadratic_warmup: true', [50, 100, 550], [2.5e-4, 1e-3, 5e-4]],
    ['lr_scheduler: rex\nwarmup_steps: 0', [0, 500, 1000, 1500], [1e-3, 1e-3 * rex(0.5), 0, 0]],
    [
      'lr_scheduler: rex\nwarmup_steps: 200\ncosine_min_lr_ratio: 0.1',
      [0, 100, 200, 600, 1000],
      [1e-4 + 9e-4 * rex(0.25), 5e-4, 1e-3, 1e-4 + 9e-4 * rex(0.5), 1e-4],
    ],
    ['lr_scheduler: one_cycle\nwarmup_steps: 100', [0, 99, 999], [4e-5, 1e-3, 4e-9]],
    [
      'lr_scheduler: one_cycle\nwarmup_steps: 100\nlr_scheduler_kwargs: {pct_start: 0.5, div_factor: 10, final_div_factor: 10}',
      [0, 499, 999],
      [1e-4, 1e-3, 1e-5],
    ],
    ['lr_scheduler: one_cycle\nwarmup_steps: 0', [999], [4e-9]],
    ['lr_scheduler: cosine_with_min_lr\nwarmup_steps: 0\nlr_scheduler_kwargs: {min_lr: 2e-4}', [500, 1000], [6e-4, 2e-4]],
  ] as const)('%s', ([more, updates, expected]) => {
    expectRates(ratesOf('config.yml', yml(more), updates), expected);
  });

  test('the default warmup is at most 100 updates; epochs need updates per epoch', () => {
    const { schedule, maxTrainSteps } = configOf('c.yml', yml('', 'num_epochs: 4'));
    expect(maxTrainSteps?.value).toEqual({ value: 4, unit: 'epochs' });
    expect(schedule).toMatchObject({ kind: 'open', family: 'cosine', open: [{ quantity: 'steps-per-epoch', why: 'num_epochs' }] });
    expect(knownSchedule(schedule, { stepsPerEpoch: 2500 })).toMatchObject({ warmup: 100, horizon: 10_000 });
  });

  test('unknown names and plateaus stay open', () => {
    expect(configOf('c.yml', yml('lr_scheduler: log_sweep')).problems).toContainEqual(expect.objectContaining({ code: 'schedule-unknown', line: 6 }));
    expect(configOf('c.yml', yml('lr_scheduler: reduce_lr_on_plateau')).schedule).toMatchObject({ kind: 'open', open: [{ quantity: 'evaluations' }] });
    expect(configOf('c.yml', yml('warmup_steps: many')).schedule).toMatchObject({ kind: 'open' });
  });
});

test('axolotl configs: every field with its line', () => {
  const config = configOf(
    'qlora.yml',
    yml(
      'gradient_accumulation_steps: 8\noptimizer: adamw_bnb_8bit\nlr_scheduler: cosine\nwarmup_ratio: 0.1\nweight_decay: 0.01\nlora_dropout: 0.05\nevals_per_epoch: 4\nsaves_per_epoch: 2\nsave_total_limit: 3\nearly_stopping_patience: 3\nmetric_for_best_model: eval_loss\ngreater_is_better: false\nload_best_model_at_end: true',
      'num_epochs: 2',
    ),
  );
  expect(config).toMatchObject({
    framework: 'axolotl',
    maxTrainSteps: { value: { value: 2, unit: 'epochs' }, span: { line: 5 } },
    learningRate: { value: 1e-3, span: { line: 4 } },
    warmup: { value: { value: 0.1, unit: 'fraction' }, span: { line: 9 } },
    batch: { perDevice: { value: 2, span: { line: 3 } }, accumulation: { value: 8 }, devices: null, global: null },
    optimizer: { name: { value: 'adamw_bnb_8bit' } },
    weightDecay: { value: 0.01, span: { line: 10 } },
    evaluateEvery: { value: { value: 0.25, unit: 'epochs' }, span: { line: 12 } },
    saveEvery: { value: { value: 0.5, unit: 'epochs' }, span: { line: 13 } },
    keepCheckpoints: { value: 3 },
    earlyStoppingPatience: { value: 3 },
    selection: { metric: { value: 'eval_loss' }, goal: { value: 'min' }, loadBest: { value: true } },
  });
  expect(configOf('c.yml', yml('eval_steps: 50\nsave_steps: 0.25'))).toMatchObject({
    evaluateEvery: { value: { value: 50, unit: 'steps' } },
    saveEvery: { value: { value: 0.25, unit: 'fraction' } },
  });
});
