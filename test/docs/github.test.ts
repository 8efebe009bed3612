import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describeFailure } from '../../src/github/failure.ts';

const page = readFileSync('docs/github.md', 'utf8');
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const code = sources.map((name) => readFileSync(`src/${name}`, 'utf8')).join('\n');

/** Sentences that the page says the log says. */
const said = [...(page.split('## Troubleshooting')[1] ?? '').matchAll(/^\| `([^`]+)` \| /gm)]
  .map((match) => match[1] ?? '')
  .filter((text) => text.includes(' '));

describe('docs/github.md', () => {
  test('explains sentences', () => {
    expect(said.length).toBeGreaterThan(8);
  });

  test.for(said.flatMap((sentence) => sentence.split(/ ?… ?/)).filter((part) => part.length > 12 && !part.startsWith('under permissions')))(
    'quotes what the code says: %s',
    (part) => {
      expect(code.includes(part)).toBe(true);
    },
  );

  test('quotes the advice about a permission', () => {
    const failure = { kind: 'forbidden', status: 403, message: 'no', acceptedPermissions: null, waitMs: null } as const;
    expect(describeFailure(failure, 'read', 'contents: read').replaceAll('`', '')).toContain('under permissions: of the job.');
  });

  test('names every workflow to copy, and none that is not there', () => {
    const named = [...page.matchAll(/examples\/workflows\/([\w-]+\.yml)/g)].map((match) => match[1] ?? '');
    expect([...new Set(named)].toSorted()).toEqual(readdirSync('examples/workflows').toSorted());
  });

  test.for([...page.matchAll(/\]\((?!http)([^)#]+)\)/g)].map((match) => match[1] ?? ''))('links to a file that is there: %s', (link) => {
    expect(existsSync(`docs/${link}`)).toBe(true);
  });
});
