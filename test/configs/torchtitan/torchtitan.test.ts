import { describe, expect, test } from 'vitest';
import { configOf, knownSchedule, ratesOf, readText } from '../vectors.ts';

const toml = (scheduler: string, training = 'steps = 10') =>
  `[job]\ndump_folder = "out"\n[optimizer]\nlr = 0.1\n[training]\n${training}\nseq_len = 128\n[parallelism]\ntensor_parallel_degree = 1\n${scheduler}\n`;

function expectRates(text: string, updates: readonly number[], rates: readonly number[]): void {
  for (const [index, rate] of ratesOf('train.toml', text, updates).entries()) expect(rate, `at ${updates[index]}`).toBeCloseTo(rates[index] ?? NaN, 14);
}

const all = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const tenths = (...factors: number[]): number[] => factors.map((factor) => factor * 0.1);

describe('schedules of torchtitan', () => {
  test('linear after the warmup, with the virtual last update', () => {
    expectRates(toml('[lr_scheduler]\nwarmup_steps = 2'), all, tenths(0.5, 1, 1, 7 / 8, 6 / 8, 5 / 8, 4 / 8, 3 / 8, 2 / 8, 1 / 8));
  });

  test('stable, then a decay of a part of the run', () => {
    expectRates(toml('[lr_scheduler]\nwarmup_steps = 2\ndecay_ratio = 0.5'), all, tenths(0.5, 1, 1, 1, 1, 1, 0.8, 0.6, 0.4, 0.2));
    expectRates(toml('[lr_scheduler]\nwarmup_steps = 5\ndecay_ratio = 0.8'), [0, 4, 5, 6, 9], tenths(0.2, 1, 1, 0.8, 0.2));
    expectRates(toml('[lr_scheduler]\nwarmup_steps = 2\ndecay_ratio = 0.25'), [8, 9], tenths(1, 0.5));
    expectRates(toml('[lr_scheduler]\nwarmup_steps = 2\ndecay_ratio = 0.35'), [6, 7], tenths(1, 0.75));
    expectRates(toml('[lr_scheduler]\nwarmup_steps = 2\ndecay_ratio = 0.4\ndecay_type = "cosine"\nmin_lr_factor = 0.5'), [6, 8], tenths(1, 0.75));
    expectRates(toml('[lr_scheduler]\nwarmup_steps = 2\ndecay_ratio = 0.4\ndecay_type = "sqrt"\nmin_lr_factor = 0.5'), [7], tenths(0.75));
  });

  test('without a decay, with a warmup longer than the run, with a total of its own', () => {
    expectRates(toml('[lr_scheduler]\nwarmup_steps = 2\ndecay_ratio = 0.0'), [0, 2, 9], tenths(0.5, 1, 1));
    expectRates(toml('[lr_scheduler]'), [0, 4, 9], tenths(0.1, 0.5, 1));
    expectRates(toml('[lr_scheduler]\nwarmup_steps = 0\ntotal_steps = 20'), [0, 5, 9], tenths(1, 0.75, 0.55));
    expect(configOf('train.toml', toml('[lr_scheduler]\nwarmup_steps = 0\ntotal_steps = 20')).schedule).toMatchObject({
      runLength: 10,
      schedule: { horizon: 20 },
    });
    expect(knownSchedule(configOf('train.toml', toml('', 'steps = 1000')).schedule)).toMatchObject({ warmup: 200, horizon: 1000 });
  });

  test('the layout of 2024 warms up in one update more, and decays to 0 at the end', () => {
    expectRates(toml('', 'steps = 10\nwarmup_steps = 2'), [0, 1, 2, 6, 9], tenths(1 / 3, 2 / 3, 1, 0.5, 1 / 8));
    expectRates(toml('', 'steps = 10\nwarmup_pct = 0.40'), [0, 4, 7], tenths(1 / 5, 1, 0.5));
    expectRates(toml('', 'steps = 10\nwarmup_pct = 0.01'), [0, 2, 6], tenths(1 / 3, 1, 0.5));
    const { problems } = configOf('train.toml', toml('', 'steps = 10\nwarmup_steps = 2'));
    expect(problems.map(({ code }) => code)).toEqual(['schedule-version']);
  });

  test('the layout of early 2025 has lr_min, and no virtual update', () => {
    expectRates(toml('[lr_scheduler]\nwarmup_steps = 1\ndecay_ratio = 0.5\nlr_min = 0.2'), [0, 1, 5, 7, 9], tenths(0.5, 1, 1, 0.68, 0.36));
  });

  test('an unknown decay stays open', () => {
    expect(configOf('train.toml', toml('[lr_scheduler]\ndecay_type = "exp"')).schedule).toMatchObject({ kind: 'open', open: [{ quantity: 'custom' }] });
  });
});

const current = `[job]
description = "mine"
[optimizer]
name = "AdamW"
lr = 3e-4
weight_decay = 0.05
[lr_scheduler]
warmup_steps = 50
decay_ratio = 0.8
[training]
local_batch_size = 4
global_batch_size = 64
steps = 3_000
[checkpoint]
enable = true
interval = 250
keep_latest_k = 3
[validation]
enable = true
freq = 100
steps = 12
`;

describe('torchtitan configs', () => {
  test('every field with its line', () => {
    expect(configOf('train.toml', current)).toMatchObject({
      framework: 'torchtitan',
      maxTrainSteps: { value: { value: 3000, unit: 'steps' }, span: { line: 13 } },
      learningRate: { value: 3e-4, span: { line: 5 } },
      warmup: { value: { value: 50, unit: 'steps' }, span: { line: 8 } },
      batch: { perDevice: { value: 4, span: { line: 11 } }, global: { value: 64, span: { line: 12 } } },
      weightDecay: { value: 0.05, span: { line: 6 } },
      evaluateEvery: { value: { value: 100, unit: 'steps' }, span: { line: 20 } },
      saveEvery: { value: { value: 250, unit: 'steps' }, span: { line: 16 } },
      keepCheckpoints: { value: 3, span: { line: 17 } },
      schedule: { kind: 'known', runLength: 3000, schedule: { family: 'warmup-stable-decay' } },
    });
  });

  test('what is switched off is not read; seconds are no updates', () => {
    const off = configOf('train.toml', current.replaceAll('enable = true', 'enable = false'));
    expect([off.evaluateEvery, off.saveEvery]).toEqual([null, null]);
    const seconds = configOf('train.toml', current.replace('interval = 250', 'interval = 250\ninterval_type = "seconds"'));
    expect(seconds.saveEvery).toBeNull();
    expect(seconds.problems).toMatchObject([{ code: 'unit-not-known', values: { value: 'seconds' } }]);
  });

  test('a TOML of other tools is not one', () => {
    expect(readText('a.toml', '[project]\nname = "x"\n[training]\nsteps = 3\n')).not.toMatchObject({ format: 'torchtitan' });
  });
});
