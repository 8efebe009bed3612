import { describe, expect, test } from 'vitest';
import { matrixOf, nativeFile, notesOf } from '../matrix.ts';

describe('every field of a native file of torchtune, with its line', () => {
  test('lora.yaml', () => {
    expect(matrixOf('lora.yaml', nativeFile('torchtune/lora.yaml'))).toEqual({
      framework: 'torchtune',
      maxTrainSteps: '1000 steps @35',
      learningRate: '0.0003 @27',
      warmup: '100 steps @30',
      'batch.perDevice': '2 @17',
      'batch.accumulation': '8 @36',
      optimizer: 'torch.optim.AdamW @24',
      'optimizer clip_grad_norm': '1 @37',
      weightDecay: '0.01 @26',
      'regularization model.lora_dropout': '0.05 @5',
      evaluateEvery: '100 steps @21',
      saveEvery: '250 steps @38',
      keepCheckpoints: '2 @10',
      schedule: 'cosine',
    });
    expect(notesOf('lora.yaml', nativeFile('torchtune/lora.yaml'))).toEqual([]);
  });
});
