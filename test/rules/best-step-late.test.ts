import { expect, test } from 'vitest';
import { bestStepLate } from '../../src/rules/best-step-late.ts';
import { longerLength } from '../../src/studies/evidence/length.ts';
import { checkRule } from '../helpers/rule-tester.ts';
import { type RunSpec, random, runs, studyOf } from '../helpers/study.ts';

/** Still falling at the end, by a tenth a doubling. */
const falling = (done: number): number => 2 - 0.1 * Math.log2(done);
/** To zero over the whole run, and to zero over the last fifth. */
const linear = (done: number): number => 0.1 * (1 - (done - 1) / 1_000);
const lateDecay = (done: number): number => (done <= 800 ? 0.1 : (0.1 * (1_000 - done)) / 200);
const constant = (): number => 0.1;

const late = (spec: RunSpec = {}): RunSpec => ({ value: falling, ...spec });
const config = (text: string): string => `learning_rate: 0.1\nmax_train_steps: 1000\n${text}`;

checkRule(bestStepLate, [
  {
    name: 'still gaining at a constant rate: strong',
    study: () => studyOf(runs(8, () => late({ rate: constant }))),
    expect: {
      advise: [
        {
          key: 'max_train_steps',
          severity: 'warning',
          confidence: 'high',
          evidence: {
            trials: 8,
            late: 8,
            atLastEvaluation: 8,
            strength: 'strong',
            gainMeasuredOn: 'tail',
            maxTrainSteps: 1_000,
            recommendedMaxTrainSteps: 4_000,
            decayExpectsLate: 0,
          },
        },
      ],
    },
  },
  {
    name: 'a log with a clock: what the longer run costs',
    study: () => studyOf(runs(8, () => late({ rate: constant, others: { elapsed_hours: { role: 'time', at: (done) => done / 1_000 } } }))),
    expect: {
      advise: [
        { evidence: { recommendedMaxTrainSteps: 4_000, hoursPerTrial: expect.closeTo(1, 9), hoursChange: expect.closeTo(3, 9), medianWithinNoiseFraction: 1 } },
      ],
    },
  },
  {
    name: 'a language model goes no further than four epochs',
    study: () => studyOf(runs(8, () => late({ rate: constant, metric: 'val_ppl', stepsPerEpoch: 600 }))),
    expect: { advise: [{ evidence: { recommendedMaxTrainSteps: 2_400, cappedBy: 'repeated-data' } }] },
  },
  {
    name: 'an unknown schedule stays open',
    study: () => studyOf(runs(8, () => late())),
    expect: { advise: [{ severity: 'warning', confidence: 'medium', evidence: { decayKnown: 0, decayKnownFrom: null, finalLearningRateOverPeak: null } }] },
  },
  {
    name: 'a linear decay to zero caps it: the decay alone may explain the gain',
    study: () => studyOf(runs(8, () => late({ rate: linear }))),
    expect: {
      advise: [
        {
          severity: 'note',
          confidence: 'medium',
          evidence: {
            strength: 'weak',
            gainMeasuredOn: 'decayed',
            decayFamily: 'linear',
            decayKnownFrom: 'log',
            decayExpectsLate: 8,
            recommendedMaxTrainSteps: 2_000,
            lowMaxTrainSteps: 1_500,
            highMaxTrainSteps: 3_000,
          },
        },
      ],
    },
  },
  {
    name: 'flat before the decay: the decay explains the late best',
    study: () => studyOf(runs(8, () => late({ rate: linear, value: (done) => (done <= 500 ? 1 + 1 / done : 1 + 1 / 500 - (done - 500) / 2_000) }))),
    expect: { unknown: 'decay-explains' },
  },
  {
    name: 'a decay at the very end leaves enough of the tail before it',
    study: () => studyOf(runs(8, () => late({ rate: lateDecay }))),
    expect: { advise: [{ severity: 'warning', confidence: 'medium', evidence: { gainMeasuredOn: 'tail-before-decay', decayExpectsLate: 8 } }] },
  },
  {
    name: 'a decay that only the config tells',
    config: config('lr_schedule: linear\n'),
    study: (read) =>
      studyOf(
        runs(8, () => late()),
        { config: read },
      ),
    expect: { advise: [{ severity: 'note', line: 2, edit: '2000', evidence: { decayKnown: 8, decayKnownFrom: 'config', decayFamily: 'linear' } }] },
  },
  {
    name: 'best at eight tenths: weak',
    study: () => studyOf(runs(8, () => late({ value: (done) => falling(Math.min(done, 800)) + Math.max(0, done - 800) / 1e6 }))),
    expect: { advise: [{ severity: 'note', confidence: 'low', evidence: { strength: 'weak', medianBestFraction: 0.8 } }] },
  },
  { name: 'three of three are never consistent', study: () => studyOf(runs(3, () => late())), expect: { unknown: 'too-few-trials' } },
  { name: 'four of four are the fewest', study: () => studyOf(runs(4, () => late())), expect: { advise: [{ evidence: { late: 4, trials: 4 } }] } },
  {
    name: 'four of five are not consistent',
    study: () => studyOf(runs(5, (index) => late(index === 2 ? { value: (done) => 1 + Math.abs(done - 300) / 1_000 } : {}))),
    expect: 'clear',
  },
  { name: 'one run', study: () => studyOf([late()]), expect: { unknown: 'single-run' } },
  {
    name: 'a learning-rate sweep',
    study: () =>
      studyOf(
        runs(8, () => late()),
        { kind: 'learning-rate-sweep' },
      ),
    expect: 'silent',
  },
  { name: 'ten evaluations', study: () => studyOf(runs(8, () => late({ every: 100 }))), expect: { unknown: 'too-few-evaluations' } },
  {
    name: 'evaluations that are dense early only leave no tail',
    options: { evaluations: 2 },
    study: () => studyOf(runs(8, () => late({ every: 250 }))),
    expect: { unknown: 'tail-too-short' },
  },
  {
    name: 'pruned trials are not counted',
    study: () => studyOf([...runs(4, () => late()), ...runs(8, () => late({ last: 300, stated: 'pruned', value: (done) => 1 + Math.abs(done - 100) }))]),
    expect: { advise: [{ evidence: { trials: 4, late: 4 } }] },
  },
  {
    name: 'already at the production length',
    study: () =>
      studyOf(
        runs(8, () => late({ rate: constant })),
        { policy: { productionSteps: 1_000 } },
      ),
    expect: { unknown: 'at-production-length' },
  },
  {
    name: 'never beyond the production length',
    study: () =>
      studyOf(
        runs(8, () => late({ rate: constant })),
        { policy: { productionSteps: 2_500 } },
      ),
    expect: { advise: [{ evidence: { recommendedMaxTrainSteps: 2_500, highMaxTrainSteps: 2_500 } }] },
  },
  {
    name: 'a constant rate can go on: the edit is offered',
    config: config('lr_schedule: constant\n'),
    study: (read) =>
      studyOf(
        runs(8, () => late({ rate: constant })),
        { config: read },
      ),
    expect: { advise: [{ line: 2, edit: '4000' }] },
  },
  {
    name: 'a horizon of its own would be left behind: no edit',
    config: config('lr_schedule: cosine\ndecay_steps: 1000\n'),
    study: (read) =>
      studyOf(
        runs(8, () => late({ rate: constant })),
        { config: read },
      ),
    expect: { advise: [{ line: 2 }] },
  },
  {
    name: 'a config that already asks for a longer run has followed the advice',
    config: 'learning_rate: 0.1\nmax_train_steps: 3000\nlr_schedule: constant\n',
    study: (read) =>
      studyOf(
        runs(8, () => late({ rate: constant })),
        { config: read },
      ),
    expect: 'clear',
  },
]);

test('how much longer: until the next doubling is not expected to gain what matters', () => {
  const longer = (gain: number | null, productionLength: number | null = null) => longerLength({ length: 1_000, gain, materiality: 0.01, productionLength });
  expect(longer(0.02)).toEqual({ value: 1_500, low: 1_500, high: 2_000 });
  expect(longer(0.035)).toEqual({ value: 2_000, low: 1_500, high: 3_000 });
  expect(longer(0.05)).toEqual({ value: 3_000, low: 2_000, high: 4_000 });
  expect(longer(1)).toEqual({ value: 4_000, low: 3_000, high: 4_000 });
  expect(longer(null)).toEqual({ value: 2_000, low: 1_500, high: 3_000 });
  expect(longer(null, 1_800)).toEqual({ value: 1_800, low: 1_500, high: 1_800 });
  expect(longer(null, 900)).toBeNull();
});

test('a late best on a flat, noisy tail gains nothing', () => {
  const next = random(11);
  const flat = studyOf(runs(6, () => ({ value: (done) => (done >= 980 ? 0.99 : 1) + 0.002 * next.normal() })));
  expect(bestStepLate.check({ kind: 'study', study: flat }, { fraction: 0.75, strong: 0.9, evaluations: 12 })).toEqual({ kind: 'clear' });
});
