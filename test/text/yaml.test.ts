import { describe, expect, test } from 'vitest';
import { lookup, scalarAt } from '../../src/text/lookup.ts';
import { parseYaml } from '../../src/text/yaml.ts';
import { codes, file, misplaced, nodesOf, plain } from './plain.ts';

function only(text: string) {
  const [document, ...others] = parseYaml(file(text));
  expect(others).toEqual([]);
  if (document === undefined) throw new Error('no document');
  expect(misplaced(document, text)).toEqual([]);
  return document;
}

describe('scalars as the frameworks mean them', () => {
  test.for([
    ['5e-4', 0.0005],
    ['1E-3', 0.001],
    ['3.e-5', 3e-5],
    ['1.5e-4', 1.5e-4],
    ['1_000', 1000],
    ['739_328', 739328],
    ['-1', -1],
    ['+.5', 0.5],
    ['0x1F', 31],
    ['0o17', 15],
    ['017', 15],
    ['0b101', 5],
    ['.inf', Infinity],
    ['-.inf', -Infinity],
    ['.nan', NaN],
    ['yes', true],
    ['No', false],
    ['on', true],
    ['OFF', false],
    ['True', true],
    ['false', false],
    ['~', null],
    ['null', null],
    ['None', 'None'],
    ['y', 'y'],
    ['n', 'n'],
    ['12:30', '12:30'],
    ['2026-11-05', '2026-11-05'],
    ['1.2.3', '1.2.3'],
    ['08', '08'],
    ['1e999', '1e999'],
    ['100ba', '100ba'],
    ['(60000, 80000)', '(60000, 80000)'],
    [`\${oc.env:HOME,x}`, `\${oc.env:HOME,x}`],
    ['???', '???'],
    ["'no'", 'no'],
    ['"5e-4"', '5e-4'],
    ['!!float 5e-4', 0.0005],
    ['!!str 5', '5'],
  ] as const)('%s', ([text, value]) => {
    expect(scalarAt(only(`key: ${text}\n`).root, 'key')?.value).toEqual(value);
  });

  test('numbers that PyYAML takes for text are said to be that, with their line and key', () => {
    const { problems } = only('lr: 5e-4\na: 1.0e-4\nb: 1e5\nc: [2e-5]\nd: "5e-4"\ne: 1.0e4\n5e-4: key\n');
    expect(problems.map(({ code, line, values }) => [code, line, values.key, values.text])).toEqual([
      ['yaml-string-number', 1, 'lr', '5e-4'],
      ['yaml-string-number', 3, 'b', '1e5'],
      ['yaml-string-number', 4, 'c', '2e-5'],
      ['yaml-string-number', 6, 'e', '1.0e4'],
    ]);
  });

  test('keys stay text', () => {
    expect(plain(only('n: 1\non: 2\ny: 3\nno: 4\n1: 5\nnull: 6\n').root)).toEqual({ n: 1, on: 2, y: 3, no: 4, 1: 5, null: 6 });
  });

  test('quoted values are marked', () => {
    const [quoted, bare] = ['a', 'b'].map((key) => lookup(only("a: 'no'\nb: no\n").root, key));
    expect(quoted).toMatchObject({ value: 'no', raw: "'no'", quoted: true });
    expect(bare).toMatchObject({ value: false, raw: 'no', quoted: false });
  });
});

describe('places', () => {
  test('count lines and offsets of the text as it is, CRLF included', () => {
    const text = '# head\r\ntrain:\r\n  lr: 0.1 # peak\r\n  steps: 5\r\n\r\n# tail\r\nseed: 1\r\n';
    const { root } = only(text);
    expect(lookup(root, 'train.lr')?.span).toEqual({
      path: 'configs/train.yaml',
      line: 3,
      endLine: 3,
      start: text.indexOf('0.1'),
      end: text.indexOf('0.1') + 3,
    });
    expect(lookup(root, 'train')?.span).toMatchObject({ line: 3, endLine: 4 });
    expect(lookup(root, 'seed')?.span.line).toBe(7);
  });
});

describe('structure', () => {
  test('anchors, aliases and merge keys', () => {
    const { root, problems } = only('base: &b {lr: 1, wd: 2}\nother: &o {wd: 5, eps: 6}\ntrain:\n  <<: [*b, *o]\n  lr: 3\ncopy: *b\n');
    expect(plain(root)).toEqual({ base: { lr: 1, wd: 2 }, other: { wd: 5, eps: 6 }, train: { lr: 3, wd: 2, eps: 6 }, copy: { lr: 1, wd: 2 } });
    expect(problems).toEqual([]);
    expect(lookup(root, 'train.wd')?.span.line).toBe(1);
  });

  test('several documents', () => {
    expect(parseYaml(file('a: 1\n---\nb: 2\n...\n---\n- 3\n')).map(({ root }) => plain(root))).toEqual([{ a: 1 }, { b: 2 }, [3]]);
  });

  test('JSON syntax with Python words and trailing commas', () => {
    expect(plain(only('{\n  "train-iters": 100,\n  "fp16": {"enabled": True,},\n  "lr": 6e-4,\n}\n').root)).toEqual({
      'train-iters': 100,
      fp16: { enabled: true },
      lr: 0.0006,
    });
  });

  test('custom tags are text and never act', () => {
    const { root, problems } = only(
      'a: !new:torch.optim.SGD\n  lr: 1\nb: !include x.yaml\nc: !!python/object/apply:eval [1 + 1]\nd: !ref <lr>\ne: !include y\n',
    );
    expect(plain(root)).toEqual({ a: { '#tag': '!new:torch.optim.SGD', lr: 1 }, b: 'x.yaml', c: ['1 + 1'], d: '<lr>', e: 'y' });
    expect(lookup(root, 'c')?.tag).toBe('!!python/object/apply:eval');
    expect(problems.map(({ line, values }) => [line, values.tag])).toEqual([
      [2, '!new:torch.optim.SGD'],
      [3, '!include'],
      [4, '!!python/object/apply:eval'],
      [5, '!ref'],
    ]);
  });

  test('of duplicate keys the last counts', () => {
    const { root, problems } = only('lr: 1\nwd: 2\nlr: 3\n');
    expect([plain(root), codes(problems), problems[0]?.values.key]).toEqual([{ wd: 2, lr: 3 }, ['duplicate-key@3'], 'lr']);
  });

  test('keys that reach for prototypes are dropped', () => {
    const { root, problems } = only('__proto__: {polluted: true}\nconstructor: {prototype: 1}\na: {prototype: 1, b: 2}\n');
    expect([plain(root), codes(problems)]).toEqual([{ a: { b: 2 } }, ['reserved-key@1', 'reserved-key@2', 'reserved-key@2', 'reserved-key@3']]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('broken and hostile files', () => {
  test('what stands before the break is kept', () => {
    const { root, problems } = only('lr: 0.1\nsteps: 100\nlist: [1, 2\nseed: 3\n');
    expect(scalarAt(root, 'lr')?.value).toBe(0.1);
    expect(scalarAt(root, 'steps')?.value).toBe(100);
    expect(problems[0]).toMatchObject({ code: 'syntax-error', line: expect.toSatisfy((line) => line >= 3) });
    expect(String(problems[0]?.values.message)).not.toContain('\n');
  });

  test('conflict markers', () => {
    expect(codes(only('a: 1\n<<<<<<< HEAD\nlr: 2\n=======\nlr: 3\n>>>>>>> other\n').problems)).toEqual(['conflict-markers@2']);
  });

  test('an alias bomb stays small', () => {
    const levels = Array.from({ length: 30 }, (_, level) => `l${level + 1}: &l${level + 1} [${Array(9).fill(`*l${level}`).join(', ')}]`);
    const { root, problems } = only(`l0: &l0 [x, x, x]\n${levels.join('\n')}\n`);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['alias-limit']));
    expect([...nodesOf(root)].length).toBeLessThan(250_000);
  });

  test('aliases cannot nest deeper than brackets may', () => {
    const levels = Array.from({ length: 3000 }, (_, level) => `l${level + 1}: &l${level + 1} [*l${level}]`);
    expect(codes(only(`l0: &l0 [x]\n${levels.join('\n')}\n`).problems)).toContain('nesting-limit@100');
  });

  test.for([
    ['brackets', '['.repeat(10_000) + ']'.repeat(10_000)],
    ['open braces', '{a: '.repeat(10_000)],
    ['dashes', `${'- '.repeat(10_000)}a`],
    ['indents', Array.from({ length: 1500 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
    ['question marks', `${'? '.repeat(10_000)}a`],
  ] as const)('10,000 levels of %s', ([, text]) => {
    expect(parseYaml(file(text))[0]?.problems.map(({ code }) => code)).toContain('nesting-limit');
  });

  test('an alias to itself or to nothing is reported', () => {
    expect(codes(only('a: &a [*a]\nb: *none\n').problems)).toEqual(['syntax-error@1', 'syntax-error@2']);
  });

  test('a text over the limit is named with its size', () => {
    const [document] = parseYaml(file(`- ${'x'.repeat(9 * 1024 * 1024)}`));
    expect(document?.problems).toMatchObject([{ code: 'file-too-large', line: null, values: { size: 9 * 1024 * 1024 + 2 } }]);
  });

  test('a flat map of a megabyte is read whole', () => {
    const lines = Array.from({ length: 60_000 }, (_, index) => `key_${index}: 0.${index}`);
    const { root, problems } = only(`${lines.join('\n')}\nkey_5: 1\n`);
    expect(root.kind === 'mapping' ? root.entries.size : 0).toBe(60_000);
    expect(codes(problems)).toEqual(['duplicate-key@60001']);
  });
});
