import { describe, expect, test } from 'vitest';
import { matrixOf, nativeFile, notesOf } from '../matrix.ts';

describe('every field of a native file of ultralytics, with its line', () => {
  test('args.yaml', () => {
    expect(matrixOf('args.yaml', nativeFile('ultralytics/args.yaml'))).toEqual({
      framework: 'ultralytics',
      maxTrainSteps: '300 epochs @5',
      learningRate: '0.01 @20',
      warmup: '3 epochs @24',
      'batch.devices': '2 @12',
      'batch.global': '64 @8',
      optimizer: 'SGD @14',
      'optimizer momentum': '0.937 @22',
      'optimizer warmup_momentum': '0.8 @25',
      'optimizer warmup_bias_lr': '0.1 @26',
      weightDecay: '0.0005 @23',
      'regularization dropout': '0 @19',
      'augmentation hsv_h': '0.015 @28',
      'augmentation mosaic': '1 @29',
      'augmentation mixup': '0.1 @30',
      evaluateEvery: '1 epochs @18',
      saveEvery: '10 epochs @11',
      'selection.metric': 'fitness (default)',
      'selection.goal': 'max (default)',
      earlyStoppingPatience: '50 @7',
      schedule: 'cosine',
    });
    expect(notesOf('args.yaml', nativeFile('ultralytics/args.yaml'))).toEqual([]);
  });

  test('hyp.yaml', () => {
    expect(matrixOf('hyp.yaml', nativeFile('ultralytics/hyp.yaml'))).toEqual({
      framework: 'ultralytics',
      learningRate: '0.01 @2',
      warmup: '3 epochs @6',
      'optimizer momentum': '0.937 @4',
      'optimizer warmup_momentum': '0.8 @7',
      'optimizer warmup_bias_lr': '0.1 @8',
      weightDecay: '0.0005 @5',
      'augmentation hsv_h': '0.015 @17',
      'augmentation degrees': '0 @18',
      'augmentation mosaic': '1 @19',
      'augmentation mixup': '0 @20',
      schedule: 'linear',
    });
    expect(notesOf('hyp.yaml', nativeFile('ultralytics/hyp.yaml'))).toEqual(['config-without-length']);
  });

  test('opt.yaml', () => {
    expect(matrixOf('opt.yaml', nativeFile('ultralytics/opt.yaml'))).toEqual({
      framework: 'ultralytics',
      maxTrainSteps: '100 epochs @15',
      learningRate: '0.01 @5',
      warmup: '3 epochs @9',
      'batch.global': '16 @16',
      optimizer: 'SGD @20',
      'optimizer momentum': '0.937 @7',
      'optimizer warmup_momentum': '0.8 @10',
      'optimizer warmup_bias_lr': '0.1 @11',
      weightDecay: '0.0005 @8',
      'regularization label_smoothing': '0 @25',
      'augmentation hyp.hsv_h': '0.015 @13',
      'augmentation hyp.mosaic': '1 @14',
      evaluateEvery: '1 epochs (default)',
      'selection.metric': 'fitness (default)',
      'selection.goal': 'max (default)',
      earlyStoppingPatience: '100 @21',
      schedule: 'linear',
    });
    expect(notesOf('opt.yaml', nativeFile('ultralytics/opt.yaml'))).toEqual([]);
  });
});
