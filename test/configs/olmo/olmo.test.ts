import { expect, test } from 'vitest';
import { configOf, knownSchedule, ratesOf } from '../vectors.ts';

test('a constant rate, with and without warmup, and a horizon past the run', () => {
  const text = (scheduler: string): string => `optimizer: {learning_rate: 1.0e-3}\nscheduler: ${scheduler}\nmax_duration: 1000\n`;
  expect(ratesOf('a.yaml', text('{name: constant}'), [0, 999])).toEqual([1e-3, 1e-3]);
  const warmed = ratesOf('a.yaml', text('{name: constant_with_warmup, t_warmup: 10, warmup_min_lr: 0.0}'), [4, 9, 500]);
  expect(warmed).toEqual([5e-4, 1e-3, 1e-3]);
  expect(ratesOf('a.yaml', text('{name: linear_with_warmup, t_warmup: 0, alpha_f: 0.0, t_max: 2000}'), [999])[0]).toBeCloseTo(5e-4, 14);
});

test('every field, with its line', () => {
  const config = configOf(
    'OLMo.yaml',
    `model: {d_model: 256, max_sequence_length: 2048}
optimizer:
  name: adamw
  learning_rate: 4.0e-4
  weight_decay: 0.1
scheduler:
  name: cosine_with_warmup
  t_warmup: 2000
max_duration: 2ep
stop_at: 406_934
save_interval: 1000
save_num_checkpoints_to_keep: 9
eval_interval: \${save_interval}
global_train_batch_size: 2048
device_train_microbatch_size: 8
`,
  );
  expect(config.framework).toBe('olmo');
  expect(config.maxTrainSteps).toMatchObject({ value: { value: 406_934, unit: 'steps' }, span: { line: 10 } });
  expect(config.learningRate).toMatchObject({ value: 4e-4, span: { line: 4 } });
  expect(config.warmup).toMatchObject({ value: { value: 2000, unit: 'steps' }, span: { line: 8 } });
  expect([config.batch.global?.value, config.batch.perDevice?.value, config.keepCheckpoints?.value]).toEqual([2048, 8, 9]);
  expect(config.evaluateEvery?.value).toEqual({ value: 1000, unit: 'steps' });
  expect(config.schedule?.kind === 'open' ? config.schedule.open.map(({ quantity }) => quantity) : []).toEqual(['steps-per-epoch']);
  expect(knownSchedule(config.schedule, { stepsPerEpoch: 10_000 }).horizon).toBe(19_999);
});
