import { describe, expect, test } from 'vitest';
import { parseDocuments } from '../../src/text/documents.ts';
import { flatten } from '../../src/text/lookup.ts';

/** Every value of a file with its line. */
function placed(path: string, text: string): Record<string, readonly [unknown, number | undefined]> {
  const [document] = parseDocuments({ path, text });
  if (document === undefined) throw new Error('no document');
  return Object.fromEntries([...flatten(document.root)].map(([key, { value, span }]) => [key, [value, span?.line]]));
}

describe('Python is read, never run', () => {
  test('ConfigDict with attribute and item paths, keywords and a mapping', () => {
    const text = [
      'from ml_collections import ConfigDict',
      'def get_config():',
      '  config = ConfigDict()',
      '  config.total_steps = 10_000',
      "  config.schedule = dict(warmup_steps=500, decay='cosine')",
      "  config.optim = ConfigDict({'lr': 1e-3, 'wd': 0.1})",
      "  config['seed'] = 1",
      '  config.batch = 5 * 8 * config.seed',
      '  return config',
    ].join('\n');
    expect(placed('c.py', text)).toEqual({
      'config.total_steps': [10_000, 4],
      'config.schedule.warmup_steps': [500, 5],
      'config.schedule.decay': ['cosine', 5],
      'config.optim.lr': [0.001, 6],
      'config.optim.wd': [0.1, 6],
      'config.seed': [1, 7],
      'config.batch': [40, 8],
    });
  });

  test('argparse defaults and switches, dataclass fields, f-strings left open', () => {
    const text = [
      'p = argparse.ArgumentParser()',
      'p.add_argument("--learning_rate", type=float, default=5e-4 * 1024 / 512)',
      'p.add_argument("-n", "--max-steps", default=2**10)',
      'p.add_argument("--fp16", action="store_true")',
      '@dataclass',
      'class Train:',
      '    lr: float = 3e-4',
      '    name: str = f"run-{lr}"',
      '    betas: tuple = (0.9, 0.95)',
    ].join('\n');
    expect(placed('c.py', text)).toEqual({
      learning_rate: [0.001, 2],
      max_steps: [1024, 3],
      fp16: [false, 4],
      'Train.lr': [0.0003, 7],
      'Train.name': ['f"run-{lr}"', 8],
      'Train.betas.0': [0.9, 9],
      'Train.betas.1': [0.95, 9],
    });
  });

  test('a keyword wins over the mapping that a constructor is given', () => {
    expect(placed('c.py', "a = EasyDict({'lr': 1, 'wd': 2}, lr=3)\n")).toEqual({ 'a.lr': [3, 1], 'a.wd': [2, 1] });
  });
});

describe('shell is read, never run', () => {
  test('variables, defaults, arrays, continued lines, a here-document, sums', () => {
    const text = [
      '#!/bin/bash',
      'LR=1e-4',
      `NODES=\${NODES:-2}`,
      'BATCH=$((8*2 * NODES))',
      'ARGS=(',
      '  --lr $LR',
      '  --train-iters $((1000 * (NODES + 1)))',
      '  --lr-decay-style cosine # as before',
      ')',
      'EXTRA="--min-lr 1e-5 \\',
      '  --eval-interval 100"',
      'cat <<EOF > other.yaml',
      '--lr 5',
      'EOF',
      `torchrun pretrain_gpt.py "\${ARGS[@]}" $EXTRA \\`,
      '  --global-batch-size $BATCH --seed $((RANDOM % 7))',
    ].join('\n');
    expect(placed('run.sh', text)).toEqual({
      lr: [1e-4, 2],
      'train-iters': [3000, 7],
      'lr-decay-style': ['cosine', 8],
      'min-lr': [1e-5, 10],
      'eval-interval': [100, 11],
      'global-batch-size': [32, 4],
      seed: ['$((RANDOM % 7))', 16],
    });
  });

  test.for([
    ['2 + 3 * 4', 14],
    ['(2 + 3) * 4', 20],
    ['7 / 2', 3],
    ['-7 / 2', -3],
    ['2 ** 3 ** 2', 512],
    ['10 - 3 - 2', 5],
    ['7 % 4', 3],
  ] as const)('$((%s))', ([expression, value]) => {
    expect(placed('run.sh', `t --n $((${expression}))\n`)).toEqual({ n: [value, 1] });
  });

  test.for(['1 / 0', '2 +', '(1', 'x * 2', '1 << 2', '9'.repeat(30), '1 2'])('$((%s)) stays open', (expression) => {
    expect(typeof placed('run.sh', `t --n "$((${expression}))"\n`).n?.[0]).toBe('string');
  });
});

test('JSON with comments, trailing commas and NaN; TOML with tables in lists', () => {
  expect(placed('c.json', '{\n  // peak\n  "lr": 1e-4, /* x */ "loss": NaN,\n  "steps": [1, 2,],\n}\n')).toEqual({
    lr: [1e-4, 3],
    loss: [Number.NaN, 3],
    'steps.0': [1, 4],
    'steps.1': [2, 4],
  });
  expect(placed('c.toml', '[train]\nsteps = 30_000\nlr = 5e-4 # peak\n[[data]]\nn = 1\n[[data]]\nn = 2\n')).toEqual({
    'train.steps': [30_000, 2],
    'train.lr': [5e-4, 3],
    'data.0.n': [1, 5],
    'data.1.n': [2, 7],
  });
});
