import { expect, test } from 'vitest';
import * as z from 'zod';
import { defineRule, type Rule } from '../../src/rules/rule.ts';
import { faultsOf, type RuleCase } from '../helpers/rule-tester.ts';

/** Advises against every length of at least 100, and offers `text` in its place. */
function ruleThatOffers(text: string): Rule {
  return defineRule({
    meta: { id: 'short-runs', severity: 'note', claims: [], status: 'fact', needs: '', since: '0.1.0', sources: [], subjects: ['config'] },
    options: z.object({}),
    check: (subject) => {
      const length = subject.kind === 'config' ? subject.config.maxTrainSteps : null;
      if (length === null || length.span === undefined || length.value.value < 100) return { kind: 'clear' };
      return { kind: 'advise', advice: [{ evidence: {}, confidence: 'low', key: 'length', edit: { span: length.span, text } }] };
    },
  });
}

const cases: readonly RuleCase[] = [
  { name: 'long', config: 'learning_rate: 0.1\nmax_train_steps: 500\n', expect: { advise: [{ edit: '50' }] } },
  { name: 'short', config: 'learning_rate: 0.1\nmax_train_steps: 50\n', expect: 'clear' },
];

test('fit cases have no fault', () => {
  expect(faultsOf(ruleThatOffers('50'), cases)).toEqual([]);
});

test('an edit after which the rule advises the same is refused', () => {
  expect(faultsOf(ruleThatOffers('400'), cases)).toEqual(['"long": after its edit the rule still advises length']);
});

test('a case that repeats another, by content or by name, is refused', () => {
  const [long] = cases;
  expect(faultsOf(ruleThatOffers('50'), [...cases, { name: 'again', config: long?.config ?? '', expect: 'clear' }])).toEqual(['"again" repeats "long"']);
  expect(faultsOf(ruleThatOffers('50'), [...cases, { name: 'short', config: 'learning_rate: 0.1\nmax_train_steps: 60\n', expect: 'clear' }]).join()).toContain(
    'repeats "short"',
  );
});

test('a set without a clear case is refused', () => {
  expect(faultsOf(ruleThatOffers('50'), cases.slice(0, 1))).toEqual(['no case is clear']);
});
