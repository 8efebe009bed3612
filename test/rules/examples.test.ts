import { describe, expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import type { Verdict } from '../../src/rules/rule.ts';
import { countOverfitting } from '../../src/studies/evidence/overfitting.ts';
import { regimeOf } from '../../src/studies/evidence/regime.ts';
import { studyPairs } from '../../src/studies/pairs.ts';
import { english } from '../../src/words/en/index.ts';
import { assemble, filesBelow, studyOf } from '../studies/assemble.ts';

const digits = assemble(filesBelow('examples/digits'));
const bytes = assemble(filesBelow('examples/bytes'));
const study = (name: string) => studyOf(name.startsWith('digits') ? digits : bytes, `examples/${name}`);

function verdictOf(id: string, name: string): Verdict {
  const rule = rules.find((one) => one.meta.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule.check({ kind: 'study', study: study(name) }, rule.options.parse({}));
}

/** What every rule answers about a study: `clear`, why it is unknown, or what it advises; rules that are silent are left out. */
function answers(name: string): Readonly<Record<string, string>> {
  const told = rules
    .filter((rule) => rule.meta.subjects.includes('study'))
    .map((rule): [string, string] => {
      const verdict = verdictOf(rule.meta.id, name);
      return [
        rule.meta.id,
        verdict.kind === 'unknown'
          ? `unknown: ${verdict.because}`
          : verdict.kind === 'advise'
            ? `advises: ${verdict.advice.map(({ key }) => key)}`
            : verdict.kind,
      ];
    });
  return Object.fromEntries(told.filter(([, answer]) => answer !== 'silent'));
}

const clear = {
  'max-steps-tuned': 'clear',
  'early-instability': 'clear',
  'best-step-early': 'clear',
  'best-step-late': 'clear',
  overfitting: 'clear',
  'workload-regime': 'clear',
  'checkpoint-selection': 'clear',
  'run-differs-from-config': 'clear',
};
/** What is clear about a sweep that logs often enough for a spike to be seen. */
const sweep = { 'early-instability': 'clear', 'sweep-assumptions': 'clear', 'run-differs-from-config': 'clear' };
const lengthsDiffer = 'unknown: lengths-differ';
const tooFew = 'unknown: too-few-evaluations';

test.for([
  ['digits/too-long', { ...clear, 'best-step-early': 'advises: max_train_steps', overfitting: 'advises: overfitting' }],
  ['digits/too-short', { ...clear, 'best-step-late': 'advises: max_train_steps', 'workload-regime': 'unknown: decay-covers-tail' }],
  ['digits/well-sized', { ...clear, overfitting: 'advises: overfitting' }],
  [
    'digits/mixed-max-steps',
    { ...clear, 'max-steps-tuned': 'advises: max_train_steps', 'best-step-early': lengthsDiffer, 'best-step-late': lengthsDiffer, overfitting: lengthsDiffer },
  ],
  ['digits/lr-sweep', { ...sweep, 'sweep-boundary': 'clear', 'sweep-candidate': 'advises: max_train_steps' }],
  ['digits/lr-sweep-boundary', { ...sweep, 'sweep-boundary': 'advises: learning_rate', 'sweep-candidate': 'unknown: optimum-on-edge' }],
  [
    'digits/lr-sweep-never-fits',
    {
      'run-differs-from-config': 'clear',
      'sweep-assumptions': 'clear',
      'sweep-boundary': 'advises: learning_rate',
      'sweep-candidate': 'unknown: optimum-on-edge',
    },
  ],
  [
    'bytes/round-1',
    {
      ...clear,
      'best-step-early': tooFew,
      'best-step-late': tooFew,
      'workload-regime': 'unknown: tail-too-short',
      'checkpoint-selection': 'advises: evaluations-sparse',
    },
  ],
  ['bytes/round-2', { ...clear, 'workload-regime': 'unknown: decay-covers-tail' }],
] as const)('%s: exactly the findings of its README', ([name, expected]) => expect(answers(name)).toEqual(expected));

test('no pair of example studies shows that longer was worse', () => {
  const rule = rules.find((one) => one.meta.id === 'longer-was-worse');
  const kinds = studyPairs([...digits.studies, ...bytes.studies]).map((pair) => rule?.check({ kind: 'study-pair', pair }, rule.options.parse({})).kind);
  expect(kinds.length).toBeGreaterThan(0);
  expect(new Set(kinds)).toEqual(new Set(['clear']));
});

describe('what is said about the real runs', () => {
  test('too-long: within noise 12 of 12, bare 9 of 12, overfitting 11 of 12, a shorter length with its interval', () => {
    expect(verdictOf('best-step-early', 'digits/too-long')).toMatchObject({
      advice: [
        {
          confidence: 'medium',
          evidence: {
            withinNoise: 12,
            bare: 9,
            trials: 12,
            overfitting: 11,
            overfittingJudged: 12,
            regularizeFirst: true,
            maxTrainSteps: 8_000,
            recommendedMaxTrainSteps: 4_240,
            lowMaxTrainSteps: 1_120,
            highMaxTrainSteps: 4_320,
            histogram: [9, 2, 1, 0, 0, 0, 0, 0, 0, 0],
          },
        },
      ],
    });
  });

  test('too-short: 11 of 12 late, the linear decay to zero known from the log, so a note', () => {
    expect(verdictOf('best-step-late', 'digits/too-short')).toMatchObject({
      advice: [
        {
          severity: 'note',
          confidence: 'medium',
          evidence: {
            late: 11,
            trials: 12,
            atLastEvaluation: 8,
            strength: 'weak',
            gainMeasuredOn: 'decayed',
            decayKnownFrom: 'log',
            decayFamily: 'linear',
            decayExpectsLate: 12,
            recommendedMaxTrainSteps: 400,
            lowMaxTrainSteps: 300,
            highMaxTrainSteps: 600,
          },
        },
      ],
    });
  });

  test('mixed-max-steps: the lengths and how many trials have each', () => {
    expect(verdictOf('max-steps-tuned', 'digits/mixed-max-steps')).toMatchObject({
      advice: [{ evidence: { maxTrainSteps: [400, 800, 1_200, 1_600, 2_000], trialsPerLength: [2, 1, 1, 1, 1], lengths: 5, trials: 6, alsoVaried: [] } }],
    });
  });

  test('bytes/round-1: an evaluation every tenth of the run', () => {
    expect(verdictOf('checkpoint-selection', 'bytes/round-1')).toMatchObject({
      advice: [{ key: 'evaluations-sparse', evidence: { share: 0.1, evaluations: 10, evaluateEvery: 50, recommendedEvaluateEvery: 25 } }],
    });
  });

  test('lr-sweep: 400 steps at 0.1, to one evaluation, inside the range', () => {
    expect(verdictOf('sweep-candidate', 'digits/lr-sweep')).toMatchObject({
      advice: [
        {
          confidence: 'medium',
          evidence: {
            recommendedMaxTrainSteps: 400,
            lowMaxTrainSteps: 380,
            highMaxTrainSteps: 400,
            learningRate: 0.1,
            place: 'interior',
            fittedLearningRates: [0.01, 0.03162, 0.1, 0.3162],
            divergedLearningRates: [1, 3.162],
            broken: [],
          },
        },
      ],
    });
  });

  test('lr-sweep-boundary: the largest rate is the only one that fits, a decade upwards', () => {
    expect(verdictOf('sweep-boundary', 'digits/lr-sweep-boundary')).toMatchObject({
      advice: [{ evidence: { place: 'upper-edge', fittedLearningRates: [0.01], suggestedLearningRates: [0.022, 0.046, 0.1] } }],
    });
    const verdict = verdictOf('sweep-boundary', 'digits/lr-sweep-boundary');
    const steps = verdict.kind === 'advise' ? verdict.advice[0]?.evidence.bestFitSteps : null;
    expect(Math.abs(Number(steps) - 2_520)).toBeLessThanOrEqual(20);
  });

  test('lr-sweep-never-fits: larger rates first', () => {
    expect(verdictOf('sweep-boundary', 'digits/lr-sweep-never-fits')).toMatchObject({
      advice: [{ evidence: { place: 'nobody-fits-upwards', bestLearningRate: 0.03162, fittedLearningRates: [], maxTrainSteps: 150 } }],
    });
  });

  test('overfitting: 11 of 12 and 9 of 10, none of them by a drift of calibration', () => {
    const weightDecay = { regularizationVaried: ['weight_decay'], drifting: 0 };
    expect(verdictOf('overfitting', 'digits/too-long')).toMatchObject({
      advice: [{ confidence: 'high', evidence: { overfitting: 11, trials: 12, open: 0, ...weightDecay } }],
    });
    expect(verdictOf('overfitting', 'digits/well-sized')).toMatchObject({
      advice: [{ confidence: 'medium', evidence: { overfitting: 9, trials: 10, ...weightDecay } }],
    });
  });

  test('the overfitting trials of each study', () => {
    expect(countOverfitting(study('digits/too-long'))).toEqual({ count: 11, judged: 12 });
    expect(countOverfitting(study('digits/well-sized'))).toEqual({ count: 9, judged: 10 });
    expect(countOverfitting(study('digits/too-short')).count).toBe(0);
  });

  test('the regimes: overfitting where nothing decays, undetermined where evaluations are too few', () => {
    expect(regimeOf(study('digits/too-long'))).toEqual({ label: 'overfitting', confidence: 'medium', votes: { overfitting: 4 } });
    expect(regimeOf(study('bytes/round-1')).label).toBe('undetermined');
    expect(regimeOf(study('bytes/round-2')).label).toBe('undetermined');
  });

  test.for([
    ['best-step-early', 'digits/too-long', ['12 of 12', '9 of 12', '11 of 12', '4,240', '1,120 to 4,320', 'Regularise first']],
    ['best-step-late', 'digits/too-short', ['11 of 12', 'linear decay', 'logged learning rate', 'decay alone may explain', '400 steps', '300 to 600']],
    ['max-steps-tuned', 'digits/mixed-max-steps', ['5 different', '6 trials', '400, 800, 1,200, 1,600, 2,000', 'purpose: scaling']],
    ['checkpoint-selection', 'bytes/round-1', ['10 %', '5 %', 'every 25 steps']],
  ] as const)('%s puts its numbers into words', ([id, name, parts]) => {
    const verdict = verdictOf(id, name);
    if (verdict.kind !== 'advise') throw new Error('no advice');
    const [advice] = verdict.advice;
    const finding = { rule: id, severity: 'note', confidence: 'high', subject: { study: name }, location: null, edit: null, fingerprint: '' } as const;
    const sentences = Object.values(english.rules[id]?.finding({ ...finding, evidence: advice?.evidence ?? {} }) ?? {}).join('\n');
    for (const part of parts) expect(sentences).toContain(part);
  });
});
