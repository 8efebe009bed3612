import { describe, expect, test } from 'vitest';
import { parseIni } from '../../src/text/ini.ts';
import { lookup, numberAt } from '../../src/text/lookup.ts';
import { codes, file, misplaced, plain } from './plain.ts';

function read(text: string) {
  const document = parseIni(file(text, 'config.cfg'));
  expect(misplaced(document, text)).toEqual([]);
  return document;
}

describe('configparser files', () => {
  test('sections nest, values are JSON where they are that, text otherwise', () => {
    const text = `; c
[training]
max_steps = 20000 ; half
patience = 1_600
dropout: 0.1
seed = \${system.seed}
pipeline = ["a", "b"]
zero = null
empty =
url = http://x/#y

[training.optimizer]
@optimizers = "Adam.v1"
betas = [0.9,
  0.999
]

[training.optimizer.learn_rate]
initial_rate = 5e-5 # peak
`.replaceAll('\n', '\r\n');
    const { root, problems } = read(text);
    expect(problems).toEqual([]);
    expect(plain(root)).toEqual({
      training: {
        max_steps: 20000,
        patience: 1600,
        dropout: 0.1,
        seed: `\${system.seed}`,
        pipeline: ['a', 'b'],
        zero: null,
        empty: null,
        url: 'http://x/#y',
        optimizer: { '@optimizers': 'Adam.v1', betas: [0.9, 0.999], learn_rate: { initial_rate: 5e-5 } },
      },
    });
    expect(numberAt(root, 'training.optimizer.learn_rate.initial_rate')?.span).toMatchObject({ line: 19, start: text.indexOf('5e-5') });
  });

  test('a line that is nothing costs that line; a key twice is said', () => {
    const { root, problems } = read('[a]\nx = 1\nnothing here\nx = 2\n[__proto__]\ny = 1\n[a.b]\nz = True\n');
    expect([plain(root), codes(problems)]).toEqual([{ a: { x: 2, b: { z: true } } }, ['syntax-error@3', 'duplicate-key@4', 'reserved-key@5']]);
  });

  test('keys without a section, sections too deep, conflict markers', () => {
    expect(plain(read('lr = 0.1\nname = a b\n').root)).toEqual({ lr: 0.1, name: 'a b' });
    expect(codes(read(`[${'a.'.repeat(10_000)}a]\nx = ${'['.repeat(10_000)}\n`).problems)).toEqual(['nesting-limit@1', 'nesting-limit@2']);
    expect(lookup(read('[a]\n<<<<<<< HEAD\nx = 1\n').root, 'a')).toBeUndefined();
  });
});
