import { describe, expect, test } from 'vitest';
import { configOf, knownSchedule, ratesOf } from '../vectors.ts';

const flags = (more: string, length = '--train-iters: 100') =>
  `MODEL_ARGS:\n  --num-layers: 2\n  --hidden-size: 64\n  --seq-length: 100\n  --micro-batch-size: 2\n  ${length}\n  --lr: 1e-2\n${more
    .split('\n')
    .map((line) => `  ${line}\n`)
    .join('')}`;

function expectRates(text: string, updates: readonly number[], rates: readonly number[]): void {
  for (const [index, rate] of ratesOf('model_config.yaml', text, updates).entries()) expect(rate).toBeCloseTo(rates[index] ?? Number.NaN, 14);
}

describe("schedules of Megatron-LM's arguments", () => {
  test('by default a straight line to 0 over the run, without a warmup', () => {
    expectRates(flags('--global-batch-size: 8'), [0, 25, 50, 100, 150], [1e-2, 7.5e-3, 5e-3, 0, 0]);
    expect(configOf('model_config.yaml', flags('--global-batch-size: 8')).schedule).toMatchObject({ kind: 'known', runLength: 100 });
  });

  test('counting iterations needs no global batch', () => {
    expectRates(flags('--lr-decay-style: cosine\n--min-lr: 2e-3\n--lr-warmup-iters: 20'), [0, 10, 20, 60, 100, 101], [0, 5e-3, 1e-2, 6e-3, 2e-3, 2e-3]);
  });

  test('the warmup fraction is one of the decay, and may be a part of an update', () => {
    const text = flags('--lr-decay-iters: 210\n--lr-warmup-fraction: 0.05\n--lr-warmup-init: 1e-3\n--min-lr: 1e-3');
    expectRates(text, [0, 7, 10.5, 110.25, 210, 211], [1e-3, 1e-3 + (9e-3 * 7) / 10.5, 1e-2, 5.5e-3, 1e-3, 1e-3]);
    expect(configOf('model_config.yaml', text)).toMatchObject({ warmup: { value: { value: 0.05, unit: 'fraction' } } });
    expect(knownSchedule(configOf('model_config.yaml', text).schedule)).toMatchObject({ horizon: 210, warmup: 10.5, afterHorizon: 'floor' });
  });

  test('counting samples takes the global batch, or the ranks that make it', () => {
    const samples = '--lr-decay-samples: 400\n--lr-warmup-samples: 80';
    const text = flags(`${samples}\n--global-batch-size: 8`, '--train-samples: 804');
    expectRates(text, [0, 5, 10, 30, 50, 51], [0, 5e-3, 1e-2, 5e-3, 0, 0]);
    expect(configOf('model_config.yaml', text).schedule).toMatchObject({ runLength: 100, schedule: { horizon: 50, warmup: 10 } });
    const open = configOf('model_config.yaml', flags(`${samples}\n--tensor-model-parallel-size: 2`, '--train-samples: 804')).schedule;
    expect(open).toMatchObject({ kind: 'open', horizon: { value: 400, unit: 'samples' }, open: [{ quantity: 'world-size' }] });
    expect(knownSchedule(open, { worldSize: 8 }).at(30)).toBeCloseTo(5e-3, 14);
  });

  test('inverse square root without a warmup counts from one sample, and drops behind its decay', () => {
    const text = flags('--lr-decay-style: inverse-square-root\n--global-batch-size: 16\n--lr-decay-iters: 50\n--min-lr: 4e-4');
    expectRates(text, [0, 1, 4, 50, 51], [1e-2, 1e-2 / 4, 1e-2 / 8, 4e-4, 4e-4]);
    expectRates(flags('--lr-decay-style: inverse-square-root\n--lr-warmup-iters: 25'), [25, 100, 101], [1e-2, 5e-3, 0]);
  });

  test('WSD decays exponentially unless told otherwise, and needs the length of its decay', () => {
    expectRates(flags('--lr-decay-style: WSD\n--lr-wsd-decay-iters: 20'), [0, 80, 90, 100], [1e-2, 1e-2, 1e-2 * (2 * Math.SQRT1_2 - 1), 0]);
    expect(configOf('model_config.yaml', flags('--lr-decay-style: WSD')).schedule).toMatchObject({ kind: 'open', open: [{ quantity: 'custom' }] });
  });

  test('a growing batch slows the clock: rampup of samples', () => {
    // 5 updates of 4 samples, then 8 each until 40 are passed, then 12
    const text = flags('--global-batch-size: 12\n--rampup-batch-size: 4 4 40\n--lr-decay-iters: 10');
    // samples before each update; the decay is 120 long
    expectRates(
      text,
      [0, 5, 6, 8, 9],
      [0, 20, 28, 44, 56].map((samples) => 1e-2 * (1 - samples / 120)),
    );
  });

  test('a growing batch slows the clock: steps of tokens', () => {
    const text = flags('--step-batch-size-schedule: "0:4 2K:8"\n--lr-decay-iters: 10');
    // 2000 tokens are 20 samples: 5 updates of 4; the decay is 80 samples long
    expectRates(
      text,
      [0, 5, 6, 12],
      [0, 20, 28, 76].map((samples) => 1e-2 * (1 - samples / 80)),
    );
    expect(configOf('model_config.yaml', text).batch.global?.value).toBe(8);
  });

  test('arguments that Megatron-LM refuses stay open', () => {
    for (const more of ['--min-lr: 1', '--lr-warmup-iters: 100', '--lr-decay-style: polynomial']) {
      expect(configOf('model_config.yaml', flags(more)).schedule?.kind).toBe('open');
    }
  });
});
