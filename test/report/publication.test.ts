import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PlannedPublication, renderPublicationMarkdown, renderPublicationText } from '../../src/report/publication.ts';
import { hostileText, liveParts } from '../helpers/hostile.ts';
import { testWords } from '../helpers/report.ts';

const plan: PlannedPublication = {
  pull: 'octocat/hello#42',
  headSha: '0123456789abcdef0123456789abcdef01234567',
  account: 'octocat',
  others: ['github-actions[bot]'],
  comments: [
    { doing: 'post', path: 'configs/a.yaml', lines: { start: 3, end: 3 }, body: '**Too long.**\n\n```suggestion\nsteps:   150\n```' },
    { doing: 'update', path: 'configs/b.yaml', lines: { start: 3, end: 5 }, body: 'Other numbers.' },
    { doing: 'answer', path: 'configs/c.yaml', lines: null, body: 'Fixed in `0123456`.' },
    { doing: 'keep', path: 'configs/d.yaml', lines: { start: 1, end: 1 }, body: '' },
    { doing: 'remove', path: 'configs/e.yaml', lines: null, body: '' },
  ],
  summary: { doing: 'update', body: '### Attention\n\nWords.\n' },
};

test('a plan shows every comment with its place, what becomes of it, and its text to the character', async () => {
  await expect(renderPublicationText(plan, testWords, { color: false })).toMatchFileSnapshot('../golden/publication.txt');
  await expect(renderPublicationMarkdown(plan, testWords)).toMatchFileSnapshot('../golden/publication.md');
});

test('nothing to say is said', () => {
  const quiet = { ...plan, others: [], comments: [], summary: { doing: 'none', body: '' } } as const;
  expect(renderPublicationText(quiet, testWords, { color: false }).split('\n').slice(1)).toEqual([
    '',
    'Review comments: none',
    '',
    'Summary comment: none',
    '',
  ]);
});

test('no name and no text on a pull request commands a terminal or becomes live', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (name, body) => {
      const hostile: PlannedPublication = {
        ...plan,
        pull: name,
        account: name,
        others: [name, body],
        comments: [{ doing: 'update', path: name, lines: null, body }],
        summary: { doing: 'post', body },
      };
      const text = renderPublicationText(hostile, testWords, { color: false });
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      expect(text).not.toMatch(/::|##\[/);
      const quiet = { ...hostile, comments: [{ doing: 'keep', path: name, lines: null, body: '' }], summary: { doing: 'keep', body: '' } } as const;
      expect(liveParts(renderPublicationMarkdown(quiet, testWords), ['h2', 'strong'])).toEqual([]);
    }),
    { seed: 3, numRuns: 100 },
  );
});
