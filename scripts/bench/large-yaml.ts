import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { row, timeProcess } from './_process.ts';

const length = 5_000_000;
const words = 'lorem ipsum dolor sit amet '.repeat(2000);

/** One repeated part of each kind of file, as people and tools write them. */
const kinds: Readonly<Record<string, (index: number) => string>> = {
  'flat mapping': (i) => `key_${i}_x: 0.${i}\n`,
  'nested mappings': (i) => `g${i}:\n  model:\n    name: resnet${i}\n    layers:\n      depth: ${i}\n      width: 1.5\n`,
  'deep nesting': (i) => `d${i}:\n${Array.from({ length: 40 }, (_, k) => `${'  '.repeat(k + 1)}k${k}:\n`).join('')}${'  '.repeat(41)}leaf: 1\n`,
  'sequence of mappings': (i) => `${i === 0 ? 'runs:\n' : ''}  - name: run${i}\n    lr: 1.0e-4\n    tags:\n    - a\n    - b${i}\n`,
  'list of numbers': (i) => `${i === 0 ? 'items:\n' : ''}- ${i}\n- 0.${i}\n`,
  brackets: (i) => `f${i}: {lr: 0.${i}, betas: [0.9, 0.999], name: "adam", nested: {a: 1, b: [x, y]}}\n`,
  comments: (i) => `# about key ${i}: what it is for\nkey_${i}: ${i} # and why\n`,
  'quotes and escapes': (i) => `q${i}: "line\\n${i}\\t\\u00e9 \\"in\\" quotes"\ns${i}: 'it''s ${i}'\n`,
  'block scalars': (i) => `b${i}: |\n  some text ${i}\n    more\n\n  last\nc${i}: >-\n  folded text\n  here ${i}\n`,
  'anchors and merge keys': (i) => `base${i}: &b${i}\n  lr: 0.1\n  wd: ${i}\nrun${i}:\n  <<: *b${i}\n  steps: ${i}\n`,
  tags: (i) => `t${i}: !new:torch.nn.Linear\n  in: ${i}\n  out: !ref <dim>\nu${i}: !!float 5e-4\n`,
  'several documents': (i) => `---\nname: doc${i}\nlr: ${i}\n`,
  CRLF: (i) => `key_${i}:\r\n  a: ${i}\r\n  b: x\r\n`,
  'keys of any letters': (i) => `schlüssel_${i}_λ: wért ${i} 学習率\n`,
  'long texts': (i) => `text${i}: ${words}\n`,
  'scalars over several lines': (i) =>
    `m${i}: this is a long text that\n  goes on on the next line ${i}\nq${i}: "and a quoted one\n  which does \\\n  the same"\n`,
};

/** How long `inspect` takes for five megabytes of YAML of each kind, as a whole process. */
export function run(): void {
  const folder = mkdtempSync(join(tmpdir(), 'longrun-bench-'));
  for (const [name, part] of Object.entries(kinds)) {
    const path = join(folder, 'large.yaml');
    writeFileSync(path, textOf(part));
    const timing = timeProcess(process.execPath, ['dist/cli.js', 'inspect', path], 3);
    console.log(row(name, timing, timing.exitStatus === 0 ? '' : `exit status ${timing.exitStatus}`));
  }
  rmSync(folder, { recursive: true });
}

function textOf(part: (index: number) => string): string {
  const parts = ['max_steps: 1000\nlearning_rate: 0.1\n'];
  for (let index = 0, size = 0; size < length; index++) {
    const text = part(index);
    size += text.length;
    parts.push(text);
  }
  return parts.join('');
}
