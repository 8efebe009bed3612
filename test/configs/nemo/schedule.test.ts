import { describe, expect, test } from 'vitest';
import { configOf, knownSchedule, ratesOf } from '../vectors.ts';

const config = (sched: string, trainer = 'max_steps: 100', more = '') =>
  `model:\n  optim:\n    name: adamw\n    lr: 1e-2\n    sched: {${sched}}\ntrainer: {${trainer}}\nexp_manager: {name: a}\n${more}`;

function expectRates(text: string, updates: readonly number[], rates: readonly number[], known = {}): void {
  for (const [index, rate] of ratesOf('config.yaml', text, updates, known).entries()) expect(rate, `at ${updates[index]}`).toBeCloseTo(rates[index] ?? NaN, 14);
}

describe('schedules of NeMo', () => {
  test('cosine without a warmup, to 0, then min_lr', () => {
    expectRates(config('name: CosineAnnealing'), [0, 50, 100, 101], [1e-2, 5e-3, 0, 0]);
    expectRates(config('name: CosineAnnealing, warmup_steps: 19, min_lr: 1e-3'), [0, 18, 19, 59.5, 100, 200], [5e-4, 9.5e-3, 1e-2, 5.5e-3, 1e-3, 1e-3]);
  });

  test('ratios of max_steps are cut to whole updates', () => {
    const cut = config('name: CosineAnnealing, warmup_ratio: 0.099, min_lr: 1e-3');
    expectRates(cut, [0, 8, 9], [1e-3, 9e-3, 1e-2]);
    const tail = config('name: CosineAnnealing, constant_ratio: 0.2, warmup_ratio: 0.1, min_lr: 1e-3');
    expectRates(tail, [0, 5, 10, 45, 80, 90], [0, 5e-3, 1e-2, 5.5e-3, 1e-3, 1e-3]);
    const held = config('name: WarmupHoldAnnealLinear, warmup_ratio: 0.09, hold_ratio: 0.31');
    expectRates(held, [9, 39, 40, 70, 100], [1e-2, 1e-2, 1e-2, 5e-3, 0]);
  });

  test('constant steps that are longer than the run leave only the warmup', () => {
    expectRates(config('name: CosineAnnealing, warmup_steps: 10, constant_steps: 500, min_lr: 1e-3'), [5, 10, 11, 99], [5e-3, 1e-2, 1e-3, 1e-3]);
  });

  test('a hold that is not given leaves the clock of the decay running during the warmup', () => {
    expectRates(config('name: PolynomialHoldDecayAnnealing, warmup_steps: 20, power: 2'), [20, 40, 80], [1e-2, 1e-2 * 0.25, 0]);
    expectRates(config('name: PolynomialHoldDecayAnnealing, warmup_steps: 20, hold_steps: 40'), [20, 59, 60, 80, 100], [1e-2, 1e-2, 1e-2, 5e-3, 0]);
    expectRates(config('name: WarmupHoldAnnealOneMinusSquareRoot, warmup_steps: 20'), [20, 25, 64], [1e-2, 5e-3, 2e-3]);
    expectRates(config('name: NoamHoldAnnealing, warmup_steps: 20, decay_rate: 1.0'), [20, 40, 80, 101], [1e-2, 5e-3, 2.5e-3, 0]);
  });

  test('linear, polynomial and the roots and squares', () => {
    expectRates(config('name: WarmupAnnealing, min_lr: 2e-3'), [0, 50, 100], [1e-2, 6e-3, 2e-3]);
    expectRates(config('name: PolynomialDecayAnnealing, power: 3, min_lr: 2e-3'), [50, 101], [2e-3 + 8e-3 / 8, 2e-3]);
    expectRates(config('name: InverseSquareRootAnnealing, warmup_steps: 24, min_lr: 1e-4'), [24, 99, 101], [1e-2, 5e-3, 1e-4]);
    expectRates(config('name: SquareRootAnnealing'), [0, 75, 100], [1e-2, 5e-3, 0]);
    expectRates(config('name: SquareAnnealing'), [50, 100, 101], [2.5e-3, 1e-5, 1e-5]);
    expectRates(config('name: T5InverseSquareRootAnnealing, constant_steps: 16'), [0, 16, 64, 101], [0.25, 0.25, 0.125, 0]);
    expectRates(config('name: WarmupPolicy, warmup_steps: 9, min_lr: 1e-3'), [0, 9, 100, 101], [1e-3, 1e-2, 1e-2, 1e-3]);
  });

  test('Noam needs no run length, and takes its dimension from where the config says', () => {
    const sched = `{name: NoamAnnealing, warmup_steps: 100, d_model: "\${model.encoder.d_model}", min_lr: 1e-4}`;
    const text = `model:\n  encoder: {d_model: 4}\n  optim: {lr: 1e-2, sched: ${sched}}\ntrainer: {max_epochs: 5}\nexp_manager: {name: a}\n`;
    expectRates(text, [0, 1, 100, 400, 10 ** 8], [5e-6, 5e-6, 5e-4, 2.5e-4, 1e-4]);
  });

  test('epochs need updates per epoch; the scheduler may have a length of its own', () => {
    const open = configOf('config.yaml', config('name: CosineAnnealing', 'max_epochs: 5, max_steps: -1')).schedule;
    expect(open).toMatchObject({ kind: 'open', family: 'cosine', open: [{ quantity: 'steps-per-epoch' }], horizon: { value: 5, unit: 'epochs' } });
    expect(knownSchedule(open, { stepsPerEpoch: 20 })).toMatchObject({ horizon: 100 });
    expect(configOf('config.yaml', config('name: CosineAnnealing, max_steps: 50', 'max_epochs: 5')).schedule).toMatchObject({
      kind: 'known',
      runLength: null,
      schedule: { horizon: 50 },
    });
    expect(configOf('config.yaml', config('name: CosineAnnealing, max_steps: 50')).schedule).toMatchObject({ schedule: { horizon: 100 } });
    expect(configOf('config.yaml', config('name: CosineAnnealing', 'max_epochs: -1, max_steps: -1')).schedule).toMatchObject({
      kind: 'open',
      open: [{ quantity: 'steps' }],
    });
  });

  test('no scheduler at all where there is none, or its max_steps is -1', () => {
    for (const text of [config('name: CosineAnnealing, max_steps: -1', 'max_epochs: 5'), config('').replace('    sched: {}\n', '')])
      expect(configOf('config.yaml', text).schedule).toMatchObject({ kind: 'known', schedule: { family: 'constant', peak: 1e-2 } });
  });

  test('arguments in args.params, classes of NeMo 2, torch classes and unknown ones', () => {
    expectRates(config('name: CosineAnnealing, args: {name: auto, params: {warmup_ratio: 0.19, min_lr: 1e-3}}'), [0, 100], [5e-4, 1e-3]);
    const lightning = `optim:\n  config: {lr: 1e-2}\n  lr_scheduler: {_target_: nemo.lightning.pytorch.optim.CosineAnnealingScheduler, warmup_steps: 19}\ntrainer: {max_steps: 100}\n`;
    expectRates(lightning, [0, 19, 100], [5e-4, 1e-2, 0]);
    expectRates(config('name: StepLR, step_size: 10, gamma: 0.5'), [9, 10, 20], [1e-2, 5e-3, 2.5e-3]);
    expect(configOf('config.yaml', config('name: ExponentialLR, gamma: 0.5')).schedule).toMatchObject({ schedule: { unit: 'epochs' } });
    expect(configOf('config.yaml', config('name: MyAnnealing')).schedule).toMatchObject({ kind: 'open', open: [{ quantity: 'custom' }] });
  });

  test('what NeMo refuses stays open', () => {
    for (const sched of [
      'name: CosineAnnealing, min_lr: 1',
      'name: CosineAnnealing, warmup_steps: 100',
      'name: NoamHoldAnnealing',
      'name: NoamAnnealing, warmup_steps: 5',
    ])
      expect(configOf('config.yaml', config(sched)).schedule?.kind, sched).toBe('open');
  });
});
