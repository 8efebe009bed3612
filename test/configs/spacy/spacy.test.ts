import { describe, expect, test } from 'vitest';
import { configOf, knownSchedule, ratesOf } from '../vectors.ts';

const cfg = (rate: string, training = 'max_steps = 2000\n') =>
  `[nlp]\nlang = "en"\n\n[training]\n${training}eval_frequency = 100\n\n[training.optimizer]\n@optimizers = "Adam.v1"\n${rate}`;
const schedule = (name: string, options: string) => cfg(`\n[training.optimizer.learn_rate]\n@schedules = "${name}"\n${options}\n`);

function expectRates(actual: number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  for (const [index, rate] of expected.entries()) expect(actual[index]).toBeCloseTo(rate, 13);
}

describe('schedules of thinc', () => {
  test.for([
    ['warmup_linear.v1', 'initial_rate = 0.01\nwarmup_steps = 100\ntotal_steps = 1100', [0, 50, 100, 600, 1100, 1500], [0, 0.005, 0.01, 0.005, 0, 0]],
    ['warmup_linear.v1', 'initial_rate = 0.01\nwarmup_steps = 0\ntotal_steps = 10', [0, 5, 10], [0.01, 0.005, 0]],
    ['constant.v1', 'rate = 0.3', [0, 5000], [0.3, 0.3]],
    ['decaying.v1', 'base_rate = 0.1\ndecay = 0.01', [0, 100], [0.1, 0.05]],
    ['decaying.v1', 'base_rate = 0.1\ndecay = 0.01\nt = 100', [0, 200], [0.05, 0.025]],
    ['compounding.v1', 'start = 0.001\nstop = 0.1\ncompound = 10', [0, 1, 2, 9], [0.001, 0.01, 0.1, 0.1]],
    ['compounding.v1', 'start = 0.1\nstop = 0.02\ncompound = 0.5', [1, 2, 3], [0.05, 0.025, 0.02]],
    ['cyclic_triangular.v1', 'min_lr = 0.1\nmax_lr = 0.3\nperiod = 10', [4, 9, 19, 29], [0.2, 0.3, 0.1, 0.3]],
    ['slanted_triangular.v1', 'max_rate = 0.32\nnum_steps = 100', [0, 9, 54, 99], [0.01 + 0.031, 0.32, 0.165, 0.01]],
    ['slanted_triangular.v1', 'max_rate = 1\nnum_steps = 100\ncut_frac = 0.5\nratio = 4', [24, 49, 74], [0.625, 1, 0.625]],
  ] as const)('%s %s', ([name, options, updates, expected]) => {
    expectRates(ratesOf('config.cfg', schedule(name, options), updates), expected);
  });

  test('one rate before another schedule', () => {
    const text = `${schedule('constant_then.v1', 'rate = 0.5\nsteps = 10')}\n[training.optimizer.learn_rate.schedule]\n@schedules = "decaying.v1"\nbase_rate = 0.1\ndecay = 0.1\n`;
    expectRates(ratesOf('config.cfg', text, [9, 10, 20]), [0.5, 0.1, 0.05]);
  });

  test('a number is a constant rate; without one thinc takes 0.001', () => {
    expectRates(ratesOf('config.cfg', cfg('learn_rate = 0.02\n'), [0, 100]), [0.02, 0.02]);
    expectRates(ratesOf('config.cfg', cfg(''), [0]), [0.001]);
  });

  test('what follows evaluations, and what is registered by code, stays open', () => {
    expect(configOf('c.cfg', schedule('plateau.v1', 'max_patience = 2\nscale = 0.5')).schedule).toMatchObject({
      kind: 'open',
      family: 'reduce-on-plateau',
      open: [{ quantity: 'evaluations' }],
    });
    const own = configOf('c.cfg', schedule('my_schedule.v1', 'x = 1'));
    expect(own.schedule).toMatchObject({ kind: 'open', family: null, open: [{ quantity: 'custom' }] });
    expect(own.problems).toContainEqual(expect.objectContaining({ code: 'schedule-unknown', line: 12 }));
  });

  test('the horizon does not follow max_steps', () => {
    const config = configOf('c.cfg', schedule('warmup_linear.v1', 'initial_rate = 0.01\nwarmup_steps = 100\ntotal_steps = 1100'));
    expect(config.schedule).toMatchObject({ kind: 'known', runLength: 2000 });
    expect(knownSchedule(config.schedule)).toMatchObject({ family: 'linear', horizon: 1100, afterHorizon: 'zero', warmup: 100, peak: 0.01 });
  });
});

describe('spaCy configs', () => {
  test('every field with its line', () => {
    const config = configOf(
      'config.cfg',
      [
        '[paths]',
        'train = null',
        '[nlp]',
        'pipeline = ["tok2vec","ner"]',
        '[training]',
        'dropout = 0.2',
        'accumulate_gradient = 3',
        'patience = 1500',
        'max_epochs = 0',
        'max_steps = 8000',
        'eval_frequency = 400',
        '[training.batcher]',
        '@batchers = "spacy.batch_by_sequence.v1"',
        'size = 32',
        '[training.optimizer]',
        '@optimizers = "Adam.v1"',
        'L2 = 0.05',
        '[training.optimizer.learn_rate]',
        '@schedules = "warmup_linear.v1"',
        'warmup_steps = 250',
        `total_steps = \${training.max_steps}`,
        'initial_rate = 5e-5',
        '[training.score_weights]',
        'ents_f = 1.0',
        'ents_p = 0.0',
        '',
      ].join('\n'),
    );
    expect(config).toMatchObject({
      framework: 'spacy',
      maxTrainSteps: { value: { value: 8000, unit: 'steps' }, span: { line: 10 } },
      learningRate: { value: 5e-5, span: { line: 22 } },
      warmup: { value: { value: 250, unit: 'steps' }, span: { line: 20 } },
      batch: { global: { value: 32, span: { line: 14 } }, accumulation: { value: 3, span: { line: 7 } } },
      optimizer: { name: { value: 'Adam' } },
      weightDecay: { value: 0.05, span: { line: 17 } },
      regularization: { dropout: { value: 0.2 } },
      evaluateEvery: { value: { value: 400, unit: 'steps' }, span: { line: 11 } },
      selection: { metric: { value: 'ents_f' }, goal: { value: 'max' } },
      earlyStoppingPatience: { value: 4, span: { line: 8 } },
    });
    expect(knownSchedule(config.schedule).horizon).toBe(8000);
  });

  test('limits that are none: 0 steps, epochs alone, a stream', () => {
    const length = (training: string) => configOf('c.cfg', cfg('', training)).maxTrainSteps?.value ?? null;
    expect(length('max_steps = 0\nmax_epochs = 30\n')).toEqual({ value: 30, unit: 'epochs' });
    expect(length('max_steps = 0\nmax_epochs = -1\n')).toBeNull();
    expect(length('')).toEqual({ value: 20_000, unit: 'steps' });
  });
});
