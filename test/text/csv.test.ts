import { describe, expect, test } from 'vitest';
import type { Table } from '../../src/model/document.ts';
import { readCsv } from '../../src/text/csv.ts';
import { codes, file } from './plain.ts';

function read(text: string): Table {
  return readCsv(file(text, 'metrics.csv'));
}

function cells(table: Table): Record<string, readonly unknown[]> {
  return Object.fromEntries(table.columns.map((column) => [column.name, column.cells]));
}

describe('delimited tables', () => {
  test.for([
    ['a,b\n1,x\n', { a: [1], b: ['x'] }],
    ['a\tb\r\n1\t\r\n\t2', { a: [1, undefined], b: [undefined, 2] }],
    ['a;b\n0,5;1\n1e-3;2,5\n', { a: [0.5, 0.001], b: [1, 2.5] }],
    ['       epoch,   train/loss\n           0,       0.5\n', { epoch: [0], 'train/loss': [0.5] }],
    ['a,b,c,d\nnan,NaN,inf,-Infinity\n', { a: [NaN], b: [NaN], c: [Infinity], d: [-Infinity] }],
    ['a,b\n"1, 2","say ""x"""\n"two\nlines",3\n', { a: ['1, 2', 'two\nlines'], b: ['say "x"', 3] }],
    ['a,b\n5" disk,1\n6" disk,2\n', { a: ['5" disk', '6" disk'], b: [1, 2] }],
    ['loss,loss,\n1,2,\n', { loss: [1], 'loss.1': [2] }],
    ['# run 7\n# step, loss\n1, 2\n', { step: [1], loss: [2] }],
    ['# run 7\nstep,loss\n1,2\n', { step: [1], loss: [2] }],
    ['1,2\n3,4\n', { 'column 1': [1, 3], 'column 2': [2, 4] }],
    ['step\n1\n\n2\n', { step: [1, 2] }],
    ['\ufeffa,b\n1,2\n', { a: [1], b: [2] }],
    ['a\n0x10\n1_000\n1e999\n007\n', { a: ['0x10', '1_000', Infinity, 7] }],
    ['', {}],
  ] as const)('%j', ([text, expected]) => {
    const table = read(text);
    expect(cells(table)).toEqual(expected);
    expect(table.columns.every((column) => column.cells.length === table.rowCount)).toBe(true);
  });

  test('names that reach for prototypes are no columns', () => {
    const table = read('__proto__,b\n1,2\n');
    expect([table.columns.map(({ name }) => name), codes(table.problems)]).toEqual([['b'], ['reserved-key@1']]);
  });

  test('rows know their lines', () => {
    const table = read('a,b\r\n1,"x\r\ny"\r\n\r\n2,z\r\n');
    expect([[...Array.from(table.lines)], table.headerLines]).toEqual([[2, 5], [1]]);
  });

  test('rows of another width are kept, counted and shown', () => {
    const table = read('a,b,c\n1,2\n1,2,3\n1,2,3,4\n');
    expect(cells(table)).toEqual({ a: [1, 1, 1], b: [2, 2, 2], c: [undefined, 3, 3], 'column 4': [undefined, undefined, 4] });
    expect(table.problems).toMatchObject([{ code: 'ragged-rows', line: 2, values: { rows: 2, cells: 2, columns: 3 } }]);
  });

  test('a header that comes again is no row, and the rows behind it go by it', () => {
    const table = read('epoch,loss\n1,5\nepoch,loss\n1,4\nepoch,lr,loss\n1,0.1,3\n');
    expect(cells(table)).toEqual({ epoch: [1, 1, 1], loss: [5, 4, 3], lr: [undefined, undefined, 0.1] });
    expect([table.headerLines, [...Array.from(table.lines)], table.problems]).toEqual([[1, 3, 5], [2, 4, 6], []]);
  });

  test('rows of text are no headers', () => {
    expect(read('name,state\nrun a,COMPLETE\nrun b,PRUNED\n').rowCount).toBe(2);
  });

  test('both sides of a conflict count once where they are the same', () => {
    const table = read('<<<<<<< HEAD\nstep,loss\r\n1,5\r\n2,4\r\n=======\nstep,loss\n1,5\n2,4\n3,3\n>>>>>>> origin/master\n4,2\n');
    expect(cells(table)).toEqual({ step: [1, 2, 3, 4], loss: [5, 4, 3, 2] });
    expect([codes(table.problems), table.problems[0]?.values.repeated]).toEqual([['conflict-markers@1'], 3]);
  });
});

describe('big and odd tables', () => {
  test('a text over the limit is refused by its size', () => {
    expect(read('1,2,3\n'.repeat(12_000_000))).toMatchObject({
      rowCount: 0,
      columns: [],
      problems: [{ code: 'file-too-large', values: { size: 72_000_000 } }],
    });
  });

  test('too many columns are cut and said', () => {
    const table = read(`${Array.from({ length: 10_000 }, (_, index) => `c${index}`).join(',')}\n${'1,'.repeat(9999)}1\n`);
    expect([table.columns.length, codes(table.problems)]).toEqual([4000, ['truncated@2']]);
  });

  test('quotes that never close do not swallow the file', () => {
    expect(read(`a,b\n1,"x\n${'2,y\n'.repeat(5000)}`).rowCount).toBeGreaterThan(4900);
  });
});
