import { describe, expect, test } from 'vitest';
import { configOf, knownSchedule, ratesOf, readText } from '../vectors.ts';

const native = (scheduler: string, optimization = 'max_update: 1000\n  lr: [1.0e-3]'): string =>
  `# @package _group_\n\ntask:\n  _name: masked_lm\noptimization:\n  ${optimization}\nlr_scheduler: ${scheduler}\n`;

function expectRates(text: string, expected: readonly (readonly [number, number])[], known = {}): void {
  const rates = ratesOf(
    'base.yaml',
    text,
    expected.map(([u]) => u),
    known,
  );
  for (const [i, [u, rate]] of expected.entries()) expect(rates[i], `at ${u}`).toBeCloseTo(rate, 14);
}

describe('fairseq schedules', () => {
  test('tri_stage rises in a line from a hundredth, holds, and falls by equal factors', () => {
    const text = native('{_name: tri_stage, phase_ratio: [0.1, 0.4, 0.5], final_lr_scale: 0.05}');
    const half = 1e-3 * Math.sqrt(0.05);
    expectRates(text, [
      [0, 1e-5],
      [50, 5.05e-4],
      [100, 1e-3],
      [499, 1e-3],
      [750, half],
      [1000, 5e-5],
      [2000, 5e-5],
    ]);
  });

  test('tri_stage by steps does not need the length', () => {
    const text = native('{_name: tri_stage, phase_ratio: null, warmup_steps: 10, hold_steps: 0, decay_steps: 100, init_lr_scale: 0}', 'lr: [1.0]');
    expectRates(text, [
      [5, 0.5],
      [10, 1],
      [60, 0.1],
      [110, 0.01],
    ]);
  });

  test('inverse_sqrt warms up for 4000 updates unless told', () => {
    expectRates(native('inverse_sqrt'), [
      [0, 0],
      [2000, 5e-4],
      [4000, 1e-3],
      [16000, 5e-4],
    ]);
    expectRates(native('{_name: inverse_sqrt, warmup_updates: 100, warmup_init_lr: 1.0e-4}'), [
      [0, 1e-4],
      [50, 5.5e-4],
      [400, 5e-4],
    ]);
  });

  test('polynomial_decay ends at total_num_update, which is max_update by default', () => {
    const text = native('{_name: polynomial_decay, warmup_updates: 100, power: 2, end_learning_rate: 1.0e-5}');
    expectRates(text, [
      [50, 5e-4],
      [100, 1e-3],
      [550, 0.99e-3 * 0.25 + 1e-5],
      [1000, 1e-5],
      [1200, 1e-5],
    ]);
    expectRates(native('{_name: polynomial_decay, total_num_update: 2000}'), [
      [0, 1e-3],
      [1000, 5e-4],
    ]);
  });

  test('cosine periods shrink, floor and all', () => {
    const text = native('{_name: cosine, warmup_updates: 10, min_lr: 1.0e-4, lr_period_updates: 100, lr_shrink: 0.5}');
    expectRates(text, [
      [0, 1e-4],
      [5, 5.5e-4],
      [10, 1e-3],
      [60, 5.5e-4],
      [110, 5e-4],
      [160, 2.75e-4],
      [210, 2.5e-4],
    ]);
    expectRates(native('{_name: cosine}'), [
      [500, 5e-4],
      [1000, 1e-4],
    ]);
  });

  test('fixed takes a rate an epoch and shrinks from force_anneal on', () => {
    const text = native('{_name: fixed, force_anneal: 3, lr_shrink: 0.5}', 'max_epoch: 4\n  lr: [0.1, 0.05]');
    expect(knownSchedule(configOf('a.yaml', text).schedule).unit).toBe('epochs');
    expectRates(text, [
      [0, 0.1],
      [1, 0.05],
      [2, 0.025],
      [3, 0.0125],
    ]);
    expectRates(native('{_name: fixed, warmup_updates: 4}'), [
      [0, 2.5e-4],
      [3, 1e-3],
      [9, 1e-3],
    ]);
  });

  test('step decays with its own spelling of period', () => {
    expectRates(native('{_name: step, lr_deacy_period: 100, lr_decay: 0.5, min_lr: 2.0e-4}'), [
      [99, 1e-3],
      [100, 5e-4],
      [200, 2.5e-4],
      [300, 2e-4],
    ]);
  });

  test('what needs the length stays open without it', () => {
    const { schedule } = configOf('a.yaml', native('{_name: polynomial_decay}', 'max_epoch: 3\n  lr: [0.1]'));
    expect(schedule?.kind === 'open' ? schedule.open.map(({ quantity }) => quantity) : []).toEqual(['steps']);
    expect(knownSchedule(schedule, { steps: 100 }).at(50)).toBeCloseTo(0.05, 14);
  });
});

const whole = `# @package _group_

common: {fp16: true}
checkpoint:
  save_interval: 5
  keep_interval_updates: 1
  best_checkpoint_metric: wer
task: {_name: audio_finetuning, data: ???}
dataset: {max_tokens: 3200000, batch_size: 4, validate_interval: 2}
distributed_training: {distributed_world_size: 8}
optimization:
  max_update: 25000
  lr: [2e-5]
  update_freq: [4]
optimizer: {_name: adam, adam_betas: "(0.9,0.98)", weight_decay: 0.01}
lr_scheduler:
  _name: tri_stage
  phase_ratio: [0.1, 0.4, 0.5]
`;

test('every field of a fairseq config, with its line', () => {
  const config = configOf('base_10h.yaml', whole);
  expect(config.framework).toBe('fairseq');
  expect(config.maxTrainSteps).toMatchObject({ value: { value: 25000, unit: 'steps' }, span: { line: 12 } });
  expect(config.learningRate).toMatchObject({ value: 2e-5, span: { line: 13 } });
  expect(config.warmup).toMatchObject({ value: { value: 0.1, unit: 'fraction' }, span: { line: 18 } });
  expect([config.batch.perDevice?.value, config.batch.accumulation?.value, config.batch.devices?.value, config.batch.global?.value]).toEqual([4, 4, 8, 128]);
  expect(config.weightDecay?.value).toBe(0.01);
  expect(config.evaluateEvery?.value).toEqual({ value: 2, unit: 'epochs' });
  expect(config.saveEvery?.value).toEqual({ value: 5, unit: 'epochs' });
  expect(config.selection).toMatchObject({ metric: { value: 'wer' }, goal: { value: 'min' } });
});

test('a Hydra config that only has an optimizer is not fairseq’s', () => {
  const reading = readText('config.yaml', 'optimizer: {_target_: torch.optim.Adam, lr: 0.1}\nepochs: 10\n');
  expect(reading.kind === 'config' ? reading.format : reading.kind).not.toBe('fairseq');
});
