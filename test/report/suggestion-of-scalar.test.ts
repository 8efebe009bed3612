import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ScalarNode } from '../../src/model/document.ts';
import type { Scalar } from '../../src/model/source.ts';
import { type Suggestion, suggestionOf } from '../../src/report/suggestion.ts';
import { decodeFile } from '../../src/text/decode.ts';
import { parseDocuments } from '../../src/text/documents.ts';
import { applyEdit, replaceScalar } from '../../src/text/edit.ts';
import { flatten, lookup } from '../../src/text/lookup.ts';

interface Language {
  readonly path: string;
  readonly key: string;
  /** A file around one value, written as the language's people write it. */
  readonly around: (written: string) => string;
  /** How text is written here; the language has no bare text where this is absent. */
  readonly bare?: true;
  readonly quote: string;
}

const languages: readonly Language[] = [
  {
    path: 'a.yaml',
    key: 'train.lr',
    around: (it) => `# head\nx: 1 # c\ntrain:\n  lr: ${it}   # 5e-4 before\n  'list': [1, 'no']\n# tail\n`,
    bare: true,
    quote: '"',
  },
  { path: 'b.yaml', key: 'runs.1.lr', around: (it) => `runs:\n- {lr: 1, n: "x"}\n- lr: ${it}\n  <<: {a: 2}\n`, bare: true, quote: "'" },
  { path: 'c.json', key: 'train.lr', around: (it) => `{"x": 1, // c\n  "train": {"lr": ${it}, "b": [1,],},\n}\n`, quote: '"' },
  { path: 'd.toml', key: 'train.lr', around: (it) => `# head\n[train]\nx = 1\nlr = ${it} # peak\nb = ["c"]\n`, quote: '"' },
  { path: 'e.ini', key: 'train.lr', around: (it) => `[train]\nx = 1\nlr = ${it}\nb = c\n`, bare: true, quote: '"' },
  { path: 'f.py', key: 'train.lr', around: (it) => `x = 1\ntrain = dict(\n    lr=${it},  # peak\n    b='c',\n)\n`, quote: "'" },
  { path: 'g.sh', key: 'lr', around: (it) => `#!/bin/bash\nX=1\nLR=${it}\npython train.py --b c \\\n  --lr $LR  # go\n`, bare: true, quote: '"' },
  { path: 'h.gin', key: 'f.lr', around: (it) => `A = 1\nf.lr = ${it}  # peak\nf.b = "c"\n`, quote: '"' },
];
const numbers = ['5e-4', '1.0e-4', '0.001', '1_000', '100', '2E-05', '1E-3', '0.5', '250.0', '-1'];
const nextNumbers = fc.oneof(
  fc.double({ min: 1e-9, max: 10, noNaN: true }),
  fc.integer({ min: 0, max: 5_000_000 }),
  fc.constantFrom(0, 2.5e-4, 3e-7, 1e6, 123456.789),
);
const texts = ['cosine', '100ba', '2ep', '(60000, 80000)'];
const nextTexts: Readonly<Record<string, readonly string[]>> = {
  cosine: ['linear', 'inverse_sqrt'],
  '100ba': ['2400ba', '12ep'],
  '2ep': ['30ep', '5ba'],
  '(60000, 80000)': ['(120000, 160000)'],
};

interface Case {
  readonly language: Language;
  readonly text: string;
  readonly next: Scalar;
}

const lineEnds = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replace(/\n$/, ''),
  (text) => text.replaceAll('\n', '\r\n').replace(/\r\n$/, ''),
);
const numberCase = fc
  .record({ language: fc.constantFrom(...languages), written: fc.constantFrom(...numbers), isQuoted: fc.boolean(), next: nextNumbers, ends: lineEnds })
  .map(({ language, written, isQuoted, next, ends }): Case => {
    const quoted = isQuoted ? `${language.quote}${written}${language.quote}` : written;
    return { language, text: ends(language.around(quoted)), next };
  });
const textCase = fc
  .record({ language: fc.constantFrom(...languages), written: fc.constantFrom(...texts), isQuoted: fc.boolean(), pick: fc.nat(), ends: lineEnds })
  .map(({ language, written, isQuoted, pick, ends }): Case => {
    const isBare = language.bare === true && !isQuoted && (language.path.endsWith('.yaml') || !written.startsWith('('));
    const choices = nextTexts[written] ?? [];
    return {
      language,
      text: ends(language.around(isBare ? written : `${language.quote}${written}${language.quote}`)),
      next: choices[pick % choices.length] ?? null,
    };
  });

function scalarOf(path: string, text: string, key: string): ScalarNode {
  const node = lookup(parseDocuments({ path, text })[0]?.root, key);
  if (node?.kind !== 'scalar') throw new Error(`${path}: no ${key} in ${text}`);
  return node;
}

/** What GitHub makes of a suggestion: its lines in place of those of the file, the file's own line end behind the last one. */
function withSuggestion(text: string, { startLine, endLine, replacement }: Suggestion): string {
  const lines = text.split('\n');
  const end = lines[endLine - 1]?.endsWith('\r') ? '\r' : '';
  return lines.toSpliced(startLine - 1, endLine - startLine + 1, `${replacement}${end}`).join('\n');
}

function others(path: string, text: string, key: string): [string, Scalar][] {
  const document = parseDocuments({ path, text })[0];
  return document === undefined ? [] : [...flatten(document.root)].filter(([name]) => name !== key).map(([name, { value }]) => [name, value]);
}

test('an edited scalar changes its own characters only, as a whole-line suggestion too, and reads back as intended', () => {
  let edited = 0;
  void fc.assert(
    fc.property(fc.oneof(numberCase, textCase), ({ language: { path, key }, text, next }) => {
      const node = scalarOf(path, text, key);
      const edit = replaceScalar({ path, text }, node, next);
      if (edit === null) return;
      edited++;
      const after = applyEdit(text, edit);
      expect(after.slice(0, node.span.start)).toBe(text.slice(0, node.span.start));
      expect(after.slice(node.span.start + edit.text.length)).toBe(text.slice(node.span.end));
      expect(/^["']?/.exec(edit.text)?.[0]).toBe(/^["']?/.exec(node.raw)?.[0]);
      const read = scalarOf(path, after, key).value;
      expect(typeof next === 'number' && typeof read === 'string' ? Number(read.replaceAll('_', '')) : read).toBe(next);
      expect(others(path, after, key)).toEqual(others(path, text, key));
      const suggestion = suggestionOf(edit, () => ({ path, text }));
      expect(suggestion === null ? null : withSuggestion(text, suggestion)).toBe(after);
    }),
    { seed: 4, numRuns: 3000 },
  );
  expect(edited).toBeGreaterThan(2000);
});

test('mixed line ends keep theirs, and are offered no suggestion', () => {
  const text = 'a: 1\r\nlr: 5e-4 # peak\nb: 2\r\n';
  const edit = replaceScalar({ path: 'a.yaml', text }, scalarOf('a.yaml', text, 'lr'), 2e-4);
  expect(edit && applyEdit(text, edit)).toBe('a: 1\r\nlr: 2e-4 # peak\nb: 2\r\n');
  expect(edit && suggestionOf(edit, () => ({ path: 'a.yaml', text }))).toBeNull();
});

test('behind a byte order mark the place is that of the text without it', () => {
  const { file } = decodeFile('a.yaml', new TextEncoder().encode('\ufeffx: 1\nlr: 5e-4\n'));
  const text = file?.text ?? '';
  const edit = replaceScalar({ path: 'a.yaml', text }, scalarOf('a.yaml', text, 'lr'), 2e-4);
  expect(edit && suggestionOf(edit, () => ({ path: 'a.yaml', text }))).toEqual({ path: 'a.yaml', startLine: 2, endLine: 2, replacement: 'lr: 2e-4' });
});
