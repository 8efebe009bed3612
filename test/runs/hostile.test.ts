import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runReaders } from '../../src/runs/index.ts';
import { readRunFile } from '../../src/runs/read.ts';
import { runOf, seriesOf } from './read.ts';

const cell = fc.oneof(
  fc.constantFrom(
    'nan',
    'inf',
    '-inf',
    '',
    '1e999',
    '-1',
    '0',
    '10',
    '20',
    '1e-4',
    '"',
    ',',
    '\t',
    '__proto__',
    'constructor',
    '=1+1',
    '| a |',
    '@x',
    '::error::',
  ),
  fc.double().map(String),
);
const name = fc.constantFrom(
  'step',
  'epoch',
  'loss',
  'val_loss',
  'lr',
  'run',
  '__proto__',
  'constructor',
  'toString',
  'batch_size',
  '<img src=x>',
  '',
  '[x](y)',
  'step',
);
const tableText = fc
  .tuple(fc.array(name, { minLength: 1, maxLength: 6 }), fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 }))
  .map(([header, body]) => [header, ...body].map((line) => line.join(',')).join('\n'));

describe('any text gets an answer', () => {
  test('tables of anything: steps never decrease, values stand beside them', () => {
    fc.assert(
      fc.property(tableText, (text) => {
        const result = readRunFile({ path: 'x.csv', text });
        for (const run of result.kind === 'run' ? result.runs : []) {
          for (const { steps, values } of run.series) {
            expect(steps.length).toBe(values.length);
            expect(steps.every((step, index) => index === 0 || step > (steps[index - 1] ?? 0))).toBe(true);
          }
        }
      }),
      { seed: 11, numRuns: 400 },
    );
  });

  test('JSON of anything under the names that readers look for', () => {
    const json = fc.oneof(
      fc.json({ maxDepth: 4 }),
      fc.json({ maxDepth: 3 }).map((history) => `{"global_step": 3, "log_history": ${history}}`),
      fc.record({ step: fc.double(), loss: fc.anything(), eval_loss: fc.oneof(fc.double(), fc.string()) }).map((row) => `{"log_history": [${safeJson(row)}]}`),
    );
    fc.assert(
      fc.property(json, fc.constantFrom('trainer_state.json', 'x.jsonl', 'checkpoint-1/trainer_state.json'), (text, path) => {
        expect(['run', 'not-run']).toContain(readRunFile({ path, text }).kind);
      }),
      { seed: 12, numRuns: 400 },
    );
  });

  test('every reader takes any string', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'binary' }), (text) => {
        for (const reader of runReaders) {
          const parser = reader.parse('a.csv');
          parser.take(new TextEncoder().encode(text));
          expect(parser.finish().kind).toBeTypeOf('string');
        }
      }),
      { seed: 13, numRuns: 200 },
    );
  });
});

function safeJson(row: unknown): string {
  try {
    return JSON.stringify(row) ?? 'null';
  } catch {
    return 'null';
  }
}

describe('odd logs', () => {
  test('reserved names are columns of nothing', () => {
    const run = runOf('x.csv', 'step,__proto__,constructor,val_loss\n1,9,9,3\n2,9,9,2\n');
    expect(seriesOf(run, 'val_loss').values).toEqual([3, 2]);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });

  test('one row, all NaN, no evaluation at all', () => {
    expect(runOf('x.csv', 'step,loss\n5,2\n').lastStep).toBe(5);
    expect(seriesOf(runOf('x.csv', 'step,val_loss\n1,nan\n2,nan\n'), 'val_loss').values).toEqual([Number.NaN, Number.NaN]);
    expect(runOf('x.csv', 'step,loss\n1,2\n2,1\n').problems.map(({ code }) => code)).toEqual(['no-evaluations']);
  });

  test('a hundred thousand rows', () => {
    const lines = Array.from({ length: 100_000 }, (_, index) => `${index + 1},${1 / (index + 1)},${index % 100 === 99 ? 2 / (index + 1) : ''}`);
    const run = runOf('x.csv', `step,train_loss,val_loss\n${lines.join('\n')}\n`);
    expect([run.lastStep, seriesOf(run, 'train_loss').thinned?.count, seriesOf(run, 'val_loss').steps.length]).toEqual([100_000, 100_000, 1000]);
  });

  test('names full of Markdown are names', () => {
    const run = runOf('x.csv', 'step,"val_loss | <b>@all</b> [x](http://e.vil)"\n1,3\n2,2\n');
    expect(run.series.map((series) => series.name)).toEqual(['val_loss | <b>@all</b> [x](http://e.vil)']);
  });
});
