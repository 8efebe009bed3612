import { expect, test } from 'vitest';
import { configOf, ratesOf } from '../vectors.ts';

const saved = (scheduler: string, duration = '{value: 1000, unit: steps}'): string =>
  `optim: {_CLASS_: olmo_core.optim.AdamWConfig, lr: 1.0}\nscheduler: {_CLASS_: olmo_core.optim.scheduler.${scheduler}}\nmax_duration: ${duration}\n`;

/** Rates by OLMo-core's own counter, which is one ahead. */
function expectRates(text: string, expected: readonly (readonly [number, number])[]): void {
  const rates = ratesOf(
    'config.yaml',
    text,
    expected.map(([t]) => t - 1),
  );
  for (const [i, [t, rate]] of expected.entries()) expect(rates[i], `at ${t}`).toBeCloseTo(rate, 14);
}

test('schedulers with other parameters', () => {
  expectRates(saved('WSD, warmup_fraction: 0.1, decay: 200, decay_min_lr: 0.5'), [
    [50, 0.5],
    [100, 1],
    [800, 1],
    [900, 0.75],
  ]);
  expectRates(saved('LinearWithWarmup, warmup_steps: 100, alpha_f: 0.0, t_max: 1100'), [[600, 0.5]]);
  expectRates(saved('ConstantWithWarmup, warmup: 10'), [
    [5, 0.5],
    [500, 1],
  ]);
  expectRates(saved('CosWithWarmupAndLinearDecay, warmup: 0, alpha_f: 0.0, decay: 500'), [
    [250, 0.5 + Math.SQRT1_2 / 2],
    [500, 0.5],
    [750, 0.25],
    [1000, 0],
  ]);
  expectRates(saved('WSDS, warmup: 10, decay: 50, period_lengths: [100, 200], period_lr_multipliers: [1.0, 0.5]'), [
    [5, 0.5],
    [50, 1],
    [75, 0.5],
    [100, 0],
    [101, 0.5],
    [275, 0.25],
  ]);
  expectRates(saved('ComposableScheduler, stages: [{duration: 100, start_lr: 0, end_lr_fraction: 1}, {duration: 200, shape: cosine, end_lr: 0.5}]'), [
    [50, 0.5],
    [200, 0.75],
    [400, 0.5],
  ]);
  const parts =
    'SequentialScheduler, schedulers: [{_CLASS_: LinearWithWarmup, warmup: 0, alpha_f: 0.5}, {_CLASS_: LinearWithWarmup, warmup: 0, alpha_f: 0.0}], schedulers_max: [200]';
  expectRates(saved(parts), [
    [100, 0.75],
    [200, 0.5],
    [600, 0.25],
  ]);
});

test('a script that builds its config in functions', () => {
  const config = configOf(
    'train.py',
    `SEQUENCE_LENGTH = 4096
GLOBAL_BATCH_SIZE = 256 * SEQUENCE_LENGTH


def build_config(opts):
    train_module_config = TransformerTrainModuleConfig(
        optim=AdamWConfig(lr=4e-4, weight_decay=0.033),
        scheduler=CosWithWarmup(warmup_steps=100),
    )
    data_loader_config = NumpyDataLoaderConfig(global_batch_size=GLOBAL_BATCH_SIZE)
    trainer_config = (
        TrainerConfig(save_folder="/tmp", max_duration=Duration.tokens(int(1_048_576_000)), hard_stop=Duration.steps(500))
    )
    return ExperimentConfig(train_module=train_module_config, trainer=trainer_config)
`,
  );
  expect(config.framework).toBe('olmo-core');
  expect(config.learningRate).toMatchObject({ value: 4e-4, span: { line: 7 } });
  expect(config.warmup).toMatchObject({ value: { value: 100, unit: 'steps' }, span: { line: 8 } });
  expect(config.maxTrainSteps?.value).toEqual({ value: 500, unit: 'steps' });
  expect([config.batch.global?.value, config.weightDecay?.value]).toEqual([256, 0.033]);
  expect(config.schedule).toMatchObject({ kind: 'known', runLength: 500, schedule: { horizon: 999 } });
});
