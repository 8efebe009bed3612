import { describe, expect, test } from 'vitest';
import type { DocumentLanguage } from '../../src/model/document.ts';
import { readCsv } from '../../src/text/csv.ts';
import { decodeFile } from '../../src/text/decode.ts';
import { parseGin } from '../../src/text/gin.ts';
import { parseIni } from '../../src/text/ini.ts';
import { parseJson } from '../../src/text/json.ts';
import { parseJsonData } from '../../src/text/json-data.ts';
import { readJsonl } from '../../src/text/jsonl.ts';
import { flatten } from '../../src/text/lookup.ts';
import { parsePython } from '../../src/text/python.ts';
import { parseShell } from '../../src/text/shell.ts';
import { parseToml } from '../../src/text/toml.ts';
import { parseYaml } from '../../src/text/yaml.ts';
import { file, misplaced } from './plain.ts';

/** A small generator with a seed: the same texts on every machine. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

const odd = [
  '"',
  "'",
  '\\',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  ':',
  '=',
  '#',
  '\n',
  '\r\n',
  '\t',
  '- ',
  '&a ',
  '*a',
  '<<: ',
  '|\n',
  '>',
  '!x ',
  '$',
  '`',
  '%A',
  '@b()',
  ',',
  '-',
  '1e',
  '.5.',
  '_',
  '\u0000',
  '\ufeff',
  '\u2028',
  '😀',
  '\ud800',
  '"""',
  '<<EOF\n',
  '__proto__',
  'NaN',
  '---\n',
  '...\n',
  '? ',
];

/** Cuts, repeats, swaps and injects. */
function mutate(text: string, next: (below: number) => number): string {
  let mutated = text;
  for (let times = 1 + next(6); times > 0; times--) {
    const at = next(mutated.length + 1);
    const length = next(12);
    const kind = next(4);
    if (kind === 0) mutated = mutated.slice(0, at) + mutated.slice(at + length);
    else if (kind === 1) mutated = mutated.slice(0, at) + (odd[next(odd.length)] ?? '').repeat(1 + next(4)) + mutated.slice(at);
    else if (kind === 2) mutated = mutated.slice(0, at) + mutated.slice(at, at + length).repeat(1 + next(20)) + mutated.slice(at + length);
    else mutated = mutated.slice(next(mutated.length + 1)) + mutated.slice(0, at);
  }
  return mutated;
}

const yaml = `# c\nbase: &b {lr: 5e-4, wd: 0.1}\ntrain:\n  <<: *b\n  steps: 1_000\n  list:\n    - a\n    - {x: "y", z: 'w'}\n  text: |\n    some\n    words\nopt: !new:SGD\n  - 1\n---\na: yes\n`;
const json = `{"a": [1, 2.5e-3, NaN], // c\n "b": {"c": "x\\n\\u0041", "d": null}, "e": true,}\n`;
const toml = `# c\n[training]\nsteps = 30_000\nlr = 5e-4\n[[d]]\nx = [1, {y = "z"}]\n[d.e]\nt = 1979-05-27\nm = """a\nb"""\n`;
const ini = `[a.b]\nx = 1 ; c\ny = ["a",\n  "b"]\n@z = "w"\n[a]\nq: \${a.b}\n`;
const python = `import x\nmax_iters = 5 * 1000\ncfg.a['b'] = dict(lr=5e-4 / 2, betas=(0.9, 0.95))\na, b = 1, [2]\np.add_argument('--lr', default=1e-3)\ndef f():\n    return f"{a}"\nclass C:\n    x: int = 3\n`;
const shell = `#!/bin/bash\nLR=1e-4\nARGS="--a 1 \\\n --b \${LR}"\ntrain --lr $LR --x=\${Y:-2} $(date) \${ARGS[@]} 'q' # c\ncat <<EOF\nx\nEOF\n`;
const gin = `include "a.gin"\nA = 1_000\nb.c:\n  d = %A\n  e = [@f(), {"g": (1, 2)}]\nh = \\\n  'i'\n`;
const csv = `epoch, loss,"a, b"\n1,0.5,nan\n2,,x\nepoch,loss\n1,2\n`;
const jsonl = `{"step": 1, "loss": NaN}\n{"step": 2, "eval": {"acc": [0.5]}}\n`;

const parsers: readonly (readonly [DocumentLanguage, string, typeof parseYaml])[] = [
  ['yaml', yaml, parseYaml],
  ['json', json, (input) => [parseJson(input)]],
  ['toml', toml, (input) => [parseToml(input)]],
  ['ini', ini, (input) => [parseIni(input)]],
  ['python', python, (input) => [parsePython(input)]],
  ['shell', shell, (input) => [parseShell(input)]],
  ['gin', gin, (input) => [parseGin(input)]],
];
const others = [yaml, json, toml, ini, python, shell, gin, csv, jsonl];

describe('300 mutated files of each language give an answer with places that are right', () => {
  test.for(parsers)('%s', ([language, own, parse]) => {
    const next = random(2026);
    for (let index = 0; index < 300; index++) {
      const text = mutate(index % 5 === 4 ? (others[next(others.length)] ?? own) : own, next);
      for (const document of parse(file(text, 'x'))) {
        expect(document.language).toBe(language);
        expect(misplaced(document, text), JSON.stringify(text)).toEqual([]);
        expect(flatten(document.root).size).toBeLessThan(20_001);
        expect(document.problems.every(({ line }) => line === null || (line >= 1 && line <= text.split('\n').length))).toBe(true);
      }
    }
  });

  test('tables and JSON results', () => {
    const next = random(7);
    for (let index = 0; index < 300; index++) {
      const text = mutate(others[next(others.length)] ?? csv, next);
      for (const table of [readCsv(file(text, 'x')), readJsonl(file(text, 'x'))]) {
        expect(table.columns.every((column) => column.cells.length === table.rowCount)).toBe(true);
        expect(table.lines.length).toBe(table.rowCount);
        expect(Array.from(table.lines).every((line) => line >= 1 && line <= text.split('\n').length)).toBe(true);
      }
      expect(Array.isArray(parseJsonData(file(text, 'x')).problems)).toBe(true);
    }
  });

  test('bytes', () => {
    const next = random(9);
    for (let index = 0; index < 300; index++) {
      const bytes = Uint8Array.from({ length: next(300) }, () => (next(3) === 0 ? next(256) : 32 + next(90)));
      const { file: decoded, problems } = decodeFile('x', bytes);
      expect(decoded !== null || problems.length === 1).toBe(true);
    }
  });
});
