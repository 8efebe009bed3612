import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sweepBoundary } from '../../src/rules/sweep-boundary.ts';
import { checkRule } from '../helpers/rule-tester.ts';
import { runs, studyOf } from '../helpers/study.ts';
import { sweepOf } from './sweeps.ts';

checkRule(sweepBoundary, [
  {
    name: 'a worse rate on either side',
    study: () =>
      sweepOf([
        { learningRate: 0.01, fits: 9_000 },
        { learningRate: 0.03, fits: 4_000 },
        { learningRate: 0.1, fits: 6_000 },
      ]),
    expect: 'clear',
  },
  {
    name: 'a rate that never fits is a worse one',
    study: () =>
      sweepOf([
        { learningRate: 0.01, fits: 'never' },
        { learningRate: 0.03, fits: 4_000 },
        { learningRate: 0.1, fits: 'never' },
      ]),
    expect: 'clear',
  },
  {
    name: 'the fastest is the largest: a decade up, three to the decade',
    study: () =>
      sweepOf([
        { learningRate: 0.001, fits: 'never' },
        { learningRate: 0.003, fits: 16_000 },
        { learningRate: 0.01, fits: 8_000 },
      ]),
    expect: {
      advise: [
        {
          confidence: 'high',
          evidence: { place: 'upper-edge', bestLearningRate: 0.01, bestFitSteps: 8_000, suggestedLearningRates: [0.022, 0.046, 0.1], isProportional: false },
        },
      ],
    },
  },
  {
    name: 'self-deception: the first fit is still proportional to 1/rate',
    study: () =>
      sweepOf([
        { learningRate: 0.001, fits: 16_000 },
        { learningRate: 0.002, fits: 8_000 },
        { learningRate: 0.004, fits: 4_000 },
        { learningRate: 0.008, fits: 2_000 },
      ]),
    expect: { advise: [{ evidence: { place: 'upper-edge', slope: expect.closeTo(-1, 9), isProportional: true } }] },
  },
  {
    name: 'no self-deception where the last pair has flattened',
    study: () =>
      sweepOf([
        { learningRate: 0.001, fits: 16_000 },
        { learningRate: 0.002, fits: 7_000 },
        { learningRate: 0.004, fits: 3_500 },
        { learningRate: 0.008, fits: 3_000 },
      ]),
    expect: { advise: [{ evidence: { place: 'upper-edge', isProportional: false } }] },
  },
  {
    name: 'the fastest is the smallest',
    study: () =>
      sweepOf([
        { learningRate: 0.1, fits: 2_000 },
        { learningRate: 0.3, fits: 4_000 },
        { learningRate: 1, fits: 'diverges' },
      ]),
    expect: { advise: [{ evidence: { place: 'lower-edge', bestLearningRate: 0.1, suggestedLearningRates: [0.01, 0.022, 0.046] } }] },
  },
  {
    name: 'the worked example: the next larger rate diverged',
    study: () =>
      sweepOf([
        { learningRate: 1e-4, fits: 'never' },
        { learningRate: 3e-4, fits: 18_000 },
        { learningRate: 1e-3, fits: 6_200 },
        { learningRate: 3e-3, fits: 2_600 },
        { learningRate: 1e-2, fits: 'diverges' },
      ]),
    expect: {
      advise: [
        {
          confidence: 'medium',
          evidence: {
            place: 'capped-by-stability',
            bestLearningRate: 0.003,
            bestFitSteps: 2_600,
            divergedLearningRates: [0.01],
            suggestedLearningRates: [0.0044, 0.0065],
            isProportional: false,
          },
        },
      ],
    },
  },
  {
    name: 'nobody fits and the largest still falls',
    study: () => sweepOf([0.001, 0.003, 0.01].map((learningRate) => ({ learningRate, fits: 'never' as const }))),
    expect: {
      advise: [{ evidence: { place: 'nobody-fits-upwards', bestLearningRate: 0.01, bestFitSteps: null, suggestedLearningRates: [0.022, 0.046, 0.1] } }],
    },
  },
  {
    name: 'nobody fits and the best lies inside: a matter of length',
    study: () =>
      sweepOf([
        { learningRate: 0.001, fits: 'never' },
        { learningRate: 0.01, fits: 'never' },
        { learningRate: 0.1, fits: 'never', train: (done) => 2.3 - done / 20_000 },
      ]),
    expect: 'clear',
  },
  {
    name: 'every rate diverges',
    study: () => sweepOf([1, 3, 10].map((learningRate) => ({ learningRate, fits: 'diverges' as const }))),
    expect: { advise: [{ evidence: { place: 'all-diverged', bestLearningRate: null, suggestedLearningRates: [0.1, 0.22, 0.46] } }] },
  },
  {
    name: 'every rate stays at chance',
    study: () =>
      sweepOf(
        [1, 3, 10].map((learningRate) => ({ learningRate, fits: 'never' as const, train: (done: number) => 2.3 + 0.01 * Math.sin(done * learningRate) })),
      ),
    expect: { advise: [{ evidence: { place: 'all-diverged' } }] },
  },
  {
    name: 'a rate at chance above one that learns has diverged',
    study: () =>
      sweepOf([
        { learningRate: 0.01, fits: 9_000 },
        { learningRate: 0.03, fits: 4_000 },
        { learningRate: 0.1, fits: 'never', train: (done) => (done < 200 ? 5.3 : 2.31) },
      ]),
    expect: { advise: [{ evidence: { place: 'capped-by-stability', divergedLearningRates: [0.1] } }] },
  },
  {
    name: 'a neighbour that was cut before the fastest fitted is not worse',
    study: () =>
      sweepOf([
        { learningRate: 0.01, fits: 'never' },
        { learningRate: 0.03, fits: 4_000 },
        { learningRate: 0.1, fits: 'never', length: 3_000 },
      ]),
    expect: 'clear',
  },
  {
    name: 'no training metric',
    study: () => sweepOf([0.01, 0.03, 0.1].map((learningRate) => ({ learningRate, fits: 'never' as const, train: null, others: {} }))),
    expect: { unknown: 'fit-unknown' },
  },
  { name: 'a study that is no sweep', study: () => studyOf(runs(4, () => ({}))), expect: 'silent' },
]);

test('a log loss of 0.01 is a fit where no accuracy is logged; a lucky value is none', () => {
  const spec = (learningRate: number, after: number) => ({
    learningRate,
    fits: 'never' as const,
    others: {},
    train: (done: number) => (done >= after || done === 500 ? 0.005 : 1),
  });
  const verdict = sweepBoundary.check({ kind: 'study', study: sweepOf([spec(0.01, 9_000), spec(0.03, 6_000), spec(0.1, 4_000)]) }, {});
  expect(verdict).toMatchObject({ advice: [{ evidence: { fitSteps: [9_000, 6_000, 4_000] } }] });
});

test('it speaks only where the fastest rate lacks a worse neighbour', () => {
  const fits = fc.array(fc.oneof(fc.integer({ min: 3, max: 190 }), fc.constant(null)), { minLength: 3, maxLength: 9 });
  fc.assert(
    fc.property(fits, (hundreds) => {
      const study = sweepOf(hundreds.map((hundred, index) => ({ learningRate: 1e-4 * 3 ** index, fits: hundred === null ? 'never' : hundred * 100 })));
      const verdict = sweepBoundary.check({ kind: 'study', study }, {});
      const steps = hundreds.map((hundred) => hundred ?? Number.POSITIVE_INFINITY);
      const least = Math.min(...steps);
      if (!Number.isFinite(least)) return;
      const isInside = steps.indexOf(least) > 0 && steps.lastIndexOf(least) < steps.length - 1;
      expect(verdict.kind).toBe(isInside ? 'clear' : 'advise');
    }),
    { seed: 2 },
  );
});
