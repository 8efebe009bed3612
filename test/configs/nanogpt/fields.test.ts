import { describe, expect, test } from 'vitest';
import { matrixOf, nativeFile, notesOf } from '../matrix.ts';

describe('every field of a native file of nanogpt, with its line', () => {
  test('train_small.py', () => {
    expect(matrixOf('train_small.py', nativeFile('nanogpt/train_small.py'))).toEqual({
      framework: 'nanogpt',
      maxTrainSteps: '5000 steps @17',
      learningRate: '0.001 @16',
      warmup: '100 steps @22',
      'batch.perDevice': '64 @10',
      'batch.accumulation': '40 @9',
      'batch.global': '2560 @10',
      optimizer: 'AdamW (default)',
      'optimizer beta2': '0.99 @21',
      weightDecay: '0.1 @20',
      'regularization dropout': '0.2 @15',
      evaluateEvery: '250 steps @3',
      saveEvery: '250 steps @3',
      schedule: 'cosine',
    });
    expect(notesOf('train_small.py', nativeFile('nanogpt/train_small.py'))).toEqual([]);
  });
});
