import { describe, expect, test } from 'vitest';
import { matrixOf, nativeFile, notesOf } from '../matrix.ts';

describe('every field of a native file of axolotl, with its line', () => {
  test('qlora.yml', () => {
    expect(matrixOf('qlora.yml', nativeFile('axolotl/qlora.yml'))).toEqual({
      framework: 'axolotl',
      maxTrainSteps: '3 epochs @14',
      learningRate: '0.0002 @21',
      warmup: '10 steps @22',
      'batch.perDevice': '2 @13',
      'batch.accumulation': '4 @12',
      optimizer: 'paged_adamw_8bit @16',
      'optimizer adam_beta2': '0.95 @17',
      'optimizer max_grad_norm': '1 @18',
      weightDecay: '0 @27',
      'regularization lora_dropout': '0.05 @11',
      'regularization neftune_noise_alpha': '5 @28',
      evaluateEvery: '0.25 epochs @23',
      saveEvery: '1 epochs @24',
      keepCheckpoints: '2 @25',
      earlyStoppingPatience: '3 @26',
      schedule: 'cosine',
    });
    expect(notesOf('qlora.yml', nativeFile('axolotl/qlora.yml'))).toEqual([]);
  });
});
