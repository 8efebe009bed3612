import { describe, expect, test } from 'vitest';
import { matrixOf, nativeFile, notesOf } from '../matrix.ts';

describe('every field of a native file of generic, with its line', () => {
  test('args.txt', () => {
    expect(matrixOf('args.txt', nativeFile('generic/args.txt'))).toEqual({
      framework: 'generic',
      maxTrainSteps: '90 epochs @1',
      learningRate: '0.1 @1',
      'batch.perDevice': '256 @1',
      'batch.devices': '1 @1',
      'optimizer momentum': '0.9 @1',
      weightDecay: '0.0001 @1',
    });
    expect(notesOf('args.txt', nativeFile('generic/args.txt'))).toEqual([]);
  });

  test('config.py', () => {
    expect(matrixOf('config.py', nativeFile('generic/config.py'))).toEqual({
      framework: 'generic',
      maxTrainSteps: '20 epochs @7',
      learningRate: '0.0003 @6',
      warmup: '0.05 fraction @10',
      'batch.perDevice': '64 @8',
      weightDecay: '0.01 @9',
    });
    expect(notesOf('config.py', nativeFile('generic/config.py'))).toEqual([]);
  });

  test('launch.sh', () => {
    expect(matrixOf('launch.sh', nativeFile('generic/launch.sh'))).toEqual({
      framework: 'generic',
      maxTrainSteps: '30 epochs @3',
      learningRate: '0.0001 @2',
      warmup: '2 epochs @4',
      'batch.perDevice': '128 @3',
      'batch.accumulation': '2 @4',
      weightDecay: '0.05 @4',
      schedule: 'cosine',
    });
    expect(notesOf('launch.sh', nativeFile('generic/launch.sh'))).toEqual([]);
  });

  test('ml_collections.py', () => {
    expect(matrixOf('ml_collections.py', nativeFile('generic/ml_collections.py'))).toEqual({
      framework: 'generic',
      maxTrainSteps: '50000 steps @7',
      learningRate: '0.001 @6',
      warmup: '2500 steps @8',
      'batch.global': '1024 @12',
      optimizer: 'adamw @10',
      weightDecay: '0.1 @11',
      evaluateEvery: '1000 steps @13',
    });
    expect(notesOf('ml_collections.py', nativeFile('generic/ml_collections.py'))).toEqual([]);
  });

  test('nested.yaml', () => {
    expect(matrixOf('nested.yaml', nativeFile('generic/nested.yaml'))).toEqual({
      framework: 'generic',
      maxTrainSteps: '10000 steps @3',
      learningRate: '0.0005 @8',
      warmup: '500 steps @13',
      'batch.perDevice': '32 @4',
      'batch.accumulation': '2 @5',
      'batch.devices': '4 @18',
      'batch.global': '256 @4',
      optimizer: 'adamw @7',
      'optimizer train.optimizer.betas.0': '0.9 @10',
      'optimizer train.optimizer.betas.1': '0.95 @10',
      weightDecay: '0.05 @9',
      'regularization model.dropout': '0.1 @20',
      evaluateEvery: '250 steps @15',
      saveEvery: '1000 steps @16',
      keepCheckpoints: '3 @17',
      'selection.metric': 'val_loss @22',
      'selection.goal': 'min @23',
      earlyStoppingPatience: '5 @24',
      schedule: 'cosine',
    });
    expect(notesOf('nested.yaml', nativeFile('generic/nested.yaml'))).toEqual([]);
  });

  test('wandb_config.yaml', () => {
    expect(matrixOf('wandb_config.yaml', nativeFile('generic/wandb_config.yaml'))).toEqual({
      framework: 'generic',
      maxTrainSteps: '4000 steps @12',
      learningRate: '0.001 @9',
      'batch.perDevice': '64 @15',
      optimizer: 'adam @18',
    });
    expect(notesOf('wandb_config.yaml', nativeFile('generic/wandb_config.yaml'))).toEqual([]);
  });
});
