import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderReviewComments } from '../../src/report/review-comments.ts';
import { suggestionOf } from '../../src/report/suggestion.ts';
import { findingOf, reportOf, testWords } from '../helpers/report.ts';

/** The edit of the first place where `found` stands in the text. */
function editOf(text: string, found: string, replacement: string) {
  const start = text.indexOf(found);
  const line = text.slice(0, start).split('\n').length;
  const endLine = text.slice(0, start + found.length).split('\n').length;
  return { span: { path: 'c.yaml', line, endLine, start, end: start + found.length }, text: replacement };
}

function suggest(text: string, found: string, replacement: string) {
  return suggestionOf(editOf(text, found, replacement), () => ({ path: 'c.yaml', text }));
}

describe('a suggestion', () => {
  test('keeps indentation, comment and everything else of the line', () => {
    expect(suggest('train:\n    max_steps: 8000  # long\nb: 2\n', '8000', '2400')).toEqual({
      path: 'c.yaml',
      startLine: 2,
      endLine: 2,
      replacement: '    max_steps: 2400  # long',
    });
  });
  test('may stand on the first and on a last line without an end', () => {
    expect(suggest('max_steps: 8000', '8000', '2400')).toMatchObject({ startLine: 1, replacement: 'max_steps: 2400' });
    expect(suggest('\nmax_steps: 8000', '8000', '2400')).toMatchObject({ startLine: 2, replacement: 'max_steps: 2400' });
    expect(suggest('8000\n', '8000', '2400')).toMatchObject({ startLine: 1, replacement: '2400' });
  });
  test('covers whole lines when the edit covers several', () => {
    expect(suggest('a: 1\nb: 2\nc: 3\n', '1\nb: 2', '10\nb: 20')).toMatchObject({ startLine: 1, endLine: 2, replacement: 'a: 10\nb: 20' });
  });
  test('keeps the line ends of the file out of its last line', () => {
    expect(suggest('a: 1\r\nmax_steps: 8000\r\n', '8000', '2400')).toMatchObject({ startLine: 2, replacement: 'max_steps: 2400' });
  });
  test.for([
    ['line ends are mixed', 'a: 1\r\nmax_steps: 8000\n'],
    ['a carriage return ends a line', 'a: 1\rmax_steps: 8000\n'],
    ['the line holds a credential', `max_steps: 8000 # hf_${'aB'.repeat(17)}\n`],
    ['the line holds a hidden marker', 'max_steps: 8000 # <!-- longrun -->\n'],
    ['the line holds a bidirectional control', 'max_steps: 8000 # \u202e\n'],
  ] as const)('is not made where %s', ([, text]) => {
    expect(suggest(text, '8000', '2400')).toBeNull();
  });
  test('is not made without the file, without a change, or beside the place that was read', () => {
    const text = 'max_steps: 8000\n';
    const edit = editOf(text, '8000', '2400');
    expect(suggestionOf(edit, () => undefined)).toBeNull();
    expect(suggest(text, '8000', '8000')).toBeNull();
    expect(suggestionOf({ ...edit, span: { ...edit.span, line: 2 } }, () => ({ path: 'c.yaml', text }))).toBeNull();
    expect(suggestionOf({ ...edit, span: { ...edit.span, end: 999 } }, () => ({ path: 'c.yaml', text }))).toBeNull();
  });
  test('put in place of its lines is the edit', () => {
    const lines = fc.array(fc.string({ unit: fc.constantFrom('a', '8', ' ', ':', '`', '#') }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(lines, fc.nat(), fc.nat(), fc.constantFrom('1', '22', '```', ''), (rows, from, length, replacement) => {
        const text = rows.join('\n');
        const start = from % (text.length + 1);
        const end = Math.min(text.length, start + (length % 4));
        const line = text.slice(0, start).split('\n').length;
        const suggestion = suggestionOf({ span: { path: 'c', line, endLine: line, start, end }, text: replacement }, () => ({ path: 'c', text }));
        if (suggestion === null) return;
        const changed = text.split('\n').toSpliced(suggestion.startLine - 1, suggestion.endLine - suggestion.startLine + 1, suggestion.replacement);
        expect(changed.join('\n')).toBe(text.slice(0, start) + replacement + text.slice(end));
      }),
      { seed: 2, numRuns: 500 },
    );
  });
});

test('the fence of a suggestion is longer than any run of backticks in it', () => {
  const text = 'max_steps: 8000 # ```` as in the paper\n';
  const edit = editOf(text, '8000', '2400');
  const [comment] = renderReviewComments(reportOf({ findings: [findingOf({ location: edit.span, edit })] }), testWords, () => ({ path: 'c.yaml', text }), {
    version: '1.2.3',
  });
  expect(comment?.body).toContain('\n`````suggestion\nmax_steps: 2400 # ```` as in the paper\n`````');
  expect(comment?.bodyWithoutSuggestion).not.toContain('suggestion');
});

test('review comments come by severity and confidence, and only with a place', () => {
  const span = { path: 'c.yaml', line: 1, endLine: 1, start: 0, end: 1 };
  const findings = [
    findingOf({ severity: 'note', fingerprint: 'note', location: span }),
    findingOf({ severity: 'error', confidence: 'low', fingerprint: 'unsure-error', location: span }),
    findingOf({ severity: 'error', fingerprint: 'no-place' }),
    findingOf({ severity: 'warning', fingerprint: 'warning', location: span }),
    findingOf({ severity: 'error', fingerprint: 'error', location: span }),
  ];
  const comments = renderReviewComments(reportOf({ findings }), testWords, () => undefined, { version: '1.2.3' });
  expect(comments.map(({ fingerprint }) => fingerprint)).toEqual(['error', 'warning', 'unsure-error', 'note']);
  expect(comments.map(({ rank }) => rank)).toEqual(comments.map(({ rank }) => rank).toSorted((a, b) => b - a));
});
