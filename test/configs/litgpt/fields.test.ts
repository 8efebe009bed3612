import { describe, expect, test } from 'vitest';
import { matrixOf, nativeFile, notesOf } from '../matrix.ts';

describe('every field of a native file of litgpt, with its line', () => {
  test('finetune.yaml', () => {
    expect(matrixOf('finetune.yaml', nativeFile('litgpt/finetune.yaml'))).toEqual({
      framework: 'litgpt',
      maxTrainSteps: '2 epochs @20',
      learningRate: '0.0002 @34',
      warmup: '10 steps @18',
      'batch.perDevice': '2 @17',
      'batch.devices': '2 @5',
      'batch.global': '16 @16',
      optimizer: 'torch.optim.AdamW @32',
      'optimizer optimizer.init_args.betas.0': '0.9 @37',
      'optimizer optimizer.init_args.betas.1': '0.95 @38',
      'optimizer train.max_norm': '1 @25',
      weightDecay: '0.01 @35',
      'regularization lora_dropout': '0.05 @8',
      evaluateEvery: '100 steps @28',
      saveEvery: '200 steps @14',
      schedule: 'cosine',
    });
    expect(notesOf('finetune.yaml', nativeFile('litgpt/finetune.yaml'))).toEqual([]);
  });

  test('pretrain.yaml', () => {
    expect(matrixOf('pretrain.yaml', nativeFile('litgpt/pretrain.yaml'))).toEqual({
      framework: 'litgpt',
      maxTrainSteps: '3000000000 tokens @14',
      learningRate: '0.0004 @25',
      warmup: '2000 steps @12',
      'batch.perDevice': '4 @11',
      'batch.devices': '8 @28',
      'batch.global': '512 @10',
      optimizer: 'torch.optim.AdamW @23',
      'optimizer optimizer.init_args.betas.0': '0.9 @27',
      'optimizer optimizer.init_args.betas.1': '0.95 @27',
      'optimizer train.max_norm': '1 @18',
      weightDecay: '0.1 @26',
      evaluateEvery: '1000 steps @21',
      saveEvery: '1000 steps @8',
      schedule: 'cosine',
    });
    expect(notesOf('pretrain.yaml', nativeFile('litgpt/pretrain.yaml'))).toEqual([]);
  });
});
