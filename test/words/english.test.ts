import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import { markupPlain, splitMarkup } from '../../src/report/markup.ts';
import { english } from '../../src/words/en/index.ts';
import { code } from '../../src/words/markup.ts';
import { amount, percent, probability } from '../../src/words/numbers.ts';

const problem = (code: Problem['code'], values: Problem['values'] = {}): string => english.problem({ code, path: 'a.yaml', line: 1, values });

describe('a name in a sentence', () => {
  test('stays inside its span, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
        const parts = splitMarkup(`before ${code(name)} after`);
        expect(parts.map((part) => part.kind).filter((kind) => kind === 'code').length).toBeLessThanOrEqual(1);
        expect(parts[0]?.text.startsWith('before ')).toBe(true);
        expect(parts.at(-1)?.text.endsWith(' after')).toBe(true);
        expect(code(name)).not.toMatch(/[\n\r\u2028\u2029]/);
        expect(code(name).length).toBeLessThanOrEqual(123);
      }),
      { seed: 1 },
    );
  });

  test('a backtick becomes its look-alike, a line break a space, nothing becomes a word', () => {
    expect(code('a`b\n**c**')).toBe('`aˋb **c**`');
    expect(code(' \n ')).toBe('(unnamed)');
  });
});

describe('problems', () => {
  test.for([
    ['duplicate-key', { key: 'lr' }, "The key lr stands here again; the last value counts, as in the frameworks' own loaders."],
    [
      'file-too-large',
      { size: 209_715_200, limit: 50_000_000 },
      'The file is too large to read (209,715,200 bytes, the limit is 50,000,000); its values are not judged.',
    ],
    ['file-too-large', { bytes: 1_200 }, 'The file is too large to read (1,200 bytes); its values are not judged.'],
    ['ragged-rows', { rows: 1, cells: 3, columns: 4 }, '1 row has another number of cells than the header (4 columns); missing cells count as empty.'],
    ['not-finite', { name: 'loss', values: 2 }, 'loss holds 2 values that are not finite.'],
    [
      'syntax-error',
      { message: 'a key is expected here', found: '}' },
      'The syntax is broken: a key is expected here, found }. What could be read around it was read.',
    ],
    ['syntax-error', { lines: 3 }, '3 lines are not valid. What could be read around it was read.'],
    ['truncated', { rows: 100_000 }, 'The file was read up to 100,000 rows; the rest is not judged.'],
    ['truncated', {}, 'The file ends in the middle of a value; what stands before that was read.'],
    ['file-missing', { included: 'base.yaml' }, 'base.yaml, which this file includes, was not found.'],
    ['file-missing', {}, 'The file was not found.'],
    [
      'keys-conflict',
      { key: 'eval_steps', with: 'eval_strategy', meaning: 'no evaluation' },
      'eval_steps and eval_strategy contradict each other; read as no evaluation.',
    ],
    [
      'keys-conflict',
      { key: 'eval_steps', without: 'eval_strategy', meaning: 'no evaluation' },
      'eval_steps has no effect without eval_strategy; read as no evaluation.',
    ],
    ['listing-incomplete', { left: 40, why: 'too-many' }, 'Not all files were looked at: 40 were left out because a review reads no more.'],
    [
      'repeated-final-evaluation',
      { step: 500, best_step: 300 },
      'The evaluation at step 500 repeats that of the best step, 300, which was loaded at the end; it is not counted.',
    ],
  ] as const)('%s', ([code, values, sentence]) => expect(markupPlain(problem(code, values))).toBe(sentence));

  test('every sentence stands without the values it could have, and with hostile ones', () => {
    const hostile = Object.fromEntries(
      ['key', 'name', 'tag', 'text', 'schedule', 'with', 'value', 'message', 'included', 'reason', 'why', 'config'].map((name) => [name, '`*[x](y)\n# `<b>']),
    );
    for (const one of CODES) {
      for (const values of [{}, hostile]) {
        const sentence = problem(one, values);
        expect(sentence.length, one).toBeGreaterThan(10);
        expect(sentence, one).toMatch(/\.\)?`?$|`$/);
        expect(sentence, one).not.toMatch(/undefined|NaN|\n/);
        const prose = splitMarkup(sentence)
          .filter((part) => part.kind === 'text')
          .map((part) => part.text)
          .join('');
        expect(prose, one).not.toContain('[x]');
      }
    }
  });
});

const CODES = [
  ...(['file-binary', 'file-empty', 'file-too-large', 'file-lfs-pointer', 'file-symlink', 'file-submodule', 'file-unreadable', 'file-not-utf8'] as const),
  ...(['file-missing', 'syntax-error', 'conflict-markers', 'duplicate-key', 'alias-limit', 'nesting-limit', 'unknown-tag', 'reserved-key'] as const),
  ...(['truncated', 'ragged-rows', 'not-finite', 'yaml-string-number', 'value-not-understood', 'unit-not-known', 'quantity-open'] as const),
  ...(['schedule-unknown', 'schedule-custom', 'schedule-version', 'keys-conflict', 'interpolation-open', 'repeated-final-evaluation'] as const),
  ...(['duplicate-rows', 'several-runs', 'reported-best-differs', 'no-step-column', 'no-evaluations', 'run-without-config'] as const),
  ...(['config-without-length', 'not-a-result', 'not-recognised', 'listing-incomplete', 'patch-missing', 'note'] as const),
];

test('a rule whose evidence is missing still says something, and nothing hostile comes out live', () => {
  for (const [rule, words] of Object.entries(english.rules)) {
    const finding = { rule, severity: 'note', confidence: 'low', subject: { study: 'x' }, location: null, edit: null, fingerprint: '' } as const;
    for (const evidence of [{}, { metric: '`[x](y)', unit: '[x](y)', reason: '[x](y)', decayFamily: '[x](y)', alsoVaried: ['`[x](y)\n'] }]) {
      const sentences = [
        ...Object.values(words.finding({ ...finding, evidence })),
        words.abstention({ rule, subject: { study: 'x' }, reason: '[x](y)', evidence }),
      ];
      for (const sentence of sentences) {
        expect(sentence.length).toBeGreaterThan(5);
        const prose = splitMarkup(sentence)
          .filter((part) => part.kind === 'text')
          .map((part) => part.text)
          .join('');
        expect(prose).not.toContain('[x]');
      }
    }
  }
});

test('a spacing of one has no number before it', () => {
  expect(english.report.resolution('1 epochs', '1.7 %', false)).toBe('resolution: one evaluation every epoch, 1.7 % of the run');
  expect(english.report.resolution('25 steps', '5 %', false)).toContain('every 25 steps');
});

test('with nothing judged and no reason given, what would be judged is said', () => {
  const totals = { errors: 0, warnings: 0, notes: 0, studies: 0, judgedTrials: 0, censoredTrials: 0, configs: 2, files: 2, abstentions: 0, suppressed: 0 };
  expect(english.report.nothingJudged(totals)).toContain('2 configs read; run results');
  expect(english.report.nothingJudged({ ...totals, studies: 1, judgedTrials: 6 })).toContain('learning-rate sweeps are not judged');
  expect(english.report.nothingJudged({ ...totals, abstentions: 1 })).toContain('no rule had enough');
});

test('what is suppressed is part of every verdict, and never taken for a reason to change nothing', () => {
  const totals = { errors: 0, warnings: 0, notes: 0, studies: 1, judgedTrials: 6, censoredTrials: 0, configs: 0, files: 6, abstentions: 0, suppressed: 2 };
  expect(english.report.clear(totals)).toBe('1 study (6 trials) judged, nothing else to change; 2 findings suppressed by the policy file');
  expect(english.report.clear({ ...totals, suppressed: 0 })).toBe('1 study (6 trials) judged, nothing to change');
  expect(english.report.totals({ ...totals, warnings: 1 })).toBe('1 warning, 2 suppressed · 1 study (6 trials)');
});

test('a suppression says until when, and that it ends soon', () => {
  const suppressed = { by: 'policy-ignore', reason: 'kept for the paper', until: '2026-12-01', endsInDays: 5 } as const;
  expect(english.report.suppressed(suppressed)).toBe('ignored: kept for the paper (until 2026-12-01, in 5 days)');
  expect(english.report.suppressed({ ...suppressed, endsInDays: 0 })).toBe('ignored: kept for the paper (until 2026-12-01, today)');
  expect(english.report.suppressed({ ...suppressed, endsInDays: null })).toBe('ignored: kept for the paper (until 2026-12-01)');
  expect(english.report.suppressed({ by: 'rule-off', reason: '', until: null, endsInDays: null })).toBe('the policy file switches the rule off');
  expect(english.report.expiredIgnore({ reason: 'kept for the paper. ', until: '2026-11-01' })).toBe(
    'The policy file ignored this until 2026-11-01, which has passed: kept for the paper.',
  );
});

test('numbers as people write them', () => {
  expect([0, 7, 1_234, 12_345_678, 1.5, 0.123456, Number.NaN].map(amount)).toEqual(['0', '7', '1,234', '12,345,678', '1.5', '0.1235', '–']);
  expect([0, 0.005, 0.098, 0.45, 1, 1.514, 0.000012].map(percent)).toEqual(['0 %', '0.5 %', '9.8 %', '45 %', '100 %', '151 %', '0.0012 %']);
  expect([0.5, 0.983, 0.9983, 0.99999].map(probability)).toEqual(['0.50', '0.98', '0.998', 'above 0.999']);
});

test('why no trial, or too few, can be counted is said in numbers', () => {
  const say = (reason: string, evidence: Readonly<Record<string, number>>) =>
    english.rules['best-step-early']?.abstention({ rule: 'best-step-early', subject: { study: 'x' }, reason, evidence }) ?? '';
  expect(say('trials-not-feasible', { trials: 5, diverged: 3, unfinished: 2 })).toContain(
    'None of the 5 trials can be counted: 2 stopped before the planned length, 3 diverged.',
  );
  expect(say('single-run', { bestFraction: 0.4, diverged: 1 })).toContain('usually lie (and this one diverged).');
  expect(say('single-run', { bestFraction: 0.4 })).toContain('usually lie (its best step lies at 40 % of the run).');
  expect(say('too-few-trials', { trials: 5, feasible: 2, needed: 4, diverged: 3 })).toContain('2 of 5 trials can be counted: 3 diverged.');
});
