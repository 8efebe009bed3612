import { describe, expect, test } from 'vitest';
import { configOf, knownSchedule, ratesOf, readText } from '../vectors.ts';

const json = (type: string, params: object, lr: number | string = 0.01) =>
  JSON.stringify({ train_batch_size: 32, optimizer: { type: 'AdamW', params: { lr } }, scheduler: { type, params } }, null, 2);

function expectRates(text: string, updates: readonly number[], rates: readonly number[], known = {}): void {
  for (const [index, rate] of ratesOf('ds_config.json', text, updates, known).entries())
    expect(rate, `at ${updates[index]}`).toBeCloseTo(rates[index] ?? NaN, 14);
}

describe('schedulers of DeepSpeed, whose counter is one behind', () => {
  test('WarmupLR', () => {
    expectRates(json('WarmupLR', { warmup_max_lr: 0.1, warmup_num_steps: 100 }), [0, 1, 10, 100, 101], [0, 0, 0.05, 0.1, 0.1]);
    expectRates(json('WarmupLR', { warmup_num_steps: 10, warmup_type: 'linear', warmup_min_lr: 0.002 }), [0, 1, 6, 11], [0.002, 0.002, 0.006, 0.01]);
    expectRates(json('WarmupLR', {}), [1001], [0.01]);
  });

  test('WarmupDecayLR', () => {
    const text = json('WarmupDecayLR', { warmup_max_lr: 0.1, warmup_num_steps: 10, total_num_steps: 110, warmup_type: 'linear', warmup_min_lr: 0.02 });
    expectRates(text, [0, 6, 11, 61, 111, 200], [0.02, 0.06, 0.1, 0.06, 0.02, 0.02]);
    expectRates(json('WarmupDecayLR', { total_num_steps: 2000 }), [1001, 1501], [1e-3, 5e-4]);
  });

  test('WarmupCosineLR', () => {
    const text = json('WarmupCosineLR', { warmup_num_steps: 10, total_num_steps: 110, warmup_type: 'linear', warmup_min_ratio: 0.2, cos_min_ratio: 0.1 });
    expectRates(text, [0, 1, 6, 60, 110, 111], [0, 0.002, 0.006, 0.0055, 0.001, 0.001]);
    expectRates(json('WarmupCosineLR', { warmup_num_steps: 10, total_num_steps: 110 }), [500], [1e-6]);
  });

  test('OneCycle', () => {
    const cycle = { cycle_min_lr: 0.01, cycle_max_lr: 0.05, cycle_first_step_size: 10, cycle_second_step_size: 20 };
    expectRates(json('OneCycle', cycle), [0, 5, 10, 20, 30, 99], [0.01, 0.03, 0.05, 0.03, 0.01, 0.01]);
    expectRates(json('OneCycle', { ...cycle, decay_lr_rate: 0.5, decay_step_size: 10 }), [30, 40, 50], [0.01, 0.01 / 1.5, 0.005]);
    expect(configOf('a.json', json('OneCycle', { ...cycle, cycle_first_stair_count: 3 })).schedule?.kind).toBe('open');
  });

  test('LRRangeTest', () => {
    expectRates(json('LRRangeTest', {}), [0, 1000, 4000], [1e-3, 1.5e-3, 3e-3]);
    const stairs = { lr_range_test_min_lr: 0.1, lr_range_test_step_size: 10, lr_range_test_step_rate: 2, lr_range_test_staircase: true };
    expectRates(json('LRRangeTest', stairs), [9, 10, 25], [0.1, 0.3, 0.5]);
  });

  test('"auto" stays open until it is known', () => {
    const open = configOf('a.json', json('WarmupDecayLR', { warmup_max_lr: 'auto', warmup_num_steps: 10, total_num_steps: 'auto' }, 'auto')).schedule;
    expect(open).toMatchObject({ kind: 'open', family: 'linear', open: [{ quantity: 'learning-rate' }, { quantity: 'steps' }] });
    expect(knownSchedule(open, { learningRate: 0.1, steps: 110 }).at(11)).toBeCloseTo(0.1, 14);
    const warmup = configOf('a.json', json('WarmupLR', { warmup_num_steps: 'auto' }));
    expect(warmup.schedule).toMatchObject({ kind: 'open', open: [{ quantity: 'custom', why: 'scheduler.params.warmup_num_steps' }] });
    expect(warmup.problems.map(({ code }) => code)).toContain('quantity-open');
  });

  test('an unknown scheduler is named', () => {
    expect(configOf('a.json', `{"zero_optimization": {"stage": 1}, "train_batch_size": 8, "scheduler": {"type": "MyLR"}}`)).toMatchObject({
      schedule: { kind: 'open', open: [{ quantity: 'custom' }] },
    });
  });
});

const config = `{
  "train_batch_size": 96,
  "train_micro_batch_size_per_gpu": 3,
  "gradient_accumulation_steps": "auto",
  "steps_per_print": 100,
  "optimizer": {
    "type": "AdamW",
    "params": {
      "lr": 3e-5,
      "weight_decay": 0.01
    }
  },
  "zero_optimization": { "stage": 2 }
}
`;

describe('DeepSpeed configs', () => {
  test('every field with its line; the run length stands elsewhere', () => {
    const read = configOf('ds_config.json', config);
    expect(read).toMatchObject({
      framework: 'deepspeed',
      maxTrainSteps: null,
      learningRate: { value: 3e-5, span: { line: 9 } },
      schedule: null,
      batch: { perDevice: { value: 3, span: { line: 3 } }, accumulation: null, global: { value: 96, span: { line: 2 } } },
      optimizer: { name: { value: 'AdamW', span: { line: 7 } } },
      weightDecay: { value: 0.01, span: { line: 10 } },
    });
    expect(read.problems.map(({ code }) => code)).toEqual(['quantity-open', 'config-without-length']);
  });

  test('other JSON with an optimizer is none', () => {
    expect(readText('a.json', '{"optimizer": {"lr": 0.1}, "train_batch_size": 8, "epochs": 3}')).not.toMatchObject({ format: 'deepspeed' });
  });
});
