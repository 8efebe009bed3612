import { describe, expect, test } from 'vitest';
import { matrixOf, nativeFile, notesOf } from '../matrix.ts';

describe('every field of a native file of llama-factory, with its line', () => {
  test('dpo.sh', () => {
    expect(matrixOf('dpo.sh', nativeFile('llama-factory/dpo.sh'))).toEqual({
      framework: 'llama-factory',
      maxTrainSteps: '800 steps @8',
      learningRate: '0.000005 @7',
      warmup: '20 steps @7',
      'batch.perDevice': '1 @6',
      'batch.accumulation': '8 @6',
      'batch.devices': '4 @2',
      'batch.global': '32 @6',
      saveEvery: '100 steps @8',
      schedule: 'cosine',
    });
    expect(notesOf('dpo.sh', nativeFile('llama-factory/dpo.sh'))).toEqual([]);
  });

  test('sft.yaml', () => {
    expect(matrixOf('sft.yaml', nativeFile('llama-factory/sft.yaml'))).toEqual({
      framework: 'llama-factory',
      maxTrainSteps: '3 epochs @28',
      learningRate: '0.0001 @27',
      warmup: '0.1 fraction @30',
      'batch.perDevice': '1 @25',
      'batch.accumulation': '8 @26',
      'regularization lora_dropout': '0.1 @9',
      evaluateEvery: '250 steps @37',
      saveEvery: '500 steps @21',
      schedule: 'cosine',
    });
    expect(notesOf('sft.yaml', nativeFile('llama-factory/sft.yaml'))).toEqual([]);
  });

  test('v1.yaml', () => {
    expect(matrixOf('v1.yaml', nativeFile('llama-factory/v1.yaml'))).toEqual({
      framework: 'llama-factory',
      maxTrainSteps: '500 steps @19',
      learningRate: '0.0001 @18',
      'batch.perDevice': '2 @15',
      'batch.global': '64 @16',
      optimizer: 'muon @8',
      'optimizer momentum': '0.95 @10',
      weightDecay: '0.1 @9',
      saveEvery: '100 steps @20',
      keepCheckpoints: '2 @21',
      schedule: 'constant',
    });
    expect(notesOf('v1.yaml', nativeFile('llama-factory/v1.yaml'))).toEqual([]);
  });
});
