import { expect, test } from 'vitest';
import { earlyInstability } from '../../src/rules/early-instability.ts';
import { checkRule } from '../helpers/rule-tester.ts';
import { type RunSpec, random, runs, studyOf } from '../helpers/study.ts';
import { sweepOf } from './sweeps.ts';

const falls = (done: number): number => 1 + 100 / done;
const lost =
  (at: number) =>
  (done: number): number =>
    done < at ? falls(done) : Number.NaN;
const spike =
  (at: number) =>
  (done: number): number =>
    Math.abs(done - at) <= 30 ? 5 : falls(done);
const trial = (train: (done: number) => number, learningRate = 0.1): RunSpec => ({ train, hyperparameters: { learning_rate: learningRate, batch_size: 8 } });

checkRule(earlyInstability, [
  { name: 'quiet runs', study: () => studyOf(runs(4, () => trial(falls))), expect: 'clear' },
  {
    name: 'half of the trials diverge after 100 steps',
    study: () => studyOf(runs(6, (index) => trial(index < 3 ? lost(100) : falls))),
    expect: {
      advise: [
        {
          key: 'most-trials',
          confidence: 'high',
          evidence: { trials: 6, broken: 3, diverged: 3, spikes: 0, brokeAtSteps: 100, longestWarmupSteps: 100, warmupSteps: null, clipsAt: null },
        },
      ],
    },
  },
  { name: 'late divergence is another matter', study: () => studyOf(runs(4, () => trial(lost(600)))), expect: 'clear' },
  {
    name: 'a wider first part',
    study: () => studyOf(runs(4, () => trial(lost(600)))),
    options: { early: 0.7 },
    expect: { advise: [{ evidence: { brokeAtSteps: 600 } }] },
  },
  {
    name: 'spikes that come back',
    study: () => studyOf(runs(4, () => trial(spike(200)))),
    expect: { advise: [{ key: 'most-trials', confidence: 'medium', evidence: { diverged: 0, spikes: 4, brokeAtSteps: 180 } }] },
  },
  { name: 'late spikes', study: () => studyOf(runs(4, () => trial(spike(500)))), expect: 'clear' },
  { name: 'a single outlier is no spike', study: () => studyOf(runs(4, () => trial((done) => (done === 200 ? 9 : falls(done))))), expect: 'clear' },
  {
    name: 'every rate above the best one breaks',
    study: () => studyOf(runs(8, (index) => ({ ...trial(index > 5 ? lost(100) : falls, 0.01 * (index + 1)), value: (done) => 2 - index / 10 + 1 / done }))),
    expect: {
      advise: [
        {
          key: 'capped-by-stability',
          confidence: 'medium',
          evidence: { bestLearningRate: expect.closeTo(0.06, 9), smallestBrokenLearningRate: expect.closeTo(0.07, 9) },
        },
      ],
    },
  },
  {
    name: 'one larger rate that holds lifts the cap',
    study: () =>
      studyOf(
        runs(8, (index) => ({
          ...trial(index === 6 || index === 5 ? lost(100) : falls, 0.01 * (index + 1)),
          value: (done) => 2 - Math.min(index, 4) / 10 + 1 / done,
        })),
      ),
    expect: 'clear',
  },
  { name: 'one run that diverged', study: () => studyOf([trial(lost(100))]), expect: { advise: [{ key: 'single-run', confidence: 'low' }] } },
  { name: 'one run that spiked and learned all the same', study: () => studyOf([trial(spike(200))]), expect: 'clear' },
  {
    name: 'the loss rises to four times where it began',
    study: () => studyOf(runs(3, () => trial((done) => (done < 100 ? 2 : 8)))),
    expect: { advise: [{ evidence: { diverged: 3, brokeAtSteps: 100 } }] },
  },
  {
    name: 'what is clipped and how large gradients are',
    study: () =>
      studyOf(
        runs(3, () => ({
          ...trial(lost(100)),
          hyperparameters: { learning_rate: 0.1, max_grad_norm: 1 },
          others: { grad_norm: { role: 'other', at: (done) => done / 1_000 } },
        })),
      ),
    expect: { advise: [{ evidence: { clipsAt: 1, gradientNorm90: expect.closeTo(0.902, 9) } }] },
  },
  {
    name: 'the larger rates of a sweep are there to break',
    study: () =>
      sweepOf([
        { learningRate: 0.01, fits: 9_000 },
        { learningRate: 0.03, fits: 4_000 },
        { learningRate: 0.1, fits: 'diverges' },
        { learningRate: 0.3, fits: 'diverges' },
        { learningRate: 1, fits: 'diverges' },
      ]),
    expect: 'clear',
  },
  {
    name: 'a sweep whose smaller rates spike',
    study: () =>
      sweepOf(
        [0.01, 0.02, 0.03, 0.1].map((learningRate, index) => ({ learningRate, fits: [9_000, 6_000, 4_000, 9_000][index] ?? 0, train: spike(400), every: 20 })),
      ),
    expect: { advise: [{ key: 'most-trials', evidence: { trials: 3, spikes: 3 } }] },
  },
  { name: 'no loss', study: () => studyOf(runs(4, () => ({ train: null, metric: 'val_accuracy', value: () => 1 }))), expect: 'silent' },
]);

test('noise alone is no spike', () => {
  for (let seed = 1; seed <= 100; seed += 1) {
    const next = random(seed * 7_919);
    const study = studyOf(runs(6, () => ({ every: 5, train: (done) => 1 + 2 / (1 + done / 50) + 0.15 * next.normal() })));
    expect(earlyInstability.check({ kind: 'study', study }, { early: 0.25, share: 0.5 }).kind).toBe('clear');
  }
});
