import { describe, expect, test } from 'vitest';
import { configOf, knownSchedule, ratesOf } from '../vectors.ts';

const conf = (scheduler: string, options: string) =>
  `max_epoch: 20\naccum_grad: 2\noptim: adam\noptim_conf:\n  lr: 0.4\nscheduler: ${scheduler}\nscheduler_conf: {${options}}\n`;

function expectRates(actual: number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  for (const [index, rate] of expected.entries()) expect(actual[index]).toBeCloseTo(rate, 12);
}

describe('schedulers of ESPnet', () => {
  test.for([
    ['warmuplr', 'warmup_steps: 4', [0, 1, 3, 15], [0.1, 0.2, 0.4, 0.2]],
    ['warmuplr', '', [0, 24_999, 99_999], [0.4 / 25_000, 0.4, 0.2]],
    ['WarmupLR', 'warmup_steps: 4', [3], [0.4]],
    ['noamlr', 'model_size: 256, warmup_steps: 16', [0, 15, 63], [0.4 / 16 / 64, 0.4 / 16 / 4, 0.4 / 16 / 8]],
    ['noamlr', 'warmup_steps: 16', [15], [0.1 / Math.sqrt(320)]],
    ['piecewiselinearwarmuplr', 'warmup_steps_list: [0, 4, 16], warmup_lr_list: [0, 0.1, 0.4]', [0, 1, 3, 9, 15, 63], [0.025, 0.05, 0.1, 0.25, 0.4, 0.2]],
    ['warmupsteplr', 'warmup_steps: 5, steps_per_epoch: 10, step_size: 2, gamma: 0.5', [0, 4, 5, 18, 19, 39], [0.08, 0.4, 0.4, 0.4, 0.2, 0.1]],
    ['warmupsteplr', 'warmup_steps: 15, steps_per_epoch: 10, gamma: 0.5', [14, 15, 18, 19, 29], [0.4, 0.4, 0.4, 0.2, 0.1]],
    ['tristagelr', 'max_steps: 100, final_lr_scale: 0.25', [0, 4, 9, 49, 74, 99, 500], [0.004 + 0.0396, 0.004 + 0.198, 0.4, 0.4, 0.2, 0.1, 0.1]],
    ['exponentialdecaywarmup', 'max_lr: 0.8, min_lr: 0.2, total_steps: 30, warmup_steps: 10', [0, 9, 10, 20, 30, 50], [0.8, 0.8, 0.8, 0.4, 0.2, 0.05]],
    ['exponentialdecaywarmup', 'max_lr: 0.8, min_lr: 0.2, total_steps: 30, warmup_steps: 10, warm_from_zero: true', [0, 1, 9, 20], [0, 0.16, 0.8, 0.4]],
    [
      'cosineannealingwarmuprestarts',
      'first_cycle_steps: 20, max_lr: 1, min_lr: 0, warmup_steps: 10, gamma: 0.5',
      [0, 5, 10, 15, 25, 30, 35],
      [0, 0.5, 1, 0.5, 0.25, 0.5, 0.25],
    ],
    [
      'cosineannealingwarmuprestarts',
      'first_cycle_steps: 20, max_lr: 1, min_lr: 0, warmup_steps: 10, cycle_mult: 2',
      [30, 40, 49, 60],
      [1, 0.5, 0.5 * (1 + Math.cos(0.95 * Math.PI)), 1],
    ],
    ['cosineannealingwarmuprestarts', 'first_cycle_steps: 20', [0, 10, 20], [0.001, 0.0505, 0.1]],
    ['linearwarmupdecaylr', 'warmup_steps: 10, total_steps: 30, start_factor: 0.5, end_factor: 0.25', [0, 5, 10, 20, 30, 99], [0.2, 0.3, 0.4, 0.25, 0.1, 0.1]],
    ['steplr', 'step_size: 5', [4, 5], [0.4, 0.04]],
    ['CosineAnnealingLR', 'T_max: 20', [0, 10, 20], [0.4, 0.2, 0]],
    ['onecyclelr', 'max_lr: 1, total_steps: 101, pct_start: 0.5', [0, 100], [0.04, 4e-6]],
  ] as const)('%s {%s}', ([scheduler, options, ticks, expected]) => {
    expectRates(ratesOf('train.yaml', conf(scheduler, options), ticks), expected);
  });

  test('by epochs or by updates, as ESPnet steps them', () => {
    expect(configOf('t.yaml', conf('steplr', 'step_size: 5')).schedule).toMatchObject({ kind: 'known', runLength: 20, schedule: { unit: 'epochs' } });
    const counted = configOf('t.yaml', `num_iters_per_epoch: 1000\n${conf('warmuplr', '')}`);
    expect(counted.schedule).toMatchObject({ kind: 'known', runLength: 10_000, schedule: { unit: 'steps' } });
  });

  test('plateaus stay open, unknown schedulers are named, without one the rate stays', () => {
    expect(configOf('t.yaml', conf('reducelronplateau', 'mode: max, factor: 0.5')).schedule).toMatchObject({
      kind: 'open',
      family: 'reduce-on-plateau',
      open: [{ quantity: 'evaluations' }],
      parameters: { mode: 'max', factor: 0.5, patience: 10 },
    });
    expect(configOf('t.yaml', conf('ownlr', '')).problems).toContainEqual(expect.objectContaining({ code: 'schedule-unknown', line: 6 }));
    expectRates(ratesOf('t.yaml', 'max_epoch: 3\naccum_grad: 1\noptim: sgd\noptim_conf: {lr: 0.3}\n', [0, 99]), [0.3, 0.3]);
    expect(configOf('t.yaml', conf('exponentialdecaywarmup', 'max_lr: 0.1')).schedule).toMatchObject({ kind: 'open', open: [{ quantity: 'custom' }] });
  });
});

test('ESPnet configs: every field with its line', () => {
  const config = configOf(
    'conf/train_asr.yaml',
    'encoder: conformer\nencoder_conf:\n  dropout_rate: 0.1\nbatch_type: folded\nbatch_size: 24\naccum_grad: 4\nmax_epoch: 35\npatience: 5\nbest_model_criterion:\n- - valid\n  - acc\n  - max\nkeep_nbest_models: 8\noptim: adamw\noptim_conf:\n  lr: 0.002\n  weight_decay: 0.01\nscheduler: warmuplr\nscheduler_conf:\n  warmup_steps: 15000\n',
  );
  expect(config).toMatchObject({
    framework: 'espnet',
    maxTrainSteps: { value: { value: 35, unit: 'epochs' }, span: { line: 7 } },
    learningRate: { value: 0.002, span: { line: 16 } },
    warmup: { value: { value: 15_000, unit: 'steps' }, span: { line: 20 } },
    batch: { global: { value: 24, span: { line: 5 } }, accumulation: { value: 4 } },
    optimizer: { name: { value: 'adamw' } },
    weightDecay: { value: 0.01, span: { line: 17 } },
    regularization: { 'encoder_conf.dropout_rate': { value: 0.1 } },
    keepCheckpoints: { value: 8, span: { line: 13 } },
    selection: { metric: { value: 'valid/acc' }, goal: { value: 'max' } },
    earlyStoppingPatience: { value: 5, span: { line: 8 } },
  });
  expect(knownSchedule(config.schedule)).toMatchObject({ family: 'noam', warmup: 15_000 });
  expect(configOf('t.yaml', 'max_epoch: 5\nbatch_type: numel\nbatch_bins: 100000\noptim_conf: {lr: 1}\n').batch.global).toBeNull();
});
