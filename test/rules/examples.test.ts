import { describe, expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import type { Verdict } from '../../src/rules/rule.ts';
import { countOverfitting } from '../../src/studies/evidence/overfitting.ts';
import { regimeOf } from '../../src/studies/evidence/regime.ts';
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

const studyRules = rules.filter(({ meta }) => meta.subjects.includes('study'));

/** What every rule about studies answers, in the order of the list: `silent`, `clear`, why it is unknown, or `advise`. */
function answers(name: string): string[] {
  return studyRules.map((rule) => {
    const verdict = verdictOf(rule.meta.id, name);
    return verdict.kind === 'unknown' ? verdict.because : verdict.kind;
  });
}

test('the order of the rules', () => {
  expect(studyRules.map((rule) => rule.meta.id)).toEqual(['max-steps-tuned', 'best-step-early', 'best-step-late', 'checkpoint-selection']);
});

test.for([
  ['digits/too-long', ['clear', 'advise', 'clear', 'clear']],
  ['digits/too-short', ['clear', 'clear', 'advise', 'clear']],
  ['digits/well-sized', ['clear', 'clear', 'clear', 'clear']],
  ['digits/mixed-max-steps', ['advise', 'lengths-differ', 'lengths-differ', 'clear']],
  ['digits/lr-sweep', ['silent', 'silent', 'silent', 'silent']],
  ['digits/lr-sweep-boundary', ['silent', 'silent', 'silent', 'silent']],
  ['digits/lr-sweep-never-fits', ['silent', 'silent', 'silent', 'silent']],
  ['bytes/round-1', ['clear', 'too-few-evaluations', 'too-few-evaluations', 'advise']],
  ['bytes/round-2', ['clear', 'clear', 'clear', 'clear']],
] as const)('%s', ([name, expected]) => expect(answers(name)).toEqual(expected));

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
