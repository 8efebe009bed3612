import { describe, expect, test } from 'vitest';
import { overfitting } from '../../src/rules/overfitting.ts';
import { checkRule } from '../helpers/rule-tester.ts';
import { type RunSpec, random, runs, studyOf } from '../helpers/study.ts';

/** Best after 300 of 1,000 updates, then worse by a tenth of a thousandth an update. */
const rising = (done: number): number => 1 + Math.abs(done - 300) / 1_000;
const falls = (done: number): number => 10 / done;
const overfits: RunSpec = { value: rising, train: falls };
const fine: RunSpec = { value: (done) => 1 + 1 / done, train: falls };
const accuracy = (at: (done: number) => number) => ({ val_accuracy: { role: 'validation' as const, at } });

checkRule(overfitting, [
  {
    name: 'every trial, and twice the steps to the best were run',
    study: () => studyOf(runs(6, () => overfits)),
    expect: {
      advise: [
        {
          key: 'overfitting',
          confidence: 'high',
          evidence: { trials: 6, overfitting: 6, drifting: 0, recovering: 0, open: 0, rise: expect.closeTo(0.7, 9), medianBestFraction: 0.3 },
        },
      ],
    },
  },
  {
    name: 'half of the trials are enough',
    study: () => studyOf(runs(6, (index) => (index < 3 ? overfits : fine))),
    expect: { advise: [{ evidence: { overfitting: 3 } }] },
  },
  { name: 'fewer are not', study: () => studyOf(runs(6, (index) => (index < 2 ? overfits : fine))), expect: 'clear' },
  {
    name: 'a lower share in the policy',
    study: () => studyOf(runs(6, (index) => (index < 2 ? overfits : fine))),
    options: { share: 0.3 },
    expect: { advise: [{}] },
  },
  { name: 'one run: a note, low', study: () => studyOf([overfits]), expect: { advise: [{ severity: 'note', confidence: 'low', evidence: { trials: 1 } }] } },
  { name: 'one of two is not enough', study: () => studyOf([overfits, fine]), expect: 'clear' },
  {
    name: 'regularisation was varied already',
    study: () =>
      studyOf(
        runs(4, () => overfits),
        { varied: ['learning_rate', 'optimizer.weight_decay'] },
      ),
    expect: { advise: [{ evidence: { regularizationVaried: ['optimizer.weight_decay'] } }] },
  },
  {
    name: 'the loss drifts while the accuracy improves: calibration',
    study: () => studyOf(runs(4, () => ({ ...overfits, others: accuracy((done) => 0.5 + done / 2_500) }))),
    expect: {
      advise: [{ key: 'calibration-drift', severity: 'note', evidence: { overfitting: 0, drifting: 4, improvingMetric: 'val_accuracy' } }],
    },
  },
  {
    name: 'the accuracy that gets worse too does not excuse it',
    study: () => studyOf(runs(4, () => ({ ...overfits, others: accuracy((done) => 0.9 - done / 2_500) }))),
    expect: { advise: [{ key: 'overfitting', evidence: { drifting: 0 } }] },
  },
  {
    name: 'an accuracy that improves by less than is material does not excuse it',
    study: () => studyOf(runs(4, () => ({ ...overfits, others: accuracy((done) => 0.9 + done / 1_000_000) }))),
    expect: { advise: [{ key: 'overfitting', evidence: { drifting: 0 } }] },
  },
  {
    name: 'a rise that comes back: double descent is possible',
    study: () =>
      studyOf(
        runs(4, () => ({
          value: (done) => (done < 300 ? 1.3 - done / 1_000 : done < 600 ? 0.7 + done / 1_000 : 1.3 - (done - 600) / 2_000),
          train: falls,
        })),
      ),
    expect: { advise: [{ confidence: 'low', evidence: { recovering: 4 } }] },
  },
  {
    name: 'a best late in the run leaves a recovery open',
    study: () => studyOf(runs(4, () => ({ value: (done) => 1 + Math.abs(done - 700) / 1_000, train: falls }))),
    expect: { advise: [{ confidence: 'medium', evidence: { open: 4 } }] },
  },
  {
    name: 'the training loss rises with it: something else',
    study: () => studyOf(runs(4, () => ({ value: rising, train: (done) => (done < 300 ? 10 / done : 0.03 + done / 9_000) }))),
    expect: 'clear',
  },
  {
    name: 'a higher metric is better',
    study: () => studyOf(runs(4, () => ({ metric: 'val_accuracy', value: (done) => 0.9 - Math.abs(done - 300) / 2_000, train: falls }))),
    expect: { advise: [{}] },
  },
  { name: 'no training loss', study: () => studyOf(runs(4, () => ({ value: rising, train: null }))), expect: { unknown: 'no-training-curve' } },
  { name: 'no evaluations', study: () => studyOf(runs(4, () => ({ value: null }))), expect: { unknown: 'no-evaluations' } },
  {
    name: 'lengths that differ',
    study: () => studyOf(runs(4, (index) => ({ ...overfits, length: 1_000 + index * 1_000 }))),
    expect: { unknown: 'lengths-differ' },
  },
  {
    name: 'lengths that differ on purpose',
    study: () =>
      studyOf(
        runs(4, (index) => ({ ...overfits, length: 1_000 + index * 1_000 })),
        { policy: { purpose: 'scaling' } },
      ),
    expect: { advise: [{ evidence: { maxTrainSteps: null } }] },
  },
  { name: 'runs that did not finish', study: () => studyOf(runs(4, () => ({ ...overfits, last: 500 }))), expect: 'silent' },
  {
    name: 'a learning-rate sweep',
    study: () =>
      studyOf(
        runs(4, () => overfits),
        { kind: 'learning-rate-sweep' },
      ),
    expect: 'silent',
  },
]);

describe('simulated studies', () => {
  const share = (spec: (next: ReturnType<typeof random>) => RunSpec): number => {
    let spoken = 0;
    for (let seed = 1; seed <= 100; seed += 1) {
      const next = random(seed * 7_919);
      const study = studyOf(runs(8, () => spec(next)));
      if (overfitting.check({ kind: 'study', study }, { share: 0.5 }).kind === 'advise') spoken += 1;
    }
    return spoken / 100;
  };

  test('flat noise is no overfitting, however long', () => {
    expect(
      share((next) => ({ every: 5, value: (done) => Math.max(0, 1 - done / 100) + 1 + 0.01 * next.normal(), train: (done) => 1 + 1 / done })),
    ).toBeLessThanOrEqual(0.01);
  });

  test('a rise of ten noises is', () => {
    expect(share((next) => ({ value: (done) => 1 + Math.abs(done - 300) / 7_000 + 0.01 * next.normal(), train: (done) => 1 + 1 / done }))).toBeGreaterThan(
      0.95,
    );
  });
});
