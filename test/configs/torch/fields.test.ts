import { describe, expect, test } from 'vitest';
import { matrixOf, nativeFile, notesOf } from '../matrix.ts';

describe('every field of a native file of torch, with its line', () => {
  test('hydra.yaml', () => {
    expect(matrixOf('hydra.yaml', nativeFile('torch/hydra.yaml'))).toEqual({
      framework: 'torch',
      maxTrainSteps: '90 epochs @1',
      learningRate: '0.1 @7',
      'batch.perDevice': '256 @2',
      'batch.accumulation': '1 @4',
      'batch.devices': '8 @3',
      'batch.global': '2048 @2',
      optimizer: 'SGD @6',
      'optimizer momentum': '0.9 @8',
      'optimizer nesterov': 'true @9',
      weightDecay: '0.0001 @10',
      'regularization label_smoothing': '0.1 @17',
      evaluateEvery: '1 epochs @18',
      saveEvery: '5 epochs @19',
      'selection.metric': 'val_acc @20',
      earlyStoppingPatience: '20 @22',
      schedule: 'multi-step',
    });
    expect(notesOf('hydra.yaml', nativeFile('torch/hydra.yaml'))).toEqual([]);
  });
});
