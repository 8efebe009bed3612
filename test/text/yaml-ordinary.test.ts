import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { ConfigDocument } from '../../src/model/document.ts';
import { createBuilder } from '../../src/text/builder.ts';
import { decodeFile } from '../../src/text/decode.ts';
import { lineIndex } from '../../src/text/lines.ts';
import { composeYaml } from '../../src/text/yaml/composed.ts';
import { parseOrdinaryYaml } from '../../src/text/yaml/ordinary.ts';
import { randomFrom } from '../helpers/random.ts';
import { file, misplaced, plain } from './plain.ts';

const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));

function ordinary(text: string): ConfigDocument[] | null {
  return parseOrdinaryYaml(file(text), lineIndex(text));
}

function composed(text: string): ConfigDocument[] {
  const lines = lineIndex(text);
  return composeYaml(file(text), lines, createBuilder(file(text), lines));
}

/** Values as the ordinary way reads them, checked against what is told as expected and against the full parser, places and problems included. */
function expectBoth(text: string, expected: readonly unknown[]): void {
  const documents = ordinary(text);
  expect(documents?.map(({ root }) => plain(root))).toEqual(expected);
  for (const document of documents ?? []) expect(misplaced(document, text)).toEqual([]);
  expect(isDeepStrictEqual(documents, composed(text))).toBe(true);
}

describe('ordinary YAML is read without the full parser', () => {
  test.for([
    ['nested blocks', 'a:\n  b:\n    c: 1\n  d: 2\ne: 3\n', [{ a: { b: { c: 1 }, d: 2 }, e: 3 }]],
    [
      'sequences of mappings, at the key’s own indent',
      'runs:\n- name: x\n  lr: 1e-4\n- name: y\n  tags: [a, b]\n',
      [
        {
          runs: [
            { name: 'x', lr: 1e-4 },
            { name: 'y', tags: ['a', 'b'] },
          ],
        },
      ],
    ],
    ['sequences in sequences', '- - 1\n  - 2\n-\n  - 3\n', [[[1, 2], [3]]]],
    ['brackets over several lines', 'a: {x: 1, y: [2,\n    3], "z": "w"\n  }\nb: [\n  1, # one\n  2,\n]\n', [{ a: { x: 1, y: [2, 3], z: 'w' }, b: [1, 2] }]],
    ['quotes and escapes', 'a: "x\\n\\u00e9 \\"q\\""\nb: \'it\'\'s\'\n"c d": 1\n', [{ a: 'x\né "q"', b: "it's", 'c d': 1 }]],
    ['scalars over several lines', 'a: one\n  two\n\n  three\nb: "x\n  y \\\n  z"\n', [{ a: 'one two\nthree', b: 'x y z' }]],
    ['block scalars', 'a: |\n  x\n    y\n\n  z\nb: >-\n  one\n  two\n\n  three\nc: 1\n', [{ a: 'x\n  y\n\nz\n', b: 'one two\nthree', c: 1 }]],
    [
      'anchors, aliases, merge keys',
      'b: &b\n  lr: 1\n  wd: 2\nr:\n  <<: *b\n  lr: 3\nc: *b\nn: &n x\nm: *n\n',
      [{ b: { lr: 1, wd: 2 }, r: { lr: 3, wd: 2 }, c: { lr: 1, wd: 2 }, n: 'x', m: 'x' }],
    ],
    [
      'tags',
      'a: !new:torch.optim.SGD\n  lr: !ref <lr>\nb: !!float 5e-4\nc: !new:x.Y\nd: 1\n',
      [{ a: { '#tag': '!new:torch.optim.SGD', lr: '<lr>' }, b: 5e-4, c: '', d: 1 }],
    ],
    ['several documents', '---\na: 1\n---\n- b\n...\n---\nc: 2\n', [{ a: 1 }, ['b'], { c: 2 }]],
    ['an empty document', '---\n---\na: 1\n', [null, { a: 1 }]],
    ['CRLF, and no line end behind the last line', 'a:\r\n  b: 1 # c\r\n\r\n  d: |\r\n    x\r\n    y\r\ne: f', [{ a: { b: 1, d: 'x\ny\n' }, e: 'f' }]],
    ['keys of any letters', 'schlüssel λ: 1\n学習率: 2\n.hidden: 3\n/path: 4\n', [{ 'schlüssel λ': 1, 学習率: 2, '.hidden': 3, '/path': 4 }]],
    ['JSON', '{"a": {"b":1, "c":[true, null]},\n\t"d": "x"}\n', [{ a: { b: 1, c: [true, null] }, d: 'x' }]],
    ['nothing', '# only a comment\n\n', []],
  ] as const)('%s', ([, text, expected]) => {
    expectBoth(text, expected);
  });

  test.for([
    ['a directive', '%YAML 1.1\n---\na: 1\n'],
    ['an explicit key', '? a\n: 1\n'],
    ['an anchor on a key', '&a k: 1\n'],
    ['a pair within a list', 'a: [b: 1]\n'],
    ['a mapping on a mapping’s line', 'a: b: c\n'],
    ['a tab for indent', 'a:\n\tb: 1\n'],
    ['an unclosed bracket', 'a: [1\nb: 2\n'],
    ['a key without a value', 'a: 1\nb\n'],
    ['two tags', 'a: !x !y 1\n'],
    ['a block that keeps its blank lines', 'a: |+\n  x\n\n'],
    ['a lone carriage return', 'a: 1\rb: 2\n'],
    ['a control character', 'a: "\u0002"\n'],
  ] as const)('%s is left to the full parser', ([, text]) => {
    expect(ordinary(text)).toBeNull();
  });

  test('deeper nesting than is read is left to the full parser, which says so', () => {
    expect(ordinary(`a: ${'['.repeat(200)}${']'.repeat(200)}\n`)).toBeNull();
  });

  test('five megabytes of blocks are read whole', () => {
    const count = 50_000;
    const lines = Array.from(
      { length: count },
      (_, index) => `g${index}:\n  - {name: "run ${index}", lr: 1.0e-4, more: [a, b]} # as before\n  - |\n    text ${index}`,
    );
    const text = `${lines.join('\n')}\n`;
    const [document] = ordinary(text) ?? [];
    expect(text.length).toBeGreaterThan(4_500_000);
    expect(document?.root.kind === 'mapping' ? document.root.entries.size : 0).toBe(count);
    expect(document?.root.span.endLine).toBe(4 * count);
  });
});

const pieces =
  'a|b: |c:| d|- |-|\n|\n  |\n    |\n- |"|\'|"x"|\'y\'|{|}|[|]|, |: |:|#| # c|>|&x |*x|<<: |!t |!!str |5e-4|1_000|~|\t|\r\n|---\n|...\n|\n\n|\\n|\\|é|? |???|a: b\n|l:\n  m: n\n|- - x|"a": |{a: 1}|[1, 2]|{a: [b, {c: d}]}|"a b\n  c"|a b\n  c|  |=|\u00a0|😀|\'\'|!new:x.Y |=x}|\\u0041|null|(1, 2)'.split(
    '|',
  );
const blockHeaders = [' |\n', ' >\n', ' |-\n', ' >- # c\n'];

type Random = (below: number) => number;

function oneOf(random: Random, from: readonly string[]): string {
  return from[random(from.length)] ?? '';
}

function soup(random: Random): string {
  return Array.from({ length: 1 + random(14) }, () => oneOf(random, pieces)).join('');
}

/** A block whose indents are right, with values that may not be. */
function block(random: Random, indent: number): string {
  const pad = ' '.repeat(indent);
  const isSequence = random(3) === 0;
  const lines = Array.from({ length: 1 + random(3) }, () => {
    const head = pad + (isSequence ? '-' : `${oneOf(random, ['a', 'b', '"q k"', '<<', 'x y'])}:`);
    const kind = random(10);
    if (kind < 2 && indent < 8) return `${head}${oneOf(random, ['', ' &x', ' !t', ' # c'])}\n${block(random, indent + 2)}`;
    if (kind === 2 && indent < 8 && isSequence) return `${head} ${block(random, indent + 2).slice(indent + 2)}`;
    if (kind === 3) {
      const inner = ['  text', '    more', '', '  # no', '   x'].map((line) => (line === '' ? '' : pad + line));
      return `${head}${oneOf(random, blockHeaders)}${Array.from({ length: 1 + random(4) }, () => `${oneOf(random, inner)}\n`).join('')}`;
    }
    return `${head} ${oneOf(random, pieces)}${random(3) === 0 ? oneOf(random, pieces) : ''}${random(6) === 0 ? ' # c' : ''}\n`;
  });
  return lines.join('');
}

function compareAll(texts: Iterable<string>): { taken: number; wrong: string[] } {
  let taken = 0;
  const wrong: string[] = [];
  for (const text of texts) {
    const documents = ordinary(text);
    if (documents === null) continue;
    taken++;
    if (!isDeepStrictEqual(documents, composed(text))) wrong.push(text);
  }
  return { taken, wrong };
}

describe('the same nodes, places and problems as the full parser, or a step back', () => {
  test('for 6,000 texts made of the pieces of YAML', () => {
    const random = randomFrom(20_261_125);
    const texts = Array.from({ length: 6000 }, (_, index) => {
      const text = index % 2 === 0 ? soup(random) : block(random, 0);
      return random(5) === 0 ? text.replace(/\r?\n/g, '\r\n') : text;
    });
    const { taken, wrong } = compareAll(texts);
    expect(wrong).toEqual([]);
    expect(taken).toBeGreaterThan(1000);
  });

  test.skipIf(!existsSync(corpus))('for every YAML file of the corpus, none of which is left to the full parser (skipped without ../shared)', () => {
    const paths = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((path) => /\.ya?ml$/.test(path));
    const texts = paths.flatMap((path) => decodeFile(path, readFileSync(`${corpus}${path}`)).file?.text ?? []);
    const { taken, wrong } = compareAll(texts);
    expect(wrong.map((text) => text.slice(0, 200))).toEqual([]);
    expect(taken).toBe(texts.length);
  });
});
