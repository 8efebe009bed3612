import { describe, expect, test } from 'vitest';
import { configOf, knownSchedule, ratesOf } from '../vectors.ts';

const head = 'trainer: {max_steps: 1000}\noptimizer: {_target_: torch.optim.SGD, lr: 0.1}\n';
const hydra = (name: string, args = '') => `${head}scheduler:\n  _target_: torch.optim.lr_scheduler.${name}\n${args}`;
const rates = (name: string, args: string, updates: number[]) => ratesOf('c.yaml', hydra(name, args), updates);

/** Rates as the definitions give them, to the last digits. */
function expectRates(actual: number[], expected: number[]): void {
  expect(actual).toHaveLength(expected.length);
  for (const [index, rate] of expected.entries()) expect(actual[index]).toBeCloseTo(rate, 14);
}

describe('torch schedulers with the defaults of their constructors', () => {
  test.for([
    ['StepLR', '  step_size: 10', [9, 10, 25], [0.1, 0.01, 0.001]],
    ['MultiStepLR', '  milestones: [3, 3, 8]', [2, 3, 8], [0.1, 0.001, 0.0001]],
    ['ConstantLR', '', [0, 4, 5], [0.1 / 3, 0.1 / 3, 0.1]],
    ['LinearLR', '', [0, 1, 5, 9], [0.1 / 3, 0.1 * (1 / 3 + 2 / 15), 0.1, 0.1]],
    ['ExponentialLR', '  gamma: 0.5', [0, 3], [0.1, 0.0125]],
    ['PolynomialLR', '', [0, 1, 5, 7], [0.1, 0.08, 0, 0]],
    ['CosineAnnealingLR', '  T_max: 10', [0, 5, 10, 15, 20], [0.1, 0.05, 0, 0.05, 0.1]],
    ['CosineAnnealingWarmRestarts', '  T_0: 10\n  eta_min: 0.02', [0, 5, 10, 25], [0.1, 0.06, 0.1, 0.06]],
    ['CosineAnnealingWarmRestarts', '  T_0: 4\n  T_mult: 3', [2, 4, 10, 16], [0.05, 0.1, 0.05, 0.1]],
    ['CyclicLR', '  base_lr: 0.01\n  max_lr: 0.11\n  step_size_up: 10\n  step_size_down: 30', [5, 10, 25, 40, 50], [0.06, 0.11, 0.06, 0.01, 0.11]],
    ['CyclicLR', '  base_lr: 0\n  max_lr: 1\n  step_size_up: 10\n  mode: exp_range\n  gamma: 0.9', [5, 10], [0.5 * 0.9 ** 5, 0.9 ** 10]],
    ['CyclicLR', '  base_lr: 0\n  max_lr: 1', [1000, 2000, 4000], [0.5, 1, 0]],
  ] as const)('%s %s', ([name, args, updates, expected]) => {
    expectRates(rates(name, `${args}\n`, [...updates]), [...expected]);
  });

  test('OneCycleLR: phases, factors, linear annealing, and its end', () => {
    const args = '  max_lr: 0.25\n  total_steps: 101\n  pct_start: 0.5\n  div_factor: 5\n  final_div_factor: 10\n  anneal_strategy: linear\n';
    expectRates(rates('OneCycleLR', args, [0, 100]), [0.05, 0.005]);
    const schedule = knownSchedule(configOf('c.yaml', hydra('OneCycleLR', args)).schedule);
    expect(schedule).toMatchObject({ family: 'one-cycle', peak: 0.25, horizon: 100, afterHorizon: 'stops' });
    expectRates(rates('OneCycleLR', '  max_lr: 1\n  epochs: 10\n  steps_per_epoch: 20\n', [59, 199]), [1, 1 / 25 / 1e4]);
    const { schedule: open } = configOf('c.yaml', hydra('OneCycleLR', '  max_lr: 1\n  epochs: 10\n'));
    expect(open).toMatchObject({ kind: 'open', family: 'one-cycle', open: [{ quantity: 'steps-per-epoch' }] });
    expect(knownSchedule(open, { stepsPerEpoch: 20 }).horizon).toBe(199);
    expect(configOf('c.yaml', hydra('OneCycleLR', args)).learningRate?.value).toBe(0.25);
  });

  test('SequentialLR starts each scheduler at 0, ChainedScheduler multiplies', () => {
    const part = (name: string, args: string) => `    - {_target_: torch.optim.lr_scheduler.${name}, ${args}}\n`;
    const three = part('ConstantLR', 'factor: 0.1, total_iters: 99') + part('ExponentialLR', 'gamma: 0.5') + part('StepLR', 'step_size: 2');
    expectRates(rates('SequentialLR', `  schedulers:\n${three}  milestones: [10, 20]\n`, [9, 10, 12, 20, 22]), [0.01, 0.1, 0.025, 0.1, 0.01]);
    const two = part('ConstantLR', 'factor: 0.1, total_iters: 5') + part('ExponentialLR', 'gamma: 0.9');
    expectRates(rates('ChainedScheduler', `  schedulers:\n${two}`, [0, 4, 5]), [0.01, 0.01 * 0.9 ** 4, 0.1 * 0.9 ** 5]);
  });

  test.for([
    ['LambdaLR', '  lr_lambda: code.fn', 'custom'],
    ['ReduceLROnPlateau', '  patience: 3', 'evaluations'],
    ['CosineAnnealingLR', '  eta_min: 0', 'steps'],
    ['StepLR', '  gamma: 0.5', 'custom'],
    ['CyclicLR', '  base_lr: 0\n  max_lr: 1\n  scale_fn: code.fn', 'custom'],
    ['SequentialLR', '  schedulers: [{_target_: torch.optim.lr_scheduler.StepLR, step_size: 3}]\n  milestones: [3]', 'custom'],
  ] as const)('%s %s stays open: %s', ([name, args, quantity]) => {
    expect(configOf('c.yaml', hydra(name, `${args}\n`)).schedule).toMatchObject({ kind: 'open', open: [{ quantity }] });
  });

  test('schedule functions of transformers and classes of timm', () => {
    const of = (target: string, args: string) => `${head}scheduler:\n  _target_: ${target}\n${args}`;
    const cosine = of('transformers.get_cosine_schedule_with_warmup', '  num_warmup_steps: 10\n  num_training_steps: 110\n');
    expectRates(ratesOf('c.yaml', cosine, [5, 10, 60, 110]), [0.05, 0.1, 0.05, 0]);
    const step = of('timm.scheduler.StepLRScheduler', '  decay_t: 10\n  decay_rate: 0.5\n  warmup_t: 5\n');
    expectRates(ratesOf('c.yaml', step, [0, 5, 14, 15]), [0, 0.1, 0.1, 0.05]);
    const poly = of('timm.scheduler.PolyLRScheduler', '  t_initial: 100\n');
    expectRates(ratesOf('c.yaml', poly, [0, 75]), [0.1, 0.05]);
  });

  test('the optimizer that stands nearest gives the rate; torch has one where it gives none', () => {
    const two =
      'epochs: 4\na:\n  optimizer: {_target_: torch.optim.Adam, lr: 0.5}\nb:\n  optimizer: {_target_: torch.optim.RMSprop}\n  scheduler: {_target_: torch.optim.lr_scheduler.ExponentialLR, gamma: 0.9}\n';
    const config = configOf('c.yaml', two);
    expect(config).toMatchObject({ learningRate: { value: 0.01 }, optimizer: { name: { value: 'RMSprop', span: { line: 5 } } } });
    expect(config.schedule).toMatchObject({ kind: 'known', runLength: 4, schedule: { unit: 'epochs' } });
  });

  test('interval and frequency say what steps a scheduler', () => {
    const wrapped = (more: string) =>
      `epochs: 30\noptimizer: {_target_: torch.optim.SGD, lr: 0.1}\nlr_scheduler:\n  scheduler: {_target_: torch.optim.lr_scheduler.ExponentialLR, gamma: 0.5}\n${more}`;
    expect(knownSchedule(configOf('c.yaml', wrapped('')).schedule).unit).toBe('epochs');
    const everyTen = knownSchedule(configOf('c.yaml', wrapped('  interval: step\n  frequency: 10\n')).schedule);
    expect(everyTen.unit).toBe('steps');
    expectRates([everyTen.at(9), everyTen.at(10), everyTen.at(25)], [0.1, 0.05, 0.025]);
  });

  test('types with arguments, and tags', () => {
    const json = '{"optimizer": {"type": "SGD", "args": {"lr": 0.1}}, "lr_scheduler": {"type": "StepLR", "args": {"step_size": 5}}, "trainer": {"epochs": 9}}';
    expectRates(ratesOf('c.json', json, [4, 5]), [0.1, 0.01]);
    const tags = 'epochs: 3\nopt: !new:torch.optim.SGD\n  lr: 0.1\nsched: !new:torch.optim.lr_scheduler.StepLR\n  step_size: 5\n';
    expectRates(ratesOf('c.yaml', tags, [4, 5]), [0.1, 0.01]);
  });
});
