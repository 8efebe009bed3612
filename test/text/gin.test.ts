import { describe, expect, test } from 'vitest';
import { parseGin } from '../../src/text/gin.ts';
import { codes, file, misplaced, plain } from './plain.ts';

function read(text: string) {
  const document = parseGin(file(text, 'train.gin'));
  expect(misplaced(document, text)).toEqual([]);
  return document;
}

describe('gin', () => {
  test('bindings, blocks, macros, references, includes', () => {
    const { root, problems } = read(
      `from __gin__ import dynamic_registration
import __main__ as train_script

include "t5x/base.gin"
include 'runs/pretrain.gin'

TRAIN_STEPS = 1_000_000  # all of them
DROPOUT_RATE = %gin.REQUIRED
train_script.train:
  total_steps = %LATER
  eval_period = 500
  cfg = @train/utils.DatasetConfig()

train/utils.DatasetConfig.batch_size = 128
LATER = %TRAIN_STEPS
utils.create_learning_rate_scheduler:
  factors = 'constant * rsqrt_decay'
  base_learning_rate = 1.0
  warmup_steps = \\
      10000
m.splits = (1, 2,
            3)
m.features = {"inputs": 256, 'targets': [@a.b, None]}
DROPOUT_RATE = 0.1
`.replaceAll('\n', '\r\n'),
    );
    expect(problems).toEqual([]);
    expect(plain(root)).toEqual({
      TRAIN_STEPS: 1000000,
      DROPOUT_RATE: 0.1,
      'train_script.train.total_steps': 1000000,
      'train_script.train.eval_period': 500,
      'train_script.train.cfg': '@train/utils.DatasetConfig()',
      'train/utils.DatasetConfig.batch_size': 128,
      LATER: 1000000,
      'utils.create_learning_rate_scheduler.factors': 'constant * rsqrt_decay',
      'utils.create_learning_rate_scheduler.base_learning_rate': 1,
      'utils.create_learning_rate_scheduler.warmup_steps': 10000,
      'm.splits': [1, 2, 3],
      'm.features': { inputs: 256, targets: ['@a.b', null] },
      include: ['t5x/base.gin', 'runs/pretrain.gin'],
    });
  });

  test('macros of other files, circles and strange values stay text', () => {
    expect(plain(read('a = %OTHER\nb = %c\nc = %b\nd = 3 apples\n').root)).toEqual({ a: '%OTHER', b: '%b', c: '%b', d: '3 apples' });
  });

  test('what is broken costs its line; macros cannot explode', () => {
    expect(codes(read('a = 1\n!!\nb = 2\n__proto__ = 3\n').problems)).toEqual(['syntax-error@2', 'reserved-key@4']);
    const levels = Array.from({ length: 40 }, (_, level) => `l${level + 1} = [${Array(9).fill(`%l${level}`).join(', ')}]`);
    expect(read(`l0 = [1]\n${levels.join('\n')}\n`).problems.map(({ code }) => code)).toContain('alias-limit');
    expect(codes(read(`a = ${'['.repeat(10_000)}\n`).problems)).toEqual(['nesting-limit@1']);
  });
});
