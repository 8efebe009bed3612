import { describe, expect, test } from 'vitest';
import { readJsonl } from '../../src/text/jsonl.ts';
import { codes, file } from './plain.ts';

function read(text: string) {
  const table = readJsonl(file(text, 'trainer_log.jsonl'));
  return { table, cells: Object.fromEntries(table.columns.map((column) => [column.name, column.cells])) };
}

describe('one object a line', () => {
  test('columns appear when they appear; null and absent are empty', () => {
    const { table, cells } = read('{"step": 1, "loss": 0.5}\r\n\r\n{"step": 2, "loss": null, "eval": {"loss": NaN, "box": [1, 2]}, "ok": true, "s": "x"}\r\n');
    expect(cells).toEqual({
      step: [1, 2],
      loss: [0.5, undefined],
      'eval.loss': [undefined, NaN],
      'eval.box.0': [undefined, 1],
      'eval.box.1': [undefined, 2],
      ok: [undefined, true],
      s: [undefined, 'x'],
    });
    expect([table.rowCount, Array.from(table.lines), table.problems, table.headerLines]).toEqual([2, [1, 3], [], undefined]);
  });

  test('text that looks like NaN stays text', () => {
    expect(read('{"a": "NaN, -Infinity", "b": -Infinity, "c": "\\"NaN"}').cells).toEqual({ a: ['NaN, -Infinity'], b: [-Infinity], c: ['"NaN'] });
  });

  test('a log that was cut, a line that is broken', () => {
    expect(codes(read('{"a": 1}\n{"a": ').table.problems)).toEqual(['truncated@2']);
    const { table, cells } = read('{"a": 1}\nnonsense\n[1]\n{"a": 2}\n');
    expect([codes(table.problems), cells]).toEqual([['syntax-error@2', 'syntax-error@3'], { a: [1, 2] }]);
  });

  test('the same rows on both sides of a conflict', () => {
    const { table, cells } = read('<<<<<<< HEAD\n{"step": 1}\r\n{"step": 2}\r\n=======\n{"step": 1}\n{"step": 2}\n>>>>>>> x\n');
    expect([cells, codes(table.problems)]).toEqual([{ step: [1, 2] }, ['conflict-markers@1']]);
  });

  test('reserved names are no columns', () => {
    expect(read('{"__proto__": {"x": 1}, "constructor": 2, "b": 1}').cells).toEqual({ b: [1] });
  });

  test('a new column a line is bounded', () => {
    const { table } = read(Array.from({ length: 20_000 }, (_, row) => `{"k${row}": 1}`).join('\n'));
    expect(table.columns.length).toBeLessThanOrEqual(4000);
    expect(table.problems.map(({ code }) => code)).toEqual(['truncated']);
  });
});
