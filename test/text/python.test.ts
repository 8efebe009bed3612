import { describe, expect, test } from 'vitest';
import { lookup, numberAt } from '../../src/text/lookup.ts';
import { parsePython } from '../../src/text/python.ts';
import { codes, file, misplaced, plain } from './plain.ts';

function read(text: string) {
  const document = parsePython(file(text, 'config.py'));
  expect(misplaced(document, text)).toEqual([]);
  return document;
}

describe('values', () => {
  test.for([
    ['5 * 1000', 5000],
    ['5e-4 * 1024 / 512', 0.001],
    ['-(2 ** 10) + 7 // 2 - 7 % 4', -1024],
    ['-7 // 2', -4],
    ['-7 % 3', 2],
    ['1_000', 1000],
    ['0x10', 16],
    ['1.', 1],
    ['1.e-4', 0.0001],
    ['int(1e5)', 100000],
    ['float("5e-4")', 0.0005],
    ['\'a\' "b"', 'ab'],
    ['r"a\\b"', 'a\\b'],
    ['"a\\n\\x41\\u00e9"', 'a\nAé'],
    ["'''a\nb'''", 'a\nb'],
    ['None', null],
    ['not True', false],
    ['(0.9, 0.95)', [0.9, 0.95]],
    ['1, 2', [1, 2]],
    ['{"a": 1, \'b\': [True]}', { a: 1, b: [true] }],
    ['dict(a=1, **{"b": 2})', { '#tag': 'dict', a: 1, b: 2 }],
    ['optim.CosineAnnealingLR(opt, T_max=100)', { '#tag': 'optim.CosineAnnealingLR', 0: 'opt', T_max: 100 }],
    ['L(torch.optim.AdamW)(lr=1e-4)', { '#tag': 'torch.optim.AdamW', lr: 0.0001 }],
    ['[dict(type="LinearLR", end=500)]', [{ '#tag': 'dict', type: 'LinearLR', end: 500 }]],
  ] as const)('%s', ([text, value]) => {
    const { root, problems } = read(`x = ${text}  # why\r\ny = 2\r\n`);
    expect([plain(root), problems]).toEqual([{ x: value, y: 2 }, []]);
  });

  test.for([
    'f"a{b}"',
    'unknown',
    '1 if a else 2',
    'os.environ["X"]',
    '[i for i in x]',
    '1 / 0',
    '10 ** 1000',
    'lambda: 1',
    '3j',
    'b"x"',
    'a < b',
    '__import__("os").system',
  ])('%s is its own text', (text) => {
    expect(lookup(read(`x = ${text}\n`).root, 'x')).toMatchObject({ kind: 'scalar', value: text, tag: 'expression' });
  });
});

describe('statements', () => {
  test('names assigned before are known, later changes too', () => {
    const { root } = read(
      "max_iters = 5 * 1000\nlr_decay_iters = max_iters # same\nmax_iters += 1\ncfg = dict(n=3)\nm = cfg['n'] * 2\na = b = m\nc, d = 1, [b]\n",
    );
    expect(plain(root)).toEqual({ max_iters: 5001, lr_decay_iters: 5000, cfg: { '#tag': 'dict', n: 3 }, m: 6, a: 6, b: 6, c: 1, d: [6] });
    expect(lookup(root, 'lr_decay_iters')).toMatchObject({ raw: 'max_iters', span: { line: 2 } });
  });

  test('attributes and subscripts are paths', () => {
    const { root } = read(
      "cfg = ConfigDict()\ncfg.optimizer.lr = 1e-3\ncfg['a']['b'] = -2\ncfg.update(seed=1, lr=2)\noptimizer = SGD(lr=1)\noptimizer.lr = 0.1\n",
    );
    expect(plain(root)).toEqual({
      cfg: { '#tag': 'ConfigDict', optimizer: { lr: 0.001 }, a: { b: -2 }, seed: 1, lr: 2 },
      optimizer: { '#tag': 'SGD', lr: 0.1 },
    });
    expect(numberAt(root, 'cfg.optimizer.lr')?.span?.line).toBe(2);
  });

  test('argument parsers, main blocks, get_config, classes', () => {
    const { root } = read(
      `def args():
    p.add_argument('-l', '--lr', default=1e-3, type=float)
    p.add_argument('--max-steps', type=int, default=10_000)
    p.add_argument('--amp', action='store_true')
    p.add_argument('--x', dest='steps', default=7)
    hidden = 1
if __name__ == '__main__':
    seed = 3
if other:
    seed = 4
def get_config():
    config.total_epochs = 90
class Config(Base):
    lr: float = 3e-4
    def f(self): pass
`,
    );
    expect(plain(root)).toEqual({
      lr: 0.001,
      max_steps: 10000,
      amp: false,
      steps: 7,
      seed: 3,
      config: { total_epochs: 90 },
      Config: { '#tag': 'class', lr: 0.0003 },
    });
  });

  test('nothing is run, reserved names are dropped, what is broken is said', () => {
    const { root, problems } = read('__proto__ = 1\na.constructor = 2\nx = = 3\ny = 1\nz = (2\n');
    expect(codes(problems)).toEqual(['reserved-key@1', 'reserved-key@2', 'syntax-error@3']);
    expect(numberAt(root, 'y')?.value).toBe(1);
  });
});

describe('hostile files', () => {
  test.for([
    ['brackets', `x = ${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['open brackets', `x = ${'('.repeat(5000)}`],
    ['signs', `x = ${'-'.repeat(20_000)}1`],
    ['sums', `x = 1${' + 1'.repeat(20_000)}`],
    ['names', `a = [1]\n${'a = [a]\n'.repeat(300)}`],
  ] as const)('nesting by %s is bounded', ([, text]) => {
    expect(read(text).problems.map(({ code }) => code)).toContain('nesting-limit');
  });

  test('lists of lists of lists stay small', () => {
    expect(read(`a = [1]\n${'a = [a, a, a, a]\n'.repeat(40)}`).problems.map(({ code }) => code)).toContain('alias-limit');
  });

  test('chains of targets and of attributes end', () => {
    expect(plain(read(`${'a = '.repeat(5000)}1`).root)).toEqual({ a: 1 });
    expect(plain(read(`x${'.y'.repeat(5000)} = 1\n`).root)).toEqual({});
  });
});
