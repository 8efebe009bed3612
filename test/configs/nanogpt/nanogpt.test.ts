import { describe, expect, test } from 'vitest';
import { configOf, ratesOf } from '../vectors.ts';

const config = `# a tiny model
out_dir = 'out-tiny'
eval_interval = 250
eval_iters = 20
dataset = 'tiny'
batch_size = 16
gradient_accumulation_steps = 2 * 4
block_size = 256
n_layer = 6
dropout = 0.2
learning_rate = 1e-3
max_iters = 5000
lr_decay_iters = 4000
min_lr = 1e-4
warmup_iters = 99
weight_decay = 1e-2
`;

describe('nanoGPT configs', () => {
  test('every field with its line', () => {
    expect(configOf('config/train_tiny.py', config)).toMatchObject({
      framework: 'nanogpt',
      maxTrainSteps: { value: { value: 5000, unit: 'steps' }, span: { line: 12 } },
      learningRate: { value: 1e-3, span: { line: 11 } },
      warmup: { value: { value: 99, unit: 'steps' }, span: { line: 15 } },
      batch: { perDevice: { value: 16, span: { line: 6 } }, accumulation: { value: 8, span: { line: 7 } }, global: { value: 128 } },
      weightDecay: { value: 1e-2, span: { line: 16 } },
      regularization: { dropout: { value: 0.2, span: { line: 10 } } },
      evaluateEvery: { value: { value: 250, unit: 'steps' }, span: { line: 3 } },
      schedule: { kind: 'known', runLength: 5000, schedule: { horizon: 4000, afterHorizon: 'floor' } },
    });
  });

  test('rates before, in and behind the decay', () => {
    const rates = ratesOf('config/train_tiny.py', config, [0, 98, 99, 4000, 4999]);
    for (const [index, rate] of [1e-5, 9.9e-4, 1e-3, 1e-4, 1e-4].entries()) expect(rates[index]).toBeCloseTo(rate, 15);
    expect(ratesOf('config/train_tiny.py', config.replace('warmup_iters = 99', 'warmup_iters = 0'), [2000])[0]).toBeCloseTo(5.5e-4, 15);
  });

  test('what the file leaves out is as in train.py: the decay does not follow a shorter run', () => {
    const short = "out_dir = 'out'\neval_iters = 40\ninit_from = 'gpt2'\nmax_iters = 20\n";
    expect(configOf('config/short.py', short)).toMatchObject({
      learningRate: { value: 6e-4 },
      schedule: { kind: 'known', runLength: 20, schedule: { horizon: 600_000, warmup: 2000 } },
    });
    expect(ratesOf('config/short.py', `${short}decay_lr = False\nlearning_rate = 3e-5\n`, [0, 10])).toEqual([3e-5, 3e-5]);
  });

  test('the config that a run saved', () => {
    const saved = `wandb_version: 1\n${[...config.matchAll(/^(\w+) = ([^*\n]+)$/gm)].map(([, name, value]) => `${name}:\n  desc: null\n  value: ${value}\n`).join('')}`;
    expect(configOf('wandb/run/files/config.yaml', saved)).toMatchObject({ framework: 'nanogpt', maxTrainSteps: { value: { value: 5000 } } });
  });

  test('an evaluation does not train, and an empty decay stays open', () => {
    expect(configOf('config/eval.py', "eval_only = True\ninit_from = 'gpt2'\neval_iters = 500\nbatch_size = 8\n")).toMatchObject({
      maxTrainSteps: null,
      schedule: null,
    });
    expect(configOf('config/a.py', config.replace('lr_decay_iters = 4000', 'lr_decay_iters = 50')).schedule?.kind).toBe('open');
  });

  test('another script is not one', () => {
    expect(configOf('train.py', 'import torch\nlr = 0.1\nepochs = 3\nbatch_size = 8\n').framework).toBe('generic');
  });
});
