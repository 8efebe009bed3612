import { describe, expect, test } from 'vitest';
import { configOf, ratesOf } from '../vectors.ts';

function expectRates(text: string, expected: readonly (readonly [number, number])[], known = {}): void {
  const rates = ratesOf(
    'run.yaml',
    text,
    expected.map(([u]) => u),
    known,
  );
  for (const [i, [u, rate]] of expected.entries()) expect(rates[i], `at ${u}`).toBeCloseTo(rate, 14);
}

const run = (scheduler: string, more = 'max_duration: 1000ba'): string => `optimizer: {name: decoupled_sgdw, lr: 1.0}\nscheduler: ${scheduler}\n${more}\n`;

describe('Composer schedules', () => {
  test('scale_schedule_ratio shortens the run and, with scale_warmup, the ramp, whose top is held', () => {
    const text = run(
      '{_target_: composer.optim.LinearWithWarmupScheduler, t_warmup: 100ba, scale_warmup: true}',
      'max_duration: 1000ba\nscale_schedule_ratio: 0.5',
    );
    expect(configOf('a.yaml', text).maxTrainSteps?.value).toEqual({ value: 500, unit: 'steps' });
    expectRates(text, [
      [25, 0.5],
      [50, 1],
      [100, 1],
      [300, 0.5],
      [500, 0],
    ]);
  });

  test('shares of a run of epochs are whole batches, epochs as batches', () => {
    const text = run('{name: cosine_with_warmup, t_warmup: 0.1dur, alpha_f: 0.2}', 'max_duration: 10ep');
    const { schedule } = configOf('a.yaml', text);
    expect(schedule?.kind === 'open' ? schedule.open.map(({ quantity }) => quantity) : []).toEqual(['steps-per-epoch']);
    expectRates(
      text,
      [
        [10, 1],
        [55, 0.6],
        [100, 0.2],
      ],
      { stepsPerEpoch: 10 },
    );
  });

  test('samples and tokens become batches by the batch that the file says', () => {
    expectRates(run('{name: linear_decay_with_warmup, t_warmup: 800sp}', 'max_duration: 8000sp\ntrain_batch_size: 8'), [
      [50, 0.5],
      [100, 1],
      [550, 0.5],
    ]);
    expectRates(run('{name: linear_decay_with_warmup, t_warmup: 1e4tok}', 'max_duration: 1e5tok\ntrain_batch_size: 10\nmax_seq_len: 10'), [
      [50, 0.5],
      [550, 0.5],
    ]);
  });

  test('schedulers without warmup, and their products', () => {
    expectRates(run('{name: cosine, alpha_f: 0.5}'), [[500, 0.75]]);
    expectRates(run('{name: linear, alpha_i: 0.5, alpha_f: 0.1}'), [[500, 0.3]]);
    expectRates(run('{name: exponential, gamma: 0.5, decay_period: 100ba}'), [[150, 0.5 ** 1.5]]);
    expectRates(run('{_target_: composer.optim.PolynomialScheduler, power: 3}'), [[500, 0.125]]);
    expectRates(run('{_target_: composer.optim.CosineAnnealingWarmRestartsScheduler, t_0: 100ba, t_mult: 2}'), [
      [50, 0.5],
      [100, 1],
      [200, 0.5],
    ]);
    const text = `optimizer: {name: sgd, lr: 1.0}\nschedulers:\n  - linear: {}\n  - step: {step_size: 100ba}\nmax_duration: 1000ba\n`;
    expectRates(text, [
      [50, 0.95],
      [500, 0.5e-5],
    ]);
  });

  test('a horizon before the end of the run stops it', () => {
    const { schedule } = configOf('a.yaml', run('{name: cosine_with_warmup, t_warmup: 10ba, t_max: 500ba}'));
    expect(schedule?.kind === 'known' ? schedule.schedule.afterHorizon : schedule?.kind).toBe('stops');
  });
});

test('every field, with its line', () => {
  const config = configOf(
    'mpt.yaml',
    `max_seq_len: 2048
scheduler:
  name: cosine_with_warmup
  t_warmup: 100ba
optimizer:
  name: decoupled_adamw
  lr: 6.0e-4
  betas: [0.9, 0.95]
  weight_decay: 0.01
max_duration: 2ep
eval_interval: 500ba
save_interval: 1ep
save_num_checkpoints_to_keep: -1
global_train_batch_size: 256
device_train_microbatch_size: auto
`,
  );
  expect(config.framework).toBe('llm-foundry');
  expect(config.maxTrainSteps).toMatchObject({ value: { value: 2, unit: 'epochs' }, span: { line: 10 } });
  expect(config.learningRate).toMatchObject({ value: 6e-4, span: { line: 7 } });
  expect(config.warmup).toMatchObject({ value: { value: 100, unit: 'steps' }, span: { line: 4 } });
  expect([config.batch.global?.value, config.batch.perDevice, config.keepCheckpoints, config.weightDecay?.value]).toEqual([256, null, null, 0.01]);
  expect([config.evaluateEvery?.value, config.saveEvery?.value]).toEqual([
    { value: 500, unit: 'steps' },
    { value: 1, unit: 'epochs' },
  ]);
  expect(config.problems).toEqual([]);
});
