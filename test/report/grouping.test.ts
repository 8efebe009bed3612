import { expect, test } from 'vitest';
import { groupedNotes } from '../../src/report/notes.ts';
import { groupedAbstentions } from '../../src/report/sections/lists.ts';
import { fileOf, reportOf, testWords } from '../helpers/report.ts';

const abstention = (rule: string, study: string, reason = 'length-unknown') => ({ rule, subject: { study }, reason, evidence: {} });

test('rules that say the same of the same studies say it once', () => {
  const grouped = groupedAbstentions([abstention('late', 'a'), abstention('early', 'a'), abstention('early', 'b'), abstention('late', 'b')], testWords);
  expect(grouped.map(({ rules, subjects }) => [rules, subjects])).toEqual([
    [
      ['early', 'late'],
      ['a', 'b'],
    ],
  ]);
});

test('of other studies, or with another reason, each for itself', () => {
  const grouped = groupedAbstentions([abstention('early', 'a'), abstention('late', 'b'), abstention('late', 'a', 'single-run')], testWords);
  expect(grouped.map(({ rules, subjects }) => [rules, subjects])).toEqual([
    [['early'], ['a']],
    [['late'], ['b']],
    [['late'], ['a']],
  ]);
});

test('a note that many files have in common is said once, with every file named as long as there is room', () => {
  const file = (path: string, line: number | null = null, values = 3) => fileOf(path, { problems: [{ code: 'not-finite', path, line, values: { values } }] });
  const few = groupedNotes(reportOf({ files: [file('a.csv'), file('b.csv', 7), file('c.csv', null, 4)] }), testWords);
  expect(few.map(({ places, more }) => [places, more])).toEqual([
    [['a.csv', 'b.csv:7'], 0],
    [['c.csv'], 0],
  ]);
  const many = groupedNotes(reportOf({ files: Array.from({ length: 40 }, (_, index) => file(`r/${index}.csv`)) }), testWords);
  expect(many.map(({ places, more }) => [places.length, more])).toEqual([[12, 28]]);
  const long = groupedNotes(reportOf({ files: Array.from({ length: 40 }, (_, index) => file(`${'x'.repeat(500)}/${index}`)) }), testWords);
  expect(long.map(({ places, more }) => [places.length, more])).toEqual([[1, 39]]);
});
