import { describe, expect, test } from 'vitest';
import { lookup, numberAt } from '../../src/text/lookup.ts';
import { parseToml } from '../../src/text/toml.ts';
import { codes, file, misplaced, plain } from './plain.ts';

function read(text: string) {
  const document = parseToml(file(text, 'train.toml'));
  expect(misplaced(document, text)).toEqual([]);
  return document;
}

describe('TOML', () => {
  test('tables, dotted keys, arrays of tables, every kind of scalar, with places in CRLF files', () => {
    const text =
      '# c\r\n[training]\r\nsteps = 30_000\r\nlr = 5e-4\r\nenabled = true\r\n\r\n[training.checkpoint]\r\nfolder = "x\\ty"\r\n[[datasets]]\r\nn = 1\r\n[[datasets]]\r\nn = 2\r\na.b = { c = [1, 2] }\r\n[datasets.more]\r\nd = 1979-05-27\r\nmax = inf\r\n';
    const { root, problems } = read(text);
    expect(plain(root)).toEqual({
      training: { steps: 30000, lr: 0.0005, enabled: true, checkpoint: { folder: 'x\ty' } },
      datasets: [{ n: 1 }, { n: 2, a: { b: { c: [1, 2] } }, more: { d: '1979-05-27', max: Infinity } }],
    });
    expect(problems).toEqual([]);
    expect(numberAt(root, 'training.steps')?.span).toMatchObject({ line: 3, start: text.indexOf('30_000'), end: text.indexOf('30_000') + 6 });
    expect(lookup(root, 'training.checkpoint.folder')).toMatchObject({ raw: '"x\\ty"', quoted: true });
  });

  test.for([
    ['a = 1\na = 2\nb = 3\n', { a: 1, b: 3 }, ['duplicate-key@2']],
    ['a = 1\nb = \nc = 3\n', { a: 1, c: 3 }, ['syntax-error@2']],
    ['a = 1\r\n= 2\r\nc = "x\r\nd = 4\r\n', { a: 1, d: 4 }, ['syntax-error@2', 'syntax-error@3']],
    ['a = 1\nb = [1,\n 2\n', { a: 1 }, expect.arrayContaining([expect.stringMatching(/^syntax-error@/)])],
    ['<<<<<<< HEAD\na = 1\n=======\n>>>>>>> x\n', null, ['conflict-markers@1']],
    ['__proto__ = 1\n[constructor]\na = 1\n[x]\nb = 2\n', { x: { b: 2 } }, ['reserved-key@1', 'reserved-key@2']],
  ] as const)('%j loses only what is broken', ([text, value, problems]) => {
    const document = read(text);
    expect([plain(document.root), codes(document.problems)]).toEqual([value, problems]);
  });

  test.for([
    `a = ${'['.repeat(10_000)}`,
    `a = ${'['.repeat(2000)}${']'.repeat(2000)}`,
    `a${'.a'.repeat(10_000)} = 1`,
    `a = ${'{a = '.repeat(5000)}1${'}'.repeat(5000)}`,
  ])('nesting is bounded', (text) => {
    expect(read(text).problems.map(({ code }) => code)).toContainEqual(expect.stringMatching(/nesting-limit|syntax-error/));
  });

  test('a text over the limit is named with its size', () => {
    expect(read('# c\n'.repeat(300_000)).problems).toMatchObject([{ code: 'file-too-large', values: { size: 1_200_000 } }]);
  });
});
