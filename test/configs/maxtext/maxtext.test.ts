import { expect, test } from 'vitest';
import { configOf, knownSchedule, ratesOf, readText } from '../vectors.ts';

test('the cosine ends with the last update of the schedule, and a longer run goes on at 0', () => {
  const text =
    'base_config: base.yml\nsteps: 150\nlearning_rate_schedule_steps: 102\nlearning_rate: 1.0e-3\nwarmup_steps_fraction: 0.01\nlearning_rate_final_fraction: 0.2\n';
  // Warmup: int(1.02) = 1; cosine: 101 updates, of which update 51 is the middle and update 101 the last.
  const rates = ratesOf('run.yml', text, [0, 1, 51, 101, 102, 149]);
  for (const [i, rate] of [0, 1e-3, 6e-4, 2e-4, 0, 0].entries()) expect(rates[i]).toBeCloseTo(rate, 14);
});

test('warmup, stable phase and decay, in a line or as a cosine', () => {
  const text = (style: string): string =>
    `steps: 1_000\nlearning_rate: 1.0\nlr_schedule_type: wsd\nwsd_decay_style: ${style}\nwarmup_steps_fraction: 0.1\nwsd_decay_steps_fraction: 0.101\nlearning_rate_final_fraction: 0.0\n`;
  for (const style of ['linear', 'cosine']) {
    const rates = ratesOf('run.yml', text(style), [50, 100, 899, 949, 999]);
    for (const [i, rate] of [0.5, 1, 1, 0.5, 0].entries()) expect(rates[i]).toBeCloseTo(rate, 14);
  }
});

test('base.yml answers what the file leaves out; another base leaves it open', () => {
  const config = configOf('run.yml', 'base_config: "base.yml"\nmodel_name: llama3-8b\nper_device_batch_size: 2\nremat_policy: full\n');
  expect(config.maxTrainSteps?.value).toEqual({ value: 150_001, unit: 'steps' });
  expect(knownSchedule(config.schedule).peak).toBe(3e-5);
  const other = configOf('run.yml', 'base_config: "rl.yml"\nmodel_name: llama3-8b\nper_device_batch_size: 2\nremat_policy: full\n');
  expect(other.schedule?.kind === 'open' ? other.schedule.open.map(({ quantity }) => quantity) : []).toEqual(['steps', 'learning-rate', 'custom']);
});

test('every field, with its line', () => {
  const text = `base_config: base.yml
steps: -1
learning_rate_schedule_steps: 200_000
learning_rate: 2.e-4
warmup_steps_fraction: 0.05
per_device_batch_size: 2
gradient_accumulation_steps: 4
eval_interval: -1
checkpoint_period: 2_000
max_num_checkpoints_to_keep: None
adam_weight_decay: 0.05
`;
  const config = configOf('run.yml', text);
  expect(config.framework).toBe('maxtext');
  expect(config.maxTrainSteps).toMatchObject({ value: { value: 200_000, unit: 'steps' }, span: { line: 3 } });
  expect(config.learningRate).toMatchObject({ value: 2e-4, span: { line: 4 } });
  expect(config.warmup).toMatchObject({ value: { value: 0.05, unit: 'fraction' }, span: { line: 5 } });
  expect([config.batch.perDevice?.value, config.batch.accumulation?.value, config.evaluateEvery, config.keepCheckpoints]).toEqual([2, 4, null, null]);
  expect([config.saveEvery?.value, config.weightDecay?.value]).toEqual([{ value: 2000, unit: 'steps' }, 0.05]);
});

test('a model’s own file is no training config', () => {
  const reading = readText('llama3-8b.yml', 'base_emb_dim: 4096\nbase_num_query_heads: 32\nvocab_size: 128256\ndecoder_block: "llama2"\n');
  expect(reading.kind).toBe('not-config');
});
