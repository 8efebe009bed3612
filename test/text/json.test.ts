import { describe, expect, test } from 'vitest';
import { parseJson } from '../../src/text/json.ts';
import { lookup } from '../../src/text/lookup.ts';
import { codes, file, misplaced, plain } from './plain.ts';

function read(text: string) {
  const document = parseJson(file(text, 'ds_config.json'));
  expect(misplaced(document, text)).toEqual([]);
  return document;
}

describe('JSON as it is met', () => {
  test('comments, trailing commas, bare NaN and infinities', () => {
    const { root, problems } = read('{ // c\r\n "a": NaN, /* x\r\n */ "b": [1, -Infinity, Infinity,],\r\n "c": {"d": "x\\n\\u00e9",},\r\n}\r\n');
    expect([plain(root), problems]).toEqual([{ a: NaN, b: [1, -Infinity, Infinity], c: { d: 'x\né' } }, []]);
    expect(lookup(root, 'c.d')).toMatchObject({ raw: '"x\\n\\u00e9"', quoted: true, span: { line: 4 } });
  });

  test.for(['0', '-0.5e-3', '1E5', '"auto"', 'true', 'null', '[]', '{}', '[[1], {"a": []}]', '"\\"\\\\\\/"'])('%s means what JSON.parse says', (text) => {
    expect(plain(read(text).root)).toEqual(JSON.parse(text));
  });

  test.for([
    ['{"a": 1, "b": [1, {"c": ', { a: 1, b: [1, { c: null }] }, 'truncated@1'],
    ['{"a": 1,\n"b": "cut', { a: 1, b: '' }, 'truncated@2'],
    ['{"a": 1\n "b": 2}', { a: 1 }, 'syntax-error@2'],
    ['{a: 1}', {}, 'syntax-error@1'],
    ['[1, 2] x', [1, 2], 'syntax-error@1'],
    ['{"a": True}', { a: null }, 'syntax-error@1'],
  ] as const)('%s keeps what stands before the break', ([text, value, problem]) => {
    const { root, problems } = read(text);
    expect([plain(root), codes(problems)]).toEqual([value, [problem]]);
  });

  test('duplicate and reserved keys, conflict markers, depth', () => {
    expect(codes(read('{"lr": 1,\n"lr": 2,\n"__proto__": {"x": 1}}').problems)).toEqual(['duplicate-key@2', 'reserved-key@3']);
    expect(codes(read('{\n<<<<<<< HEAD\n"lr": 1\n=======\n"lr": 2\n>>>>>>> x\n}').problems)).toEqual(['conflict-markers@2']);
    const deep = read(`{"a": ${'['.repeat(10_000)}"]"${']'.repeat(10_000)}, "b": 1}`);
    expect([codes(deep.problems), lookup(deep.root, 'b')]).toMatchObject([['nesting-limit@1'], { value: 1 }]);
  });

  test('a string of megabytes costs no stack', () => {
    expect(read(`{"a": "${'\\n'.repeat(2_000_000)}"}`).problems).toEqual([]);
  });
});
