import { describe, expect, test } from 'vitest';
import { matrixOf, nativeFile, notesOf } from '../matrix.ts';

describe('every field of a native file of nemo, with its line', () => {
  test('asr.yaml', () => {
    expect(matrixOf('asr.yaml', nativeFile('nemo/asr.yaml'))).toEqual({
      framework: 'nemo',
      maxTrainSteps: '500 epochs @28',
      learningRate: '2 @16',
      warmup: '10000 steps @22',
      'batch.perDevice': '16 @5',
      'batch.accumulation': '2 @31',
      optimizer: 'adamw @15',
      'optimizer betas.0': '0.9 @17',
      'optimizer betas.1': '0.98 @17',
      weightDecay: '0.001 @18',
      'regularization model.encoder.dropout': '0.1 @13',
      'augmentation model.spec_augment.freq_masks': '2 @10',
      'augmentation model.spec_augment.time_masks': '5 @11',
      evaluateEvery: '1 epochs @30',
      keepCheckpoints: '5 @38',
      'selection.metric': 'val_wer @36',
      'selection.goal': 'min @37',
      earlyStoppingPatience: '7 @43',
      schedule: 'noam',
    });
    expect(notesOf('asr.yaml', nativeFile('nemo/asr.yaml'))).toEqual([]);
  });

  test('gpt.yaml', () => {
    expect(matrixOf('gpt.yaml', nativeFile('nemo/gpt.yaml'))).toEqual({
      framework: 'nemo',
      maxTrainSteps: '100000 steps @8',
      learningRate: '0.0006 @30',
      warmup: '636 steps @37',
      'batch.perDevice': '4 @22',
      'batch.accumulation': '1 @11',
      'batch.devices': '32 @3',
      'batch.global': '256 @23',
      optimizer: 'distributed_fused_adam @29',
      'optimizer betas.0': '0.9 @33',
      'optimizer betas.1': '0.95 @34',
      weightDecay: '0.1 @31',
      'regularization model.hidden_dropout': '0.1 @26',
      'regularization model.attention_dropout': '0.1 @27',
      evaluateEvery: '2000 steps @9',
      saveEvery: '2000 steps @20',
      keepCheckpoints: '10 @19',
      'selection.metric': 'val_loss @17',
      'selection.goal': 'min @18',
      schedule: 'cosine',
    });
    expect(notesOf('gpt.yaml', nativeFile('nemo/gpt.yaml'))).toEqual([]);
  });
});
