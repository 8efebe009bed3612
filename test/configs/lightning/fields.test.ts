import { describe, expect, test } from 'vitest';
import { matrixOf, nativeFile, notesOf } from '../matrix.ts';

describe('every field of a native file of lightning, with its line', () => {
  test('cli.yaml', () => {
    expect(matrixOf('cli.yaml', nativeFile('lightning/cli.yaml'))).toEqual({
      framework: 'lightning',
      maxTrainSteps: '40 epochs @7',
      learningRate: '0.001 @36',
      'batch.perDevice': '64 @31',
      'batch.accumulation': '2 @10',
      'batch.devices': '8 @5',
      'batch.global': '1024 @31',
      optimizer: 'AdamW @34',
      'optimizer betas.0': '0.9 @38',
      'optimizer betas.1': '0.98 @38',
      weightDecay: '0.05 @37',
      'regularization model.init_args.dropout': '0.2 @27',
      'augmentation data.init_args.color_jitter': '0.4 @32',
      evaluateEvery: '0.5 epochs @9',
      saveEvery: '2 epochs @18',
      keepCheckpoints: '3 @17',
      'selection.metric': 'val/acc @15',
      'selection.goal': 'max @16',
      earlyStoppingPatience: '6 @23',
      schedule: 'cosine',
    });
    expect(notesOf('cli.yaml', nativeFile('lightning/cli.yaml'))).toEqual([]);
  });

  test('hydra.yaml', () => {
    expect(matrixOf('hydra.yaml', nativeFile('lightning/hydra.yaml'))).toEqual({
      framework: 'lightning',
      maxTrainSteps: '20000 steps @4',
      learningRate: '0.1 @15',
      'batch.perDevice': '32 @25',
      'batch.accumulation': '4 @9',
      'batch.devices': '2 @7',
      'batch.global': '256 @25',
      optimizer: 'SGD @13',
      'optimizer momentum': '0.9 @16',
      weightDecay: '0.0005 @17',
      evaluateEvery: '125 steps @8',
      saveEvery: '1000 steps @32',
      keepCheckpoints: '1 @31',
      'selection.metric': 'val/loss @29',
      'selection.goal': 'min @30',
      earlyStoppingPatience: '10 @36',
      schedule: 'step',
    });
    expect(notesOf('hydra.yaml', nativeFile('lightning/hydra.yaml'))).toEqual([]);
  });
});
