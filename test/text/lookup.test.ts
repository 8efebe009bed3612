import { describe, expect, test } from 'vitest';
import type { DocumentNode } from '../../src/model/document.ts';
import { booleanAt, flatten, lookup, maxFlattened, numberAt, scalarAt, stringAt } from '../../src/text/lookup.ts';
import { parseYaml } from '../../src/text/yaml.ts';
import { file, plain } from './plain.ts';

function rootOf(text: string): DocumentNode | undefined {
  return parseYaml(file(text))[0]?.root;
}

const root = rootOf(`
optimizer:
  params: {lr: "1e-4", weight.decay: 0.1}
a.b:
  c.d: 1
a: {b: {x: 2}}
"--train-iters": "5_000"
schedules:
  - {name: linear, end: 10}
  - [7, 8]
flags: {on: true, text: "False", word: maybe, none: null}
huge: .inf
`);

describe('lookup', () => {
  test.for([
    ['optimizer.params.lr', '1e-4'],
    ['optimizer.params.weight.decay', 0.1],
    ['a.b.c.d', 1],
    ['a.b.x', 2],
    ['--train-iters', '5_000'],
    ['schedules.0.name', 'linear'],
    ['schedules.1.1', 8],
    ['flags.none', null],
  ] as const)('%s', ([path, value]) => {
    expect(scalarAt(root, path)?.value).toBe(value);
  });

  test.for(['optimizer', 'optimizer.lr', 'schedules.2', 'schedules.x', 'schedules.-1', 'optimizer.params.lr.0', 'toString', 'a.', '.a'])(
    '%s holds no scalar',
    (path) => {
      expect(scalarAt(root, path)).toBeUndefined();
    },
  );

  test('an empty path is the node itself', () => {
    expect(lookup(root, '')).toBe(root);
  });

  test('typed values', () => {
    expect(numberAt(root, 'optimizer.params.lr')).toMatchObject({ value: 0.0001, span: { line: 3 } });
    expect(numberAt(root, '--train-iters')?.value).toBe(5000);
    expect([numberAt(root, 'huge'), numberAt(root, 'flags.word'), numberAt(root, 'flags.on'), numberAt(undefined, 'a')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect([stringAt(root, 'schedules.0.name')?.value, stringAt(root, 'schedules.0.end')]).toEqual(['linear', undefined]);
    expect([booleanAt(root, 'flags.on')?.value, booleanAt(root, 'flags.text')?.value, booleanAt(root, 'flags.word')]).toEqual([true, false, undefined]);
  });
});

describe('flatten', () => {
  test('lists every scalar by its path, in order', () => {
    const flat = flatten(
      rootOf('b: {c: 1, d: [2, {e: x}]}\na: ~\nf: []\n') ?? { kind: 'sequence', items: [], span: { path: '', line: 1, endLine: 1, start: 0, end: 0 } },
    );
    expect([...flat].map(([path, { value }]) => [path, value])).toEqual([
      ['b.c', 1],
      ['b.d.0', 2],
      ['b.d.1.e', 'x'],
      ['a', null],
    ]);
    expect(flat.get('b.d.1.e')?.span?.line).toBe(1);
  });

  test('is bounded', () => {
    const big = rootOf(`a: &a [${'1, '.repeat(5000)}]\nb: [*a, *a, *a, *a, *a, *a]\n`);
    expect(plain(big ?? { kind: 'sequence', items: [], span: { path: '', line: 1, endLine: 1, start: 0, end: 0 } })).toMatchObject({ b: { length: 6 } });
    expect(big === undefined ? 0 : flatten(big).size).toBe(maxFlattened);
  });
});
