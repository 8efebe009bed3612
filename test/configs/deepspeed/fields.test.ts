import { describe, expect, test } from 'vitest';
import { matrixOf, nativeFile, notesOf } from '../matrix.ts';

describe('every field of a native file of deepspeed, with its line', () => {
  test('auto.json', () => {
    expect(matrixOf('auto.json', nativeFile('deepspeed/auto.json'))).toEqual({
      framework: 'deepspeed',
      optimizer: 'AdamW @3',
      'optimizer optimizer.params.eps': 'auto @3',
      schedule: 'constant',
    });
    expect(notesOf('auto.json', nativeFile('deepspeed/auto.json'))).toEqual([
      'quantity-open @3',
      'quantity-open @4',
      'quantity-open @8',
      'quantity-open @6',
      'quantity-open @7',
      'quantity-open @3',
      'config-without-length',
    ]);
  });

  test('ds_config.json', () => {
    expect(matrixOf('ds_config.json', nativeFile('deepspeed/ds_config.json'))).toEqual({
      framework: 'deepspeed',
      learningRate: '0.00015 @19',
      warmup: '500 steps @20',
      'batch.perDevice': '8 @3',
      'batch.accumulation': '4 @4',
      'batch.global': '512 @2',
      optimizer: 'AdamW @7',
      'optimizer optimizer.params.betas.0': '0.9 @10',
      'optimizer optimizer.params.betas.1': '0.95 @10',
      'optimizer optimizer.params.eps': '1e-8 @11',
      'optimizer gradient_clipping': '1 @24',
      weightDecay: '0.1 @12',
      schedule: 'linear',
    });
    expect(notesOf('ds_config.json', nativeFile('deepspeed/ds_config.json'))).toEqual(['config-without-length']);
  });
});
