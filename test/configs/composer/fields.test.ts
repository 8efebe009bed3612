import { describe, expect, test } from 'vitest';
import { matrixOf, nativeFile, notesOf } from '../matrix.ts';

describe('every field of a native file of composer, with its line', () => {
  test('train.py', () => {
    expect(matrixOf('train.py', nativeFile('composer/train.py'))).toEqual({
      framework: 'composer',
      maxTrainSteps: '4800 steps @11',
      learningRate: '0.0006 @5',
      warmup: '100 steps @6',
      optimizer: 'DecoupledAdamW @5',
      'optimizer betas.0': '0.9 @5',
      'optimizer betas.1': '0.95 @5',
      'optimizer eps': '1e-8 @5',
      weightDecay: '0.00001 @5',
      evaluateEvery: '500 steps @14',
      saveEvery: '1000 steps @15',
      keepCheckpoints: '2 @16',
      schedule: 'cosine',
    });
    expect(notesOf('train.py', nativeFile('composer/train.py'))).toEqual([]);
  });

  test('yahp.yaml', () => {
    expect(matrixOf('yahp.yaml', nativeFile('composer/yahp.yaml'))).toEqual({
      framework: 'composer',
      maxTrainSteps: '90 epochs @26',
      learningRate: '2 @12',
      warmup: '8 epochs @17',
      'batch.accumulation': '2 @29',
      'batch.global': '2048 @27',
      optimizer: 'decoupled_sgdw @11',
      'optimizer momentum': '0.875 @13',
      weightDecay: '0.0005 @14',
      'regularization algorithms.label_smoothing.smoothing': '0.1 @25',
      evaluateEvery: '1 epochs @30',
      saveEvery: '5 epochs @31',
      schedule: 'cosine',
    });
    expect(notesOf('yahp.yaml', nativeFile('composer/yahp.yaml'))).toEqual([]);
  });

  test('yahp_oldest.yaml', () => {
    expect(matrixOf('yahp_oldest.yaml', nativeFile('composer/yahp_oldest.yaml'))).toEqual({
      framework: 'composer',
      maxTrainSteps: '10 epochs @16',
      learningRate: '0.1 @6',
      'batch.global': '256 @17',
      optimizer: 'sgd @5',
      'optimizer momentum': '0.9 @7',
      weightDecay: '0.0001 @8',
      evaluateEvery: '1 epochs @19',
      schedule: 'multi-step',
    });
    expect(notesOf('yahp_oldest.yaml', nativeFile('composer/yahp_oldest.yaml'))).toEqual([]);
  });
});
