import { expect, test } from 'vitest';
import { type Repository, readIn } from './repository.ts';

const tree: Repository = {
  'conf/train.yaml':
    'defaults:\n  - _self_\n  - model: net\n  - trainer@train: default\n  - override /trainer@train: long\n  - optional extra: x\nmax_steps: 10\n',
  'conf/model/net.yaml': `# @package _global_.net\ndefaults:\n  - /optim@optim: adam\n  - part\nlr: \${..seed}\n`,
  'conf/model/part.yaml': `width: \${net.lr}\n`,
  'conf/optim/adam.yaml': '_target_: torch.optim.Adam\nlr: 0.1\n',
  'conf/trainer/default.yaml': 'max_epochs: 3\n',
  'conf/trainer/long.yaml': 'defaults: [default]\nmax_epochs: 30\n',
  'conf/experiment/a.yaml': '# @package _global_\ndefaults:\n  - override /model: net\nseed: 4\n',
  'configs/deep/a.yaml': '_BASE_: ["../Base.yaml", b.yaml]\nSOLVER: {MAX_ITER: 5}\nMODEL: {}\n',
  'configs/deep/b.yaml': '_BASE_: ../Base.yaml\nSOLVER: {BASE_LR: 0.5}\n',
  'configs/Base.yaml': 'SOLVER:\n  STEPS: (1, 2)\n',
  'lev/run.yaml': 'data: !include data/x.yaml\ntrainer:\n  num_train_steps: 9\n  train_batch_size: 1\n',
  'lev/data/x.yaml': 'id: !include ../y.yaml\n',
  'lev/y.yaml': 'k: 1\n',
};
const names = Object.keys(tree);

const insertions = [
  '../',
  '../../../../../',
  '/etc/passwd',
  '..\\..\\',
  '${',
  '}',
  '@_global_',
  '???',
  '_self_',
  'override ',
  '\n',
  '  - /train\n',
  '!include ',
  ': ',
  '[',
  '"',
  '\u0000',
  'constructor',
  '__proto__: {a: 1}\n',
  '~/',
  'https://x/',
  '*a',
  '&a ',
];

function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function mutated(text: string, random: () => number): string {
  const at = Math.floor(random() * (text.length + 1));
  const cut = Math.floor(random() * 8);
  return text.slice(0, at) + (insertions[Math.floor(random() * insertions.length)] ?? '') + text.slice(at + cut);
}

/** A path as every source of files takes it: below the top, without steps up. */
function isInside(path: string): boolean {
  return path !== '' && !path.startsWith('/') && !/^[a-z]:/i.test(path) && !path.includes('\\') && !path.split('/').includes('..');
}

test('composing mutated trees gives an answer each time, and never asks for a file outside of the repository', () => {
  const random = randomNumbers(20261125);
  let composed = 0;
  for (let round = 0; round < 600; round++) {
    const broken = Object.fromEntries(Object.entries(tree).map(([path, text]) => [path, random() < 0.5 ? text : mutated(mutated(text, random), random)]));
    const path = names[round % names.length] ?? '';
    const { reading, asked, rounds } = readIn(broken, path);
    expect(reading.kind).not.toBe('needs');
    expect(rounds).toBeLessThan(20);
    expect(asked.filter((one) => !isInside(one))).toEqual([]);
    if (reading.kind === 'config') composed += reading.configs.filter((config) => config.includes.length > 0).length;
    for (const config of reading.kind === 'config' ? reading.configs : []) expect(config.includes.every(isInside)).toBe(true);
  }
  expect(composed).toBeGreaterThan(100);
});
