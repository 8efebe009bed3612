import { describe, expect, test } from 'vitest';
import { matrixOf, nativeFile, notesOf } from '../matrix.ts';

describe('every field of a native file of timm, with its line', () => {
  test('args.yaml', () => {
    expect(matrixOf('args.yaml', nativeFile('timm/args.yaml'))).toEqual({
      framework: 'timm',
      maxTrainSteps: '300 epochs @12',
      learningRate: '0.001 @15',
      warmup: '20 epochs @28',
      'batch.perDevice': '128 @3',
      'batch.accumulation': '2 @14',
      'batch.devices': '8 @31',
      'batch.global': '2048 @3',
      optimizer: 'adamw @21',
      'optimizer momentum': '0.9 @20',
      'optimizer opt_eps': '1e-8 @23',
      weightDecay: '0.05 @30',
      'regularization drop': '0 @10',
      'regularization drop_path': '0.1 @11',
      'regularization reprob': '0.25 @25',
      'regularization smoothing': '0.1 @27',
      'augmentation aa': 'rand-m9-mstd0.5-inc1 @1',
      'augmentation aug_splits': '0 @2',
      'augmentation cutmix': '1 @7',
      'augmentation mixup': '0.8 @17',
      evaluateEvery: '1 epochs (default)',
      saveEvery: '1 epochs (default)',
      keepCheckpoints: '10 @4',
      'selection.metric': 'top1 @13',
      'selection.goal': 'max (default)',
      schedule: 'cosine',
    });
    expect(notesOf('args.yaml', nativeFile('timm/args.yaml'))).toEqual([]);
  });
});
