import { expect, test } from 'vitest';
import type { Study } from '../../src/model/study.ts';
import { stepsReducible } from '../../src/rules/steps-reducible.ts';
import { ratioUpperBound, studentTQuantile } from '../../src/statistics/student-t.ts';
import { numberIn } from '../../src/words/evidence.ts';
import { configOf } from '../configs/conversions.ts';
import { checkRule } from '../helpers/rule-tester.ts';
import { runs, studyOf } from '../helpers/study.ts';

const trainer = (beta: number, more = '') => `learning_rate: 1.0e-4
adam_beta2: ${beta}
max_steps: 1000
${more}`;

/** Runs whose loss falls `speed` times as fast to its floor at 1. */
function tuned(beta: number, speeds: readonly number[], floor = 1): Study {
  return studyOf(
    runs(speeds.length, (index) => ({
      every: 10,
      hyperparameters: { seed: index, adam_beta2: beta },
      value: (done) => floor + Math.max(0, 1 - ((speeds[index] ?? 1) * done) / 600),
    })),
  );
}

const [old, fresh] = [tuned(0.999, [1, 1, 1, 1]), tuned(0.95, [2, 2.1, 1.9, 2])];

checkRule(stepsReducible, [
  {
    name: 'half of the steps',
    before: trainer(0.999),
    config: trainer(0.95),
    studies: [old, fresh],
    expect: {
      advise: [
        {
          key: 'max_train_steps',
          confidence: 'medium',
          line: 3,
          evidence: { pairs: 4, medianRatio: 0.5, settings: ['adam_beta2: 0.999 → 0.95'], maxTrainSteps: 1000 },
        },
      ],
    },
  },
  {
    name: 'two pairs',
    before: trainer(0.999),
    config: trainer(0.95),
    studies: [tuned(0.999, [1, 1]), tuned(0.95, [2, 2])],
    expect: { unknown: 'too-few-pairs' },
  },
  { name: 'hardly fewer', before: trainer(0.999), config: trainer(0.95), studies: [old, tuned(0.95, [1.05, 1.1, 1.05, 1.1])], expect: 'clear' },
  {
    name: 'half of the steps in the middle, with a wide spread',
    before: trainer(0.999),
    config: trainer(0.95),
    studies: [old, tuned(0.95, [4, 0.7, 2, 2])],
    expect: 'clear',
  },
  {
    name: 'sooner at the old target, but still gaining at the end',
    before: trainer(0.999),
    config: trainer(0.95),
    studies: [old, studyOf(runs(4, (index) => ({ every: 10, hyperparameters: { seed: index, adam_beta2: 0.95 }, value: (done) => 2 - done / 500 })))],
    expect: 'clear',
  },
  {
    name: 'another architecture with it',
    before: trainer(0.999, 'hidden_size: 64\n'),
    config: trainer(0.95, 'hidden_size: 128\n'),
    studies: [old, fresh],
    expect: 'silent',
  },
  { name: 'other seeds', before: trainer(0.999), config: trainer(0.95), studies: [old, studyOf([])], expect: 'silent' },
  { name: 'another length', before: trainer(0.999), config: trainer(0.95).replace('1000', '2000'), studies: [old, fresh], expect: 'silent' },
]);

test('the length is the bound of the ratio, and no less than what the new runs need', () => {
  const [before, after] = [configOf('train.yaml', trainer(0.999)), configOf('train.yaml', trainer(0.95))];
  const verdict = stepsReducible.check({ kind: 'config-change', before, after, studies: [old, fresh] }, stepsReducible.options.parse({}));
  const { evidence } = (verdict.kind === 'advise' ? verdict.advice[0] : undefined) ?? { evidence: {} };
  const number = (name: string) => numberIn(evidence, name);
  expect(number('recommendedMaxTrainSteps')).toBe(Math.max(Math.ceil(1000 * number('highRatio')), number('withinNoiseSteps')));
  // All new runs are at their floor after 600 / 1.9 updates.
  expect(number('withinNoiseSteps')).toBeGreaterThanOrEqual(600 / 1.9);
});

test('quantiles of t as tables print them', () => {
  expect(studentTQuantile(0.9, 2)).toBeCloseTo(1.885618, 6);
  expect(studentTQuantile(0.95, 10)).toBeCloseTo(1.812461, 6);
  expect(studentTQuantile(0.1, 2)).toBeCloseTo(-1.885618, 6);
});

test('the bound of ratios is the t-interval of their logarithms', () => {
  expect(ratioUpperBound([0.5, 0.5, 0.5], 0.9)).toBeCloseTo(0.5, 12);
  const [a, b, c] = [Math.log(0.4), Math.log(0.5), Math.log(0.625)];
  const mean = (a + b + c) / 3;
  const sd = Math.sqrt(((a - mean) ** 2 + (b - mean) ** 2 + (c - mean) ** 2) / 2);
  expect(ratioUpperBound([0.4, 0.5, 0.625], 0.9)).toBeCloseTo(Math.exp(mean + (1.8856180831641267 * sd) / Math.sqrt(3)), 9);
  expect(ratioUpperBound([0.5], 0.9)).toBeNaN();
});
