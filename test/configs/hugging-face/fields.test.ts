import { describe, expect, test } from 'vitest';
import { matrixOf, nativeFile, notesOf } from '../matrix.ts';

describe('every field of a native file of TrainingArguments, with its line', () => {
  test('finetune.sh', () => {
    expect(matrixOf('finetune.sh', nativeFile('hugging-face/finetune.sh'))).toEqual({
      framework: 'hugging-face',
      maxTrainSteps: '4000 steps @4',
      learningRate: '0.00003 @3',
      warmup: '0.03 fraction @13',
      'batch.perDevice': '4 @9',
      'batch.accumulation': '8 @10',
      'batch.devices': '16 @6',
      'batch.global': '512 @9',
      optimizer: 'adamw_torch_fused @15',
      'optimizer adam_beta2': '0.95 @15',
      'optimizer max_grad_norm': '1 @15',
      weightDecay: '0.1 @16',
      evaluateEvery: '0.05 fraction @17',
      saveEvery: '200 steps @18',
      keepCheckpoints: '3 @18',
      'selection.metric': 'eval_loss @19',
      'selection.goal': 'min (default)',
      'selection.loadBest': 'true @19',
      schedule: 'cosine',
    });
    expect(notesOf('finetune.sh', nativeFile('hugging-face/finetune.sh'))).toEqual([]);
  });

  test('grpo.yaml', () => {
    expect(matrixOf('grpo.yaml', nativeFile('hugging-face/grpo.yaml'))).toEqual({
      framework: 'hugging-face',
      maxTrainSteps: '1 epochs @16',
      learningRate: '0.000001 @11',
      warmup: '0.1 fraction @22',
      'batch.perDevice': '2 @18',
      'batch.accumulation': '16 @10',
      saveEvery: '1 epochs @19',
      keepCheckpoints: '1 @20',
      schedule: 'cosine',
    });
    expect(notesOf('grpo.yaml', nativeFile('hugging-face/grpo.yaml'))).toEqual([]);
  });

  test('no_trainer.sh', () => {
    expect(matrixOf('no_trainer.sh', nativeFile('hugging-face/no_trainer.sh'))).toEqual({
      framework: 'hugging-face',
      maxTrainSteps: '3 epochs @5',
      learningRate: '0.00002 @4',
      warmup: '100 steps @6',
      'batch.perDevice': '32 @3',
      'batch.devices': '4 @1',
      saveEvery: '1 epochs @8',
      schedule: 'linear',
    });
    expect(notesOf('no_trainer.sh', nativeFile('hugging-face/no_trainer.sh'))).toEqual([]);
  });

  test('train.py', () => {
    expect(matrixOf('train.py', nativeFile('hugging-face/train.py'))).toEqual({
      framework: 'hugging-face',
      maxTrainSteps: '5 epochs @11',
      learningRate: '0.000025 @12',
      warmup: '0.06 fraction @16',
      'batch.perDevice': '16 @13',
      'batch.accumulation': '1 (default)',
      weightDecay: '0.01 @17',
      'regularization args.label_smoothing_factor': '0.1 @18',
      evaluateEvery: '250 steps @20',
      saveEvery: '500 steps @21',
      keepCheckpoints: '2 @22',
      'selection.metric': 'f1 @24',
      'selection.goal': 'max (default)',
      'selection.loadBest': 'true @23',
      earlyStoppingPatience: '4 @27',
      schedule: 'polynomial',
    });
    expect(notesOf('train.py', nativeFile('hugging-face/train.py'))).toEqual([]);
  });
});
