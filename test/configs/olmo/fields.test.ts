import { describe, expect, test } from 'vitest';
import { matrixOf, nativeFile, notesOf } from '../matrix.ts';

describe('every field of a native file of olmo, with its line', () => {
  test('small.yaml', () => {
    expect(matrixOf('small.yaml', nativeFile('olmo/small.yaml'))).toEqual({
      framework: 'olmo',
      maxTrainSteps: '739328 steps @28',
      learningRate: '0.0004 @12',
      warmup: '2000 steps @19',
      'batch.perDevice': '8 @30',
      'batch.global': '2048 @29',
      optimizer: 'adamw @11',
      'optimizer betas.0': '0.9 @15',
      'optimizer betas.1': '0.95 @16',
      'optimizer max_grad_norm': '1 @32',
      weightDecay: '0.1 @13',
      'regularization model.residual_dropout': '0.1 @7',
      'regularization model.attention_dropout': '0 @8',
      evaluateEvery: '1000 steps @33',
      saveEvery: '1000 steps @24',
      keepCheckpoints: '9 @25',
      schedule: 'cosine',
    });
    expect(notesOf('small.yaml', nativeFile('olmo/small.yaml'))).toEqual([]);
  });
});
