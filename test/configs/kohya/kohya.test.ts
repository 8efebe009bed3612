import { describe, expect, test } from 'vitest';
import { configOf, knownSchedule, ratesOf } from '../vectors.ts';

const toml = (more: string) =>
  `pretrained_model_name_or_path = "base"\nnetwork_module = "networks.lora"\nnetwork_dim = 16\nclip_skip = 2\nlearning_rate = 1e-3\nmax_train_steps = 1000\n${more}\n`;
const gui = (more: Record<string, unknown>) =>
  JSON.stringify({
    LoRA_type: 'Standard',
    network_dim: 8,
    clip_skip: 1,
    learning_rate: 0.001,
    epoch: 4,
    max_train_steps: 1000,
    lr_scheduler: 'cosine',
    ...more,
  });

function expectRates(actual: number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  for (const [index, rate] of expected.entries()) expect(actual[index]).toBeCloseTo(rate, 13);
}

describe('sd-scripts schedules', () => {
  test.for([
    ['', [0, 5000], [1e-3, 1e-3]],
    ['lr_scheduler = "constant_with_warmup"\nlr_warmup_steps = 10', [0, 5, 10], [0, 5e-4, 1e-3]],
    ['lr_scheduler = "linear"\nlr_warmup_steps = 100', [50, 100, 550, 1000], [5e-4, 1e-3, 5e-4, 0]],
    ['lr_scheduler = "cosine"\nlr_warmup_steps = 0.2', [100, 200, 600, 1000], [5e-4, 1e-3, 5e-4, 0]],
    ['lr_scheduler = "cosine"\nlr_warmup_steps = "20%"', [100, 600], [5e-4, 5e-4]],
    ['lr_scheduler = "cosine"\nlr_scheduler_num_cycles = 4', [500], [5e-4]],
    ['lr_scheduler = "cosine_with_restarts"\nlr_scheduler_num_cycles = 2', [250, 500, 750, 1000], [5e-4, 1e-3, 5e-4, 0]],
    ['lr_scheduler = "polynomial"\nlr_scheduler_power = 2', [500, 1000], [(1e-3 - 1e-7) * 0.25 + 1e-7, 1e-7]],
    ['lr_scheduler = "cosine_with_min_lr"\nlr_scheduler_min_lr_ratio = 0.1', [500, 1000], [5.5e-4, 1e-4]],
    ['lr_scheduler = "inverse_sqrt"\nlr_scheduler_timescale = 100', [0, 300], [1e-3, 5e-4]],
    ['lr_scheduler = "warmup_stable_decay"\nlr_warmup_steps = 100\nlr_decay_steps = 0.2', [50, 100, 800, 900, 1000], [5e-4, 1e-3, 1e-3, 5e-4, 0]],
    ['lr_scheduler = "piecewise_constant"\nlr_scheduler_args = ["step_rules=1:10,0.1:20,0.05"]', [9, 10, 19, 20], [1e-3, 1e-4, 1e-4, 5e-5]],
    ['lr_scheduler = "cosine_with_restarts"\nlr_scheduler_args = ["num_cycles=4"]', [125, 250], [5e-4, 1e-3]],
    ['optimizer_type = "AdamWScheduleFree"\nlr_scheduler = "cosine"', [0, 999], [1e-3, 1e-3]],
  ] as const)('%s', ([more, updates, expected]) => {
    expectRates(ratesOf('config.toml', toml(more), updates), expected);
  });

  test('lr_warmup of the GUI is in percent; lr_warmup_steps beats it; a constant rate has no warmup', () => {
    expectRates(ratesOf('c.json', gui({ lr_warmup: 20 }), [100, 200, 600]), [5e-4, 1e-3, 5e-4]);
    expectRates(ratesOf('c.json', gui({ lr_warmup: 20, lr_warmup_steps: 100 }), [50, 100]), [5e-4, 1e-3]);
    expectRates(ratesOf('c.json', gui({ lr_warmup: '10', lr_scheduler: 'constant' }), [0]), [1e-3]);
    expect(configOf('c.json', gui({ lr_warmup: 20 })).warmup).toMatchObject({ value: { value: 0.2, unit: 'fraction' }, span: { line: 1 } });
  });

  test('the scheduler takes a step for each process, which shortens a warmup in steps only', () => {
    const linear = (more: string) => ratesOf('c.toml', toml(`lr_scheduler = "linear"\nnum_processes = 4\n${more}`), [50, 100]);
    expectRates(linear('lr_warmup_steps = 400'), [5e-4, 1e-3]);
    expectRates(linear('lr_warmup_steps = 0.1'), [5e-4, 1e-3]);
  });

  test('epochs need updates per epoch', () => {
    const { schedule, maxTrainSteps } = configOf('c.json', gui({ max_train_steps: 0 }));
    expect(maxTrainSteps?.value).toEqual({ value: 4, unit: 'epochs' });
    expect(schedule).toMatchObject({ kind: 'open', family: 'cosine', open: [{ quantity: 'steps-per-epoch' }], horizon: { value: 4, unit: 'epochs' } });
    expect(knownSchedule(schedule, { stepsPerEpoch: 50 }).at(100)).toBeCloseTo(5e-4, 13);
  });

  test('schedulers of other libraries and of Adafactor stay open', () => {
    expect(configOf('c.toml', toml('lr_scheduler_type = "CosineAnnealingLR"')).schedule).toMatchObject({ kind: 'open', open: [{ why: 'lr_scheduler_type' }] });
    expect(configOf('c.toml', toml('lr_scheduler = "adafactor:1e-3"')).schedule).toMatchObject({ kind: 'open', open: [{ quantity: 'custom' }] });
    expect(configOf('c.toml', toml('lr_scheduler = "own"')).problems).toContainEqual(expect.objectContaining({ code: 'schedule-unknown', line: 7 }));
  });
});

describe('kohya configs', () => {
  test('every field with its line', () => {
    const config = configOf(
      'lora.toml',
      toml(
        'train_batch_size = 2\ngradient_accumulation_steps = 4\nnum_processes = 2\noptimizer_type = "Lion"\noptimizer_args = ["weight_decay=0.1", "betas=0.9,0.99"]\nsave_every_n_steps = 250\nnetwork_dropout = 0.1',
      ),
    );
    expect(config).toMatchObject({
      framework: 'kohya',
      maxTrainSteps: { value: { value: 1000, unit: 'steps' }, span: { line: 6 } },
      learningRate: { value: 1e-3, span: { line: 5 } },
      batch: { perDevice: { value: 2, span: { line: 7 } }, accumulation: { value: 4 }, devices: { value: 2 }, global: { value: 16 } },
      optimizer: { name: { value: 'Lion', span: { line: 10 } } },
      weightDecay: { value: 0.1, span: { line: 11 } },
      saveEvery: { value: { value: 250, unit: 'steps' }, span: { line: 12 } },
      evaluateEvery: null,
    });
  });

  test('tables of the GUI, empty strings and zeros', () => {
    const config = configOf(
      'config.toml',
      '[model]\nsave_precision = "bf16"\n[basic]\nepoch = 3\nlearning_rate = 1e-4\nlr_scheduler = "cosine"\nlr_warmup = 0\nmax_train_steps = 0\nmax_train_epochs = ""\nenable_bucket = true\ntrain_batch_size = 6\nsave_every_n_epochs = 1\n[advanced]\nclip_skip = 1\nmin_snr_gamma = 5\nsave_every_n_steps = 0\n',
    );
    expect(config).toMatchObject({
      framework: 'kohya',
      maxTrainSteps: { value: { value: 3, unit: 'epochs' }, span: { line: 4 } },
      learningRate: { value: 1e-4 },
      warmup: { value: { value: 0, unit: 'fraction' } },
      batch: { perDevice: { value: 6 } },
      saveEvery: { value: { value: 1, unit: 'epochs' } },
    });
  });

  test('max_train_epochs beats max_train_steps; without either it is 1600 steps', () => {
    expect(configOf('c.toml', toml('max_train_epochs = 10')).maxTrainSteps?.value).toEqual({ value: 10, unit: 'epochs' });
    const nothing = 'network_dim = 1\nclip_skip = 1\nkeep_tokens = 1\nunet_lr = 2e-4\nlr_scheduler = "cosine"\n';
    expect(configOf('c.toml', nothing)).toMatchObject({ maxTrainSteps: { value: { value: 1600, unit: 'steps' } }, learningRate: { value: 2e-4 } });
  });
});
