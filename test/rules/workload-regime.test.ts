import { expect, test } from 'vitest';
import { workloadRegime } from '../../src/rules/workload-regime.ts';
import { checkRule } from '../helpers/rule-tester.ts';
import { type RunSpec, random, runs, studyOf } from '../helpers/study.ts';

const constant = (): number => 0.1;
const slow = (done: number): number => 3 - 0.2 * Math.log2(done);
const computeBound: RunSpec = { value: slow, train: slow, rate: constant };
/** Worse than the best trials, and best in the middle. */
const middling: RunSpec = { value: (done) => 5 + Math.abs(done - 500) / 100_000, train: slow, rate: constant };
const saturated: RunSpec = { value: (done) => 1 + Math.exp(-done / 90) + 1e-5 * Math.sin(done), train: (done) => 3 * Math.exp(-done / 60), rate: constant };
const limited: RunSpec = { value: (done) => 1 + Math.exp(-done / 40), train: (done) => 1 + Math.exp(-done / 40), rate: constant };
/** Below half its peak before the middle, to almost nothing at the end. */
const starving = (done: number): number => 0.1 * Math.exp(-done / 100);

checkRule(workloadRegime, [
  {
    name: 'compute-bound and not late: a note',
    study: () => studyOf(runs(12, (index) => (index < 4 ? computeBound : middling))),
    expect: { advise: [{ key: 'compute-bound', confidence: 'medium', evidence: { votes: 4, voters: 4, policyRegime: 'auto', fitted: 0 } }] },
  },
  {
    name: 'compute-bound and late: best-step-late says it',
    study: () => studyOf(runs(12, () => computeBound)),
    expect: 'clear',
  },
  {
    name: 'saturated and not early: enough',
    study: () => studyOf(runs(12, () => saturated)),
    expect: { advise: [{ key: 'saturated', evidence: { fitted: 4 } }] },
  },
  {
    name: 'saturated and early: best-step-early says it',
    study: () => studyOf(runs(12, () => ({ ...saturated, value: (done) => (done <= 60 ? 2 : 1) }))),
    expect: 'clear',
  },
  {
    name: 'overfitting has its own rule',
    study: () => studyOf(runs(12, () => ({ value: (done) => 1 + Math.abs(done - 300) / 1_000, train: (done) => 10 / done, rate: constant }))),
    expect: 'clear',
  },
  { name: 'flat at a large rate, not fitted', study: () => studyOf(runs(12, () => limited)), expect: { advise: [{ key: 'optimisation-limited' }] } },
  {
    name: 'flat because the rate is gone',
    study: () => studyOf(runs(12, () => ({ ...limited, rate: starving }))),
    expect: { advise: [{ key: 'learning-rate-starved', evidence: { gainPerDoubling: null } }] },
  },
  {
    name: 'the policy says compute-bound, the trials are saturated',
    study: () =>
      studyOf(
        runs(12, () => saturated),
        { policy: { regime: 'compute-bound' } },
      ),
    expect: { advise: [{ key: 'saturated', evidence: { policyRegime: 'compute-bound' } }] },
  },
  {
    name: 'the policy says so too',
    study: () =>
      studyOf(
        runs(12, () => saturated),
        { policy: { regime: 'not-compute-bound' } },
      ),
    expect: 'clear',
  },
  { name: 'three votes that differ', study: () => studyOf([computeBound, saturated, limited]), expect: { unknown: 'unclear' } },
  { name: 'two trials', study: () => studyOf(runs(2, () => saturated)), expect: { unknown: 'too-few-trials' } },
  { name: 'too few evaluations in the tail', study: () => studyOf(runs(6, () => ({ ...limited, every: 100 }))), expect: { unknown: 'tail-too-short' } },
  {
    name: 'a decay over the whole run',
    study: () => studyOf(runs(6, () => ({ value: slow, train: slow, rate: (done) => 0.1 * (1 - done / 1_001) }))),
    expect: { unknown: 'decay-covers-tail' },
  },
  { name: 'no training loss', study: () => studyOf(runs(6, () => ({ value: slow, train: null, rate: constant }))), expect: { unknown: 'no-training-curve' } },
  {
    name: 'a flat training loss under an unknown schedule',
    study: () => studyOf(runs(6, () => ({ value: limited.value ?? null, train: limited.train ?? null }))),
    expect: { unknown: 'schedule-unknown' },
  },
  {
    name: 'a training loss too noisy to be flat',
    study: () => studyOf(runs(6, () => ({ ...limited, train: (done) => (done < 100 ? 2 : 1) + ((done * 7919) % 101) / 1_010 }))),
    expect: { unknown: 'unclear' },
  },
  { name: 'no evaluations', study: () => studyOf(runs(4, () => ({ value: null }))), expect: { unknown: 'no-evaluations' } },
  { name: 'a lone run', study: () => studyOf([saturated]), expect: 'silent' },
  {
    name: 'a sweep',
    study: () =>
      studyOf(
        runs(6, () => saturated),
        { kind: 'learning-rate-sweep' },
      ),
    expect: 'silent',
  },
]);

test('pure noise is no regime worth a note of its own', () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const next = random(seed * 7_919);
    const noisy = (): RunSpec => ({ value: () => 1 + 0.02 * next.normal(), train: () => 1 + 0.05 * next.normal(), rate: constant });
    expect(workloadRegime.check({ kind: 'study', study: studyOf(runs(9, noisy)) }, {}).kind).not.toBe('advise');
  }
});
