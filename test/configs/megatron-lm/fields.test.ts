import { describe, expect, test } from 'vitest';
import { matrixOf, nativeFile, notesOf } from '../matrix.ts';

describe('every field of a native file of megatron-lm, with its line', () => {
  test('model_config.yaml', () => {
    expect(matrixOf('model_config.yaml', nativeFile('megatron-lm/model_config.yaml'))).toEqual({
      framework: 'megatron-lm',
      maxTrainSteps: '64000 samples @12',
      learningRate: '0.00015 @13',
      warmup: '640 samples @16',
      'batch.perDevice': '4 @9',
      'batch.global': '32 @10',
      optimizer: 'adam (default)',
      'optimizer --clip-grad': '1 @19',
      weightDecay: '0.01 @18',
      evaluateEvery: '1000 steps @20',
      saveEvery: '500 steps @21',
      schedule: 'cosine',
    });
    expect(notesOf('model_config.yaml', nativeFile('megatron-lm/model_config.yaml'))).toEqual([]);
  });

  test('pretrain.sh', () => {
    expect(matrixOf('pretrain.sh', nativeFile('megatron-lm/pretrain.sh'))).toEqual({
      framework: 'megatron-lm',
      maxTrainSteps: '300000 steps @12',
      learningRate: '0.0003 @13',
      warmup: '0.01 fraction @17',
      'batch.perDevice': '2 @10',
      'batch.devices': '32 @2',
      'batch.global': '512 @11',
      optimizer: 'adam (default)',
      'optimizer adam-beta1': '0.9 @19',
      'optimizer adam-beta2': '0.95 @20',
      'optimizer clip-grad': '1 @21',
      weightDecay: '0.1 @18',
      'regularization attention-dropout': '0 @29',
      'regularization hidden-dropout': '0.1 @30',
      evaluateEvery: '1000 steps @36',
      saveEvery: '10000 steps @35',
      schedule: 'cosine',
    });
    expect(notesOf('pretrain.sh', nativeFile('megatron-lm/pretrain.sh'))).toEqual([]);
  });
});
