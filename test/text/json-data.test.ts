import { describe, expect, test } from 'vitest';
import { parseJsonData } from '../../src/text/json-data.ts';
import { codes, file } from './plain.ts';

function read(text: string) {
  const { value, problems } = parseJsonData(file(text, 'trainer_state.json'));
  return {
    value: JSON.parse(JSON.stringify(value, (_, item) => (typeof item === 'number' && !Number.isFinite(item) ? String(item) : item))),
    problems: codes(problems),
  };
}

describe('JSON results', () => {
  test.for([
    ['{"a": [1, {"b": null}], "c": "x"}', { a: [1, { b: null }], c: 'x' }, []],
    ['{"a": NaN, "b": [-Infinity, Infinity], "c": "NaN", "d": "\\"NaN"}', { a: 'NaN', b: ['-Infinity', 'Infinity'], c: 'NaN', d: '"NaN' }, []],
    ['{"a": 1, // c\n "b": NaN,}', { a: 1, b: 'NaN' }, []],
    ['{"log": [{"step": 1},\n {"step": 2}, {"st', { log: [{ step: 1 }, { step: 2 }, {}] }, ['truncated@2']],
    ['{"a": 1}\n{"a": 2}\n', { a: 1 }, ['syntax-error@2']],
    ['nonsense', null, ['syntax-error@1']],
    ['', null, []],
    ['{\n"a": 1,\n"__proto__": {"x": 1}, "constructor": 2}', { a: 1 }, ['reserved-key@3', 'reserved-key@3']],
    ['{"a":\n<<<<<<< HEAD\n1\n||||||| base\n0\n=======\n2\n>>>>>>> x\n}', { a: 1 }, ['conflict-markers@2']],
  ] as const)('%j', ([text, value, problems]) => {
    expect(read(text)).toEqual({ value, problems });
  });

  test('objects have no prototype', () => {
    const { value } = parseJsonData(file('{"a": {"b": 1}}'));
    expect(value !== null && typeof value === 'object' && 'toString' in value).toBe(false);
  });

  test('depth and size are bounded', () => {
    expect(read(`${'['.repeat(50_000)}${']'.repeat(50_000)}`).problems).toEqual(['nesting-limit@null']);
    expect(read(`{"a": "${'x'.repeat(9_000_000)}`).problems).toEqual(['syntax-error@null']);
    expect(read(`{"a": NaN, "b": "${'\\n'.repeat(3_000_000)}"}`).problems).toEqual([]);
  });
});
