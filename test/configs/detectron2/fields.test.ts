import { describe, expect, test } from 'vitest';
import { matrixOf, nativeFile, notesOf } from '../matrix.ts';

describe('every field of a native file of detectron2, with its line', () => {
  test('lazy.py', () => {
    expect(matrixOf('lazy.py', nativeFile('detectron2/lazy.py'))).toEqual({
      framework: 'detectron2',
      maxTrainSteps: '184375 steps @12',
      learningRate: '0.0001 @27',
      warmup: '250 steps @22',
      'batch.global': '64 @26',
      weightDecay: '0.05 @28',
      'regularization model.backbone.bottom_up.drop_path_rate': '0.1 @29',
      evaluateEvery: '5000 steps @13',
      saveEvery: '2500 steps @14',
      keepCheckpoints: '20 @14',
      schedule: 'multi-step',
    });
    expect(notesOf('lazy.py', nativeFile('detectron2/lazy.py'))).toEqual([]);
  });

  test('rcnn.yaml', () => {
    expect(matrixOf('rcnn.yaml', nativeFile('detectron2/rcnn.yaml'))).toEqual({
      framework: 'detectron2',
      maxTrainSteps: '90000 steps @12',
      learningRate: '0.02 @9',
      warmup: '1000 steps @13',
      'batch.global': '16 @8',
      optimizer: 'SGD (default)',
      'optimizer SOLVER.MOMENTUM': '0.9 @15',
      weightDecay: '0.0001 @16',
      'augmentation INPUT.RANDOM_FLIP': 'horizontal @21',
      evaluateEvery: '5000 steps @23',
      saveEvery: '5000 steps @17',
      schedule: 'multi-step',
    });
    expect(notesOf('rcnn.yaml', nativeFile('detectron2/rcnn.yaml'))).toEqual([]);
  });
});
