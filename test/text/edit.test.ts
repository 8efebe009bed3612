import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ConfigDocument } from '../../src/model/document.ts';
import type { Scalar } from '../../src/model/source.ts';
import { parseDocuments } from '../../src/text/documents.ts';
import { applyEdit, replaceScalar } from '../../src/text/edit.ts';
import { flatten, lookup, numberAt } from '../../src/text/lookup.ts';
import { formatNumberLike } from '../../src/text/number-style.ts';
import { file } from './plain.ts';

function edited(path: string, text: string, key: string, value: Scalar): string | null {
  const input = file(text, path);
  const node = lookup(parseDocuments(input)[0]?.root, key);
  const edit = node?.kind === 'scalar' ? replaceScalar(input, node, value) : null;
  return edit === null ? null : applyEdit(text, edit);
}

describe('the way a number is written', () => {
  test.for([
    ['5e-4', 2e-4, '2e-4'],
    ['5e-4', 1.25e-4, '1.25e-4'],
    ['1.0E-05', 2e-5, '2.0E-05'],
    ['3.e-5', 6e-5, '6.e-5'],
    ['1e-4', 0.5, '0.5'],
    ['1e5', 3e5, '3e5'],
    ['1e+05', 2e5, '2e+05'],
    ['1e5', 123456, '123456'],
    ['1_000', 20_000, '20_000'],
    ['1_000_000', 500, '500'],
    ['1000', 1500, '1500'],
    ['100.0', 250, '250.0'],
    ['0.0005', 1e-7, '0.0000001'],
    ['0.1', 1e-15, '1.0e-15'],
    ['5 * 1000', 6000, '6000'],
    ['-1', 100, '100'],
  ] as const)('%s, now %d', ([model, value, text]) => {
    expect(formatNumberLike(model, value)).toBe(text);
  });

  test('infinities and NaN have no way', () => {
    expect([NaN, Infinity, -Infinity].map((value) => formatNumberLike('1', value))).toEqual([null, null, null]);
  });
});

describe('one scalar is replaced', () => {
  test.for([
    ['a.yaml', 'lr: 5e-4 # peak\r\nb: 1\r\n', 'lr', 3e-4, 'lr: 3e-4 # peak\r\nb: 1\r\n'],
    ['a.yaml', "lr: '5e-4'\n", 'lr', 3e-4, "lr: '3e-4'\n"],
    ['a.yaml', 'x: {lr: 1, n: 2}\n', 'x.n', 30, 'x: {lr: 1, n: 30}\n'],
    ['a.yaml', 'a: yes\n', 'a', false, 'a: no\n'],
    ['a.yaml', 'a: True\n', 'a', false, 'a: False\n'],
    ['a.yaml', 'a: cosine # x\n', 'a', 'linear', 'a: linear # x\n'],
    ['a.json', '{"a": "cosine"}', 'a', 'linear', '{"a": "linear"}'],
    ['a.json', '{"a": 100,\r\n "b": true}', 'b', false, '{"a": 100,\r\n "b": false}'],
    ['a.toml', 'steps = 30_000 # c\r\n', 'steps', 45_000, 'steps = 45_000 # c\r\n'],
    ['a.cfg', '[a]\nx = 5\n', 'a.x', 6, '[a]\nx = 6\n'],
    ['a.py', 'n = 5 * 1000  # c\n', 'n', 7000, 'n = 7000  # c\n'],
    ['a.sh', 'LR=1e-4\nt --lr $LR\n', 'lr', 2e-4, 'LR=2e-4\nt --lr $LR\n'],
    ['a.gin', 'A = 1_000\nb.c = %A\n', 'b\u002ec', 2000, 'A = 2_000\nb.c = %A\n'],
  ] as const)('%s: %j', ([path, text, key, value, expected]) => {
    expect(edited(path, text, key, value)).toBe(expected);
  });

  test.for([
    ['a.yaml', 'a: |\n  x\n', 'a', 'y'],
    ['a.yaml', 'a: |\n  5\n', 'a', 6],
    ['a.yaml', 'a:\nb: 1\n', 'a', 5],
    ['a.yaml', 'a: x\n', 'a', 'yes'],
    ['a.yaml', 'a: x\n', 'a', '- b'],
    ['a.yaml', 'a: x\n', 'a', true],
    ['a.yaml', 'a: 1\n', 'a', NaN],
    ['a.yaml', 'a: 1\n', 'a', 1],
    ['a.yaml', 'a: 1\n', 'a', null],
    ['a.json', '{"a": "x"}', 'a', 'quote " it'],
    ['a.py', 'x = 1\nx += 4\n', 'x', 7],
  ] as const)('not where more would have to be known: %s %j', ([path, text, key, value]) => {
    expect(edited(path, text, key, value)).toBeNull();
  });

  test('a place in another file or beyond the text is refused', () => {
    const span = { path: 'other.yaml', line: 1, endLine: 1, start: 0, end: 1 };
    expect(replaceScalar(file('a: 1\n', 'a.yaml'), { value: 1, span }, 2)).toBeNull();
    expect(replaceScalar(file('a', 'other.yaml'), { value: 1, span: { ...span, end: 9 } }, 2)).toBeNull();
    expect(replaceScalar(file('a', 'other.yaml'), { value: 1 }, 2)).toBeNull();
  });
});

describe('reading again gives the new value and nothing else is changed', () => {
  const written = fc.constantFrom('5e-4', '1.0e-4', '3.e-5', '0.001', '1_000', '100', '2E-05', '0.5', '250.0', '1e5', '-1');
  const value = fc.oneof(
    fc.double({ min: 1e-12, max: 10, noNaN: true }),
    fc.integer({ min: 0, max: 5_000_000 }),
    fc.constantFrom(0, 1e-3, 2.5e-4, 3e-7, 1e12, 0.1 + 0.2, 123456.789),
  );
  const renderings: readonly (readonly [string, (number: string) => string])[] = [
    ['a.yaml', (number) => `x: 1 # c\r\ntrain:\r\n  lr: ${number}   # peak\r\n  list: [1, 'no']\r\n`],
    ['b.yaml', (number) => `x: 1\ntrain: {lr: "${number}", b: yes}\n`],
    ['a.json', (number) => `{"x": 1, // c\n "train": {"lr": "${number}", "b": [1]}}\n`],
    ['a.py', (number) => `x = 1\ntrain = dict(lr=${number}, b='c')  # d\n`],
    ['a.cfg', (number) => `[train]\nx = 1\nlr = ${number}\nb = "c"\n`],
    ['a.sh', (number) => `t --x 1 --train.lr ${number} --b c # d\n`],
  ];
  const flatOf = (document: ConfigDocument | undefined): [string, Scalar][] =>
    document === undefined ? [] : [...flatten(document.root)].map(([path, leaf]) => [path, leaf.value]);

  test('in every language', () => {
    void fc.assert(
      fc.property(fc.constantFrom(...renderings), written, value, ([path, render], number, next) => {
        const text = render(number);
        const before = parseDocuments(file(text, path))[0];
        const after = edited(path, text, 'train.lr', next);
        if (after === null) return numberAt(before?.root, 'train.lr')?.value === next;
        const read = parseDocuments(file(after, path))[0];
        expect(numberAt(read?.root, 'train.lr')?.value).toBe(next);
        expect(flatOf(read).filter(([key]) => key !== 'train.lr')).toEqual(flatOf(before).filter(([key]) => key !== 'train.lr'));
        expect(after.split('\n').length).toBe(text.split('\n').length);
        return true;
      }),
      { seed: 5, numRuns: 1500 },
    );
  });
});
