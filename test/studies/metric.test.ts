import { describe, expect, test } from 'vitest';
import type { RunRecord } from '../../src/model/run.ts';
import { chooseMetric, goalByName } from '../../src/studies/metric.ts';
import { runOf } from '../runs/read.ts';
import { assemble, logOf, policyStudy } from './assemble.ts';

const evaluating = (...names: readonly string[]): RunRecord =>
  runOf('m.csv', `step,train_loss,${names.join(',')}\n10,3,${names.map(() => '1').join(',')}\n20,2,${names.map(() => '2').join(',')}\n`);

describe('direction by name', () => {
  test.for([
    ['val_loss', 'min'],
    ['eval_wer', 'min'],
    ['val/perplexity', 'min'],
    ['validation/top1_error', 'min'],
    ['eval_rougeL', 'max'],
    ['metrics/mAP50-95(B)', 'max'],
    ['val_accuracy', 'max'],
    ['eval_f1', 'max'],
    ['valLoss', 'min'],
    ['eval_something', null],
  ])('%s: %s', ([name, goal]) => {
    expect(goalByName(String(name))).toBe(goal);
  });
});

describe('the choice by names', () => {
  test.for([
    ['the loss before the accuracy that it is finer than', 'val_loss', ['val_accuracy', 'val_loss']],
    ['what decoding decides before the loss', 'eval_wer', ['eval_loss', 'eval_wer']],
    ['the whole loss before one of its terms', 'val_loss', ['val_box_loss', 'val_loss']],
    ['the loss before rewards and their margins', 'eval_loss', ['eval_rewards/margins', 'eval_loss']],
    ['whatever has a direction', 'val_auc', ['val_auc']],
  ] as const)('%s', ([, expected, names]) => {
    expect(chooseMetric(evaluating(...names), null, null)).toMatchObject({ name: expected, chosenBy: 'name' });
  });

  test('nothing, where no direction is known or nothing was evaluated', () => {
    expect(chooseMetric(evaluating('val_thing'), null, null)).toBeNull();
    expect(chooseMetric(evaluating('accuracy_train'), null, null)).toBeNull();
  });
});

describe('the documented order', () => {
  const run = evaluating('eval_loss', 'eval_accuracy');
  const named: RunRecord = { ...run, reportedBest: { metric: 'eval_accuracy', goal: 'max', step: 20, value: 2 } };

  test("the run's own before the names", () => {
    expect(chooseMetric(named, null, null)).toEqual({ name: 'eval_accuracy', goal: 'max', chosenBy: 'run' });
  });

  test('the policy before all, also without the split in its name', () => {
    expect(chooseMetric(named, null, { name: 'loss', goal: null })).toEqual({ name: 'eval_loss', goal: 'min', chosenBy: 'policy' });
  });

  test('a policy metric that no run has is passed over', () => {
    expect(chooseMetric(named, null, { name: 'bleu', goal: 'max' })?.chosenBy).toBe('run');
  });

  test("the config's metric_for_best_model before the run's own", () => {
    const config =
      'max_steps: 100\nlearning_rate: 0.1\nper_device_train_batch_size: 8\nmetric_for_best_model: val_loss\ngreater_is_better: false\noutput_dir: o\n';
    const log = 'step,train_loss,val_loss,val_wer\n50,3,2,1\n100,2,1,2\n';
    expect(assemble({ 'r/m.csv': log, 'r/config.yaml': config }).studies[0]?.metric).toEqual({ name: 'val_loss', goal: 'min', chosenBy: 'config' });
  });

  test('one metric for the whole study, and a goal from the policy', () => {
    const entry = policyStudy({ name: 's', results: ['r/**'], metric: { name: 'train_loss', goal: 'min' } });
    const { studies } = assemble({ 'r/a/m.csv': logOf(), 'r/b/m.csv': logOf() }, { studies: [entry] });
    expect(studies.map(({ metric, trials }) => [metric, trials.map((trial) => trial.metric?.name)])).toEqual([
      [{ name: 'train_loss', goal: 'min', chosenBy: 'policy' }, ['train_loss', 'train_loss']],
    ]);
  });
});
