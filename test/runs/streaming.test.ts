import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import type { RunRecord } from '../../src/model/run.ts';
import { runReaders } from '../../src/runs/index.ts';
import { FileParse, headOf, type RunFileResult, readersFor, readRunBytes } from '../../src/runs/read.ts';
import type { RunReadResult } from '../../src/runs/reader.ts';
import { TableParser } from '../../src/runs/table/parser.ts';
import { TableRuns } from '../../src/runs/table/runs.ts';
import { mostPoints } from '../../src/runs/thin.ts';
import { CsvRows } from '../../src/text/csv.ts';

const encoder = new TextEncoder();

/** Reads a file by its surest reader, in pieces that end where `cuts` say. */
function readInPieces(path: string, bytes: Uint8Array, cuts: readonly number[]): RunFileResult {
  const whole = new Uint8Array(bytes);
  const [reader] = readersFor(headOf(path, whole));
  if (reader === undefined) throw new Error(`no reader for ${path}`);
  const reading = new FileParse(path, reader);
  let from = 0;
  for (const cut of [...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]) {
    // A reader must not rely on bytes that it was given before.
    const piece = whole.slice(from, cut);
    reading.take(piece);
    piece.fill(0);
    from = cut;
  }
  return reading.finish();
}

const logs: readonly (readonly [string, string, string])[] = [
  ['quotes over lines', 'm.csv', 'step,val_loss,note\n10,3,"two\nlines"\n20,2,"a ""b"""\n30,1,"open\n40,0.9,x\n'],
  ['conflict markers', 'm.csv', 'step,val_loss\r\n<<<<<<< HEAD\r\n10,3\r\n20,2\r\n=======\r\n10,3\r\n20,2\r\n30,1\r\n>>>>>>> main\r\n40,0.5\r\n'],
  ['comments and a header again', 'm.csv', '# a run\n# step, val_loss\n10, 3\n20, 2\nstep,val_loss\n30,1\n'],
  ['a mark and names that are no ASCII', 'm.csv', '\ufeffstep,val_loss,größe\n10,3,ä\n20,2,ö\n'],
  ['runs below each other', 'm.csv', 'step,loss,val_loss\n10,3,3\n20,2,2\n10,4,4\n20,3,3\n15,2.5,2.5\n20,2,2\n30,1,1\n'],
  ['lines of JSON, the last one cut', 'm.jsonl', '{"step": 10, "loss": 3, "é": "ü"}\n{"step": 20, "loss": NaN}\nnot JSON\n{"step": 30, "lo'],
  ['decimal commas', 'm.csv', 'epoch;val_loss\n1;0,5\n2;0,25\n3;0,125\n'],
];

describe('a log that comes in pieces', () => {
  test.for(logs)('says the same as in one piece: %s', ([, path, text]) => {
    const bytes = encoder.encode(text);
    const whole = readRunBytes(path, bytes);
    expect(whole.kind).toBe('run');
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 30 }), (cuts) => {
        expect(readInPieces(path, bytes, cuts)).toEqual(whole);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  test.for(['utf-16le', 'utf-16be'] as const)('says the same as in one piece: %s', (encoding) => {
    const text = Buffer.from('\ufeffstep,val_loss\n10,3\n20,2\n', 'utf16le');
    const bytes = encoding === 'utf-16le' ? text : text.swap16();
    const whole = readRunBytes('m.csv', bytes);
    expect(whole.kind).toBe('run');
    for (let size = 1; size < bytes.length; size++) {
      const cuts = Array.from({ length: Math.floor(bytes.length / size) }, (_, index) => index * size);
      expect(readInPieces('m.csv', bytes, cuts)).toEqual(whole);
    }
  });

  test.for<[string, Uint8Array, string]>([
    ['empty', encoder.encode('  \n \n'), 'file-empty'],
    ['binary', Buffer.from('step,loss\n1,2\n\0\0\n'), 'file-binary'],
    ['a pointer', encoder.encode(`version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 812\n`), 'file-lfs-pointer'],
  ])('is no text where the file is none: %s', ([, bytes, code]) => {
    for (const cuts of [[], [1], [3, 7, 11]]) expect(readInPieces('m.csv', bytes, cuts).problems).toMatchObject([{ code }]);
  });

  test('that is not UTF-8 from some line on is read on, and the line is named', () => {
    const bytes = Buffer.concat([encoder.encode('step,val_loss,note\n10,3,ä\n'), Buffer.from('20,2,\xe4\n30,1,\xe4\n', 'latin1')]);
    for (const cuts of [[], [20], [30], [33, 35]]) {
      const result = readInPieces('m.csv', bytes, cuts);
      expect([result.kind, result.problems.map(({ code, line }) => [code, line])]).toEqual(['run', [['file-not-utf8', 3]]]);
    }
  });
});

/** Reads a log in blocks of few cells, as a very long one is read in large ones. */
function readInBlocks(lines: readonly string[], first: number): RunReadResult {
  const parser = new TableParser(new TableRuns('long.csv', { format: 'table' }), (builder) => new CsvRows(builder), { first, next: first / 4 });
  for (let at = 0; at < lines.length; at += 10) parser.take(encoder.encode(`${lines.slice(at, at + 10).join('\n')}\n`));
  return parser.finish();
}

function runsIn(result: RunReadResult): readonly RunRecord[] {
  if (result.kind !== 'read') throw new Error(JSON.stringify(result));
  return result.runs;
}

/** A header and a line for each row, from 1. */
function logOf(rows: number, header: string, line: (row: number) => string): readonly string[] {
  return [header, ...Array.from({ length: rows }, (_, index) => line(index + 1))];
}

describe('a log that is longer than one block', () => {
  const valueAt = (row: number) => 3 / (1 + row);
  const inOne = Number.MAX_SAFE_INTEGER;

  test.for<[string, readonly string[]]>([
    [
      'evaluations on rows of their own',
      logOf(900, 'step,lr,train_loss,val_loss', (row) => (row % 9 === 0 ? `${row},,,${valueAt(row)}` : `${row},0.1,${valueAt(row)},`)),
    ],
    ['indices, a setting and a plan', logOf(900, 'step,max_steps,batch_size,val_loss', (row) => `${row * 10 - 1},9000,32,${valueAt(row)}`)],
    ['a setting that changes late', logOf(900, 'step,batch_size,val_loss', (row) => `${row},${row < 800 ? 32 : 64},${valueAt(row)}`)],
    ['epochs', logOf(900, 'epoch,step,val_loss', (row) => `${Math.floor((row - 1) / 10)},${row * 5 - 1},${valueAt(row)}`)],
    ['a row a measure', logOf(900, 'step,metric,value', (row) => `${Math.ceil(row / 2)},${row % 2 === 0 ? 'val_loss' : 'train_loss'},${valueAt(row)}`)],
    ['a row a split', logOf(900, 'epoch,phase,loss', (row) => `${Math.ceil(row / 2)},${row % 2 === 0 ? 'val' : 'train'},${valueAt(row)}`)],
    ['a run that begins anew', logOf(900, 'step,train_loss,val_loss', (row) => `${row <= 500 ? row : row - 500},${valueAt(row)},${valueAt(row)}`)],
    ['a resumed run', logOf(900, 'step,train_loss,val_loss', (row) => `${row <= 500 ? row : row - 200},${valueAt(row)},${valueAt(row)}`)],
    ['runs that take turns', logOf(900, 'run,step,val_loss', (row) => `${row % 3},${Math.ceil(row / 3)},${valueAt(row)}`)],
    ['doubled rows', logOf(900, 'step,val_loss', (row) => `${Math.ceil(row / 2)},${valueAt(row)}`)],
    ['NaN for empty cells', logOf(900, 'step,train_loss,val_loss', (row) => (row % 9 === 0 ? `${row},nan,${valueAt(row)}` : `${row},${valueAt(row)},nan`))],
    ['a loss that is lost', logOf(900, 'step,train_loss,val_loss', (row) => `${row},${row > 700 ? 'nan' : valueAt(row)},${valueAt(row)}`)],
    ['percentages and steps in groups', logOf(900, 'step,val_acc', (row) => `"${(row * 1000).toLocaleString('en')}",${row / 10}%`)],
    ['a header that comes again', logOf(900, 'step,val_loss', (row) => (row % 100 === 0 ? 'step,val_loss' : `${row},${valueAt(row)}`))],
    [
      'runs beside each other',
      logOf(900, 'Step,a - loss,a - loss__MIN,a - loss__MAX,b - loss,b - loss__MIN,b - loss__MAX', (row) => `${row},3,3,3,${row < 600 ? '4,4,4' : ',,'}`),
    ],
  ])('says the same as in one, and how far its layout was looked at: %s', ([, lines]) => {
    const [whole, parts] = [readInBlocks(lines, inOne), readInBlocks(lines, 400)];
    expect(runsIn(parts)).toEqual(runsIn(whole));
    if (whole.kind !== 'read' || parts.kind !== 'read') return;
    const isLong = ({ code }: Problem) => code === 'long-log';
    expect(parts.problems.filter((problem) => !isLong(problem))).toEqual(whole.problems);
    expect([whole.problems.some(isLong), parts.problems.some(isLong) || runsIn(parts).length > 1]).toEqual([false, true]);
  });

  test('is thinned while it is read, all evaluations kept', () => {
    const rows = 150_000;
    const lines = logOf(rows, 'step,train_loss,val_loss', (row) => `${row},${valueAt(row)},${row % 10 === 0 ? valueAt(row) : ''}`);
    const [run] = runsIn(readInBlocks(lines, 20_000));
    const [train, validation] = run?.series ?? [];
    expect(train?.thinned).toEqual({ count: rows, notFinite: 0, spacing: 1 });
    expect([train?.steps.at(-1), train?.values.at(-1), train?.values[0]]).toEqual([rows, valueAt(rows), valueAt(1)]);
    expect(train?.steps.length).toBeLessThanOrEqual(mostPoints);
    expect(validation?.values).toEqual(Array.from({ length: rows / 10 }, (_, index) => valueAt((index + 1) * 10)));
  });

  test('that is no log is not read to its end', () => {
    const parser = new TableParser(new TableRuns('data.csv', { format: 'table' }), (builder) => new CsvRows(builder), { first: 300, next: 100 });
    parser.take(encoder.encode(`${logOf(99, 'width,height,area', (row) => `${row},${row},${row}`).join('\n')}\n`));
    expect(parser.isDone).toBe(false);
    parser.take(encoder.encode('1,2,3\n'));
    expect(parser.isDone).toBe(true);
    expect(parser.finish()).toMatchObject({ kind: 'unreadable', problems: [{ code: 'no-step-column' }] });
  });
});

test('a format that needs a file whole refuses one that is too large, by its size', () => {
  const [reader] = runReaders.filter(({ id }) => id === 'hugging-face-trainer-state');
  if (reader === undefined) throw new Error('no such reader');
  const reading = new FileParse('trainer_state.json', reader);
  const chunk = new Uint8Array(16 * 1024 * 1024).fill(0x20);
  let taken = 0;
  for (; !reading.isDone && taken < 20; taken++) reading.take(chunk);
  expect([taken, reading.finish(1e9).problems]).toMatchObject([5, [{ code: 'file-too-large', values: { size: 1e9, limit: 64 * 1024 * 1024 } }]]);
});
