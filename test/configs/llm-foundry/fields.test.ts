import { describe, expect, test } from 'vitest';
import { matrixOf, nativeFile, notesOf } from '../matrix.ts';

describe('every field of a native file of llm-foundry, with its line', () => {
  test('pretrain.yaml', () => {
    expect(matrixOf('pretrain.yaml', nativeFile('llm-foundry/pretrain.yaml'))).toEqual({
      framework: 'llm-foundry',
      maxTrainSteps: '4800 steps @33',
      learningRate: '0.0006 @23',
      warmup: '100 steps @19',
      'batch.perDevice': '16 @40',
      'batch.global': '256 @37',
      optimizer: 'decoupled_adamw @22',
      'optimizer betas.0': '0.9 @25',
      'optimizer betas.1': '0.95 @26',
      'optimizer eps': '1e-8 @27',
      weightDecay: '0 @28',
      evaluateEvery: '500 steps @34',
      saveEvery: '0.25 fraction @42',
      keepCheckpoints: '1 @43',
      schedule: 'cosine',
    });
    expect(notesOf('pretrain.yaml', nativeFile('llm-foundry/pretrain.yaml'))).toEqual([]);
  });
});
