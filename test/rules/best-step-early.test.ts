import { describe, expect, test } from 'vitest';
import { bestStepEarly } from '../../src/rules/best-step-early.ts';
import { shorterLength } from '../../src/studies/evidence/length.ts';
import { checkRule } from '../helpers/rule-tester.ts';
import { type RunSpec, random, runs, studyOf } from '../helpers/study.ts';

/** The metric falls to its best at `best` and rises slowly behind it; the training loss stops falling too, so nothing overfits. */
function early(best: number, spec: RunSpec = {}): RunSpec {
  return {
    value: (done) => 1 + Math.abs(done - best) / 1_000,
    train: (done) => (done <= best ? 2 - done / best : 1 + done / 1e6),
    ...spec,
  };
}

const config = (length: number, more = ''): string => `learning_rate: 0.1\nmax_train_steps: ${length}\nlr_schedule: constant\n${more}`;

checkRule(bestStepEarly, [
  {
    name: 'six of six early are the fewest that can say "always"',
    study: () => studyOf(runs(6, (index) => early(40 + 10 * index, { every: 10 }))),
    expect: {
      advise: [
        {
          key: 'max_train_steps',
          confidence: 'high',
          evidence: { trials: 6, withinNoise: 6, bare: 6, maxTrainSteps: 1_000, recommendedMaxTrainSteps: 192, highMaxTrainSteps: 266, basis: 'best-step' },
        },
      ],
    },
  },
  { name: 'five of five are too few', study: () => studyOf(runs(5, () => early(60))), expect: { unknown: 'too-few-trials' } },
  { name: 'three of three are too few', study: () => studyOf(runs(3, () => early(60))), expect: { unknown: 'too-few-trials' } },
  { name: 'eleven of twelve are not always', study: () => studyOf(runs(12, (index) => early(index === 5 ? 400 : 60))), expect: 'clear' },
  { name: 'best in the middle', study: () => studyOf(runs(10, () => early(500))), expect: 'clear' },
  {
    name: 'one run',
    study: () => studyOf([early(60)]),
    expect: { unknown: 'single-run' },
  },
  {
    name: 'a learning-rate sweep is left to its own rules',
    study: () =>
      studyOf(
        runs(8, () => early(60)),
        { kind: 'learning-rate-sweep' },
      ),
    expect: 'silent',
  },
  { name: 'lengths differ', study: () => studyOf(runs(8, (index) => early(60, { length: 1_000 + 500 * (index % 2) }))), expect: { unknown: 'lengths-differ' } },
  {
    name: 'ten evaluations cannot show a first tenth',
    study: () => studyOf(runs(8, () => early(250, { every: 100 }))),
    expect: { unknown: 'too-few-evaluations' },
  },
  { name: 'no evaluations', study: () => studyOf(runs(8, () => early(60, { value: null }))), expect: { unknown: 'no-evaluations' } },
  { name: 'no planned length', study: () => studyOf(runs(8, () => early(60, { length: null, last: 1_000 }))), expect: { unknown: 'length-unknown' } },
  {
    name: 'unfinished runs are not counted',
    study: () => studyOf([...runs(6, () => early(60)), ...runs(6, () => early(500, { last: 700 }))]),
    expect: { advise: [{ evidence: { trials: 6, withinNoise: 6 } }] },
  },
  { name: 'only unfinished runs', study: () => studyOf(runs(8, () => early(60, { last: 700 }))), expect: { unknown: 'trials-not-feasible' } },
  {
    name: 'runs that end in instability have another problem',
    study: () => studyOf(runs(8, () => early(60, { train: (done) => (done < 500 ? 3 - done / 250 : 1 + (done - 500) / 600) }))),
    expect: { unknown: 'ends-unstable' },
  },
  {
    name: 'overfitting: regularise first, so medium confidence',
    study: () => studyOf(runs(8, () => early(60, { train: (done) => 10 / done }))),
    expect: { advise: [{ confidence: 'medium', evidence: { overfitting: 8, overfittingJudged: 8, regularizeFirst: true } }] },
  },
  {
    name: 'an accuracy, where higher is better',
    study: () => studyOf(runs(8, () => early(60, { metric: 'val_accuracy', value: (done) => 0.9 - Math.abs(done - 60) / 10_000 }))),
    expect: { advise: [{ evidence: { withinNoise: 8, metric: 'val_accuracy' } }] },
  },
  {
    name: 'the line of the length, and a length that fits',
    config: config(1_000),
    study: (read) =>
      studyOf(
        runs(8, () => early(60)),
        { config: read },
      ),
    expect: { advise: [{ line: 2, edit: '120', evidence: { recommendedMaxTrainSteps: 120, lowMaxTrainSteps: 80, highMaxTrainSteps: 160 } }] },
  },
  {
    name: 'no edit where the schedule would be left behind',
    config: config(1_000, 'decay_steps: 1000\n').replace('constant', 'linear'),
    study: (read) =>
      studyOf(
        runs(8, () => early(60)),
        { config: read },
      ),
    expect: { advise: [{ line: 2 }] },
  },
  {
    name: 'a config that already asks for a length inside the interval has followed the advice',
    config: config(150),
    study: (read) =>
      studyOf(
        runs(8, () => early(60)),
        { config: read },
      ),
    expect: 'clear',
  },
  {
    name: 'epochs of a known length',
    config: 'learning_rate: 0.1\nnum_train_epochs: 40\nlr_scheduler_type: constant\n',
    study: (read) =>
      studyOf(
        runs(8, () => early(60, { stepsPerEpoch: 25 })),
        { config: read },
      ),
    expect: { advise: [{ line: 2, edit: '5' }] },
  },
  {
    name: 'epochs too long for the interval: no edit',
    config: 'learning_rate: 0.1\nnum_train_epochs: 10\nlr_scheduler_type: constant\n',
    study: (read) =>
      studyOf(
        runs(8, () => early(60, { stepsPerEpoch: 100 })),
        { config: read },
      ),
    expect: { advise: [{ line: 2 }] },
  },
  {
    name: 'another mark of the beginning',
    options: { fraction: 0.3 },
    study: () => studyOf(runs(8, () => early(240))),
    expect: { advise: [{ evidence: { fraction: 0.3, withinNoise: 8 } }] },
  },
]);

describe('how long is enough', () => {
  test('the worked example of the reference: 28,400, or 33,537 with confidence 0.95', () => {
    const best = [0.031, 0.044, 0.052, 0.047, 0.066, 0.039, 0.058, 0.071].map((fraction) => Math.round(fraction * 200_000));
    expect(shorterLength({ best, withinNoise: best, spacing: 0, length: 200_000 })).toEqual({ value: 28_400, low: 28_400, high: 33_537, basis: 'best-step' });
  });

  test('best steps scattered over a flat curve: the first steps within noise of the best count', () => {
    const found = shorterLength({ best: [100, 900, 300, 700, 500, 990], withinNoise: [40, 50, 40, 60, 50, 40], spacing: 10, length: 1_000 });
    expect(found).toMatchObject({ basis: 'within-noise', value: 120 });
  });

  test('a trial that needed nearly all of its steps forbids a shorter length', () => {
    expect(shorterLength({ best: [50, 50, 50, 800], withinNoise: [50, 50, 50, 790], spacing: 10, length: 1_000 })).toBeNull();
  });
});

test('a plateau of noise: the bare count is chance, the count within noise is the evidence', () => {
  const next = random(7);
  const plateau = studyOf(
    runs(10, () => ({ every: 10, value: (done) => (done <= 50 ? 6 - done / 10 : 1) + 0.02 * next.normal(), train: (done) => 1 + 1 / done })),
  );
  const verdict = bestStepEarly.check({ kind: 'study', study: plateau }, { fraction: 0.1, evaluations: 20 });
  expect(verdict).toMatchObject({ kind: 'advise', advice: [{ evidence: { withinNoise: 10, trials: 10 } }] });
  if (verdict.kind === 'advise') expect(verdict.advice[0]?.evidence.bare).toBeLessThan(5);
});
