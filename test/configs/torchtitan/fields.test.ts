import { describe, expect, test } from 'vitest';
import { matrixOf, nativeFile, notesOf } from '../matrix.ts';

describe('every field of a native file of torchtitan, with its line', () => {
  test('2024.toml', () => {
    expect(matrixOf('2024.toml', nativeFile('torchtitan/2024.toml'))).toEqual({
      framework: 'torchtitan',
      maxTrainSteps: '1000 steps @17',
      learningRate: '0.0003 @10',
      warmup: '200 steps @15',
      'batch.perDevice': '8 @13',
      optimizer: 'AdamW @9',
      'optimizer training.max_norm': '1 @16',
      weightDecay: '0.1 (default)',
      saveEvery: '500 steps @20',
      schedule: 'linear',
    });
    expect(notesOf('2024.toml', nativeFile('torchtitan/2024.toml'))).toEqual(['schedule-version @15']);
  });

  test('current.toml', () => {
    expect(matrixOf('current.toml', nativeFile('torchtitan/current.toml'))).toEqual({
      framework: 'torchtitan',
      maxTrainSteps: '5000 steps @26',
      learningRate: '0.0008 @11',
      warmup: '100 steps @16',
      'batch.perDevice': '4 @22',
      'batch.devices': '16 @31',
      'batch.global': '128 @23',
      optimizer: 'AdamW @10',
      'optimizer optimizer.eps': '1e-8 @12',
      'optimizer training.max_norm': '1 @25',
      weightDecay: '0.05 @13',
      evaluateEvery: '250 steps @44',
      saveEvery: '500 steps @36',
      keepCheckpoints: '3 @37',
      schedule: 'warmup-stable-decay',
    });
    expect(notesOf('current.toml', nativeFile('torchtitan/current.toml'))).toEqual([]);
  });

  test('early_2025.toml', () => {
    expect(matrixOf('early_2025.toml', nativeFile('torchtitan/early_2025.toml'))).toEqual({
      framework: 'torchtitan',
      maxTrainSteps: '3000 steps @18',
      learningRate: '0.004 @9',
      warmup: '600 steps @12',
      'batch.perDevice': '8 @16',
      optimizer: 'AdamW @8',
      weightDecay: '0.1 (default)',
      saveEvery: '500 steps @25',
      schedule: 'linear',
    });
    expect(notesOf('early_2025.toml', nativeFile('torchtitan/early_2025.toml'))).toEqual(['schedule-version @13']);
  });
});
