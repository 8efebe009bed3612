import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type IgnoreLines, ignoreLines } from '../../src/policy/ignore-lines.ts';
import { literalGlob } from '../../src/policy/literal-glob.ts';
import { matchesAny } from '../../src/policy/paths.ts';
import type { Ignore } from '../../src/policy/policy.ts';
import { readPolicy } from '../../src/policy/read.ts';
import { codeBlock, typedText } from '../../src/report/escape.ts';
import { hostileText, liveParts } from '../helpers/hostile.ts';

const rules = [{ id: 'best-step-late', options: z.strictObject({}) }];
const path = '.github/longrun.yml';
const entry: Ignore = { rule: 'best-step-late', path: 'a/b.yaml', reason: 'on purpose', until: '2027-01-31' };
const linesFor = (text: string, entries: readonly Ignore[] = [entry]) => ignoreLines({ path, text }, entries, rules);

/** The file with the lines in it, as a person would put them there. */
function committed(text: string, { place, yaml }: IgnoreLines): string {
  const lines = text.split('\n');
  if (place.kind === 'new-file') return yaml;
  if (place.kind === 'after') lines.splice(place.line, 0, yaml);
  if (place.kind === 'replace') lines.splice(place.line - 1, 1, yaml);
  if (place.kind === 'inside') lines[place.line - 1] = lines[place.line - 1]?.replace(/\}(?=[^}]*$)/, () => `}, ${yaml}`) ?? '';
  return lines.join('\n');
}

function ignoresOf(text: string): readonly Ignore[] {
  const result = readPolicy({ path, text }, rules);
  if (result.kind === 'invalid') throw new Error(`${JSON.stringify(result.errors)}\n${text}`);
  return result.policy.ignore;
}

const old = { rule: 'best-step-late', path: null, reason: 'x', until: null };

describe('lines for a policy', () => {
  test.for([
    ['none', '', { kind: 'new-file' }, []],
    ['without the list', 'version: 1\ninline: 2\n\n\n', { kind: 'after', line: 2 }, []],
    ['without a last line end', 'version: 1', { kind: 'after', line: 1 }, []],
    ['with an empty list', 'version: 1\nignore: []\ninline: 2\n', { kind: 'replace', line: 2 }, []],
    ['with a list', 'version: 1\nignore:\n  - rule: best-step-late\n    reason: x\n\n# more\ninline: 2\n', { kind: 'after', line: 4 }, [old]],
    ['with a list at the margin', 'version: 1\nignore:\n- rule: best-step-late\n  reason: x\ninline: 2\n', { kind: 'after', line: 4 }, [old]],
    ['with entries in braces', 'version: 1\nignore:\n    - { rule: best-step-late, reason: x } # why\n', { kind: 'after', line: 3 }, [old]],
    ['with a list in brackets', 'version: 1\nignore: [{ rule: best-step-late, reason: x }]\n', { kind: 'inside', line: 2 }, [old]],
    ['with a text over several lines', 'version: 1\nignore:\n  - rule: best-step-late\n    reason: >-\n      x\n', { kind: 'after', line: 5 }, [old]],
    ['of Windows', 'version: 1\r\ninline: 2\r\n', { kind: 'after', line: 2 }, []],
  ] as const)('%s go where they belong', ([, text, place, before]) => {
    const lines = linesFor(text);
    expect(lines.place).toEqual(place);
    expect(ignoresOf(committed(text, lines))).toEqual([...before, entry]);
  });

  test.for([
    ['in braces as a whole', '{ version: 1 }\n'],
    ['whose dash stands alone', 'version: 1\nignore:\n  -\n    rule: best-step-late\n    reason: x\n'],
    ['that ends before its end', 'version: 1\n...\n'],
    ['that is broken', 'version: [\n'],
    ['that is no mapping', '- a\n'],
  ] as const)('%s are left to a person', ([, text]) => {
    const lines = linesFor(text);
    expect(lines.place).toEqual({ kind: 'by-hand' });
    expect(ignoresOf(`version: 1\n${lines.yaml}`)).toEqual([entry]);
  });

  test('of several entries stay together', () => {
    const entries = [entry, { ...entry, path: 'c' }, { ...entry, path: null, until: null }];
    expect(ignoresOf(committed('version: 1\n', linesFor('version: 1\n', entries)))).toEqual(entries);
  });

  test('say what was typed, whatever it was, and show nothing live', () => {
    const files = [
      '',
      'version: 1\n',
      'version: 1\nignore:\n  - rule: best-step-late\n    reason: x\n',
      'version: 1\nignore: [{ rule: best-step-late, reason: x }]\n',
    ];
    fc.assert(
      fc.property(hostileText, hostileText, fc.constantFrom(...files), (said, name, text) => {
        const typed = { ...entry, reason: typedText(said) || 'x', path: literalGlob(typedText(name).slice(0, 100)) || null };
        const lines = linesFor(text, [typed]);
        expect(lines.place.kind).not.toBe('by-hand');
        expect(ignoresOf(committed(text, lines)).at(-1)).toEqual(typed);
        expect(codeBlock(lines.yaml, 'yaml')).toContain(lines.yaml);
        expect(liveParts(codeBlock(lines.yaml, 'yaml'))).toEqual([]);
      }),
    );
  });
});

test('a literal glob matches its path and no other', () => {
  for (const name of ['a/[b].yaml', 'a*b', '{a,b}', '!x', 'a(b)+c', 'a\\b', 'a$b', '**', 'a@(b)', './a', 'a#two', "it's"]) {
    expect(matchesAny(name, [literalGlob(name)]), name).toBe(true);
    expect(matchesAny('axb/c.yaml', [literalGlob(name)]), name).toBe(false);
  }
});
