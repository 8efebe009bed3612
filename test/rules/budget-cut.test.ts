import { describe, expect, test } from 'vitest';
import { budgetCut } from '../../src/rules/budget-cut.ts';
import { configOf } from '../configs/conversions.ts';
import { checkRule } from '../helpers/rule-tester.ts';
import { runs, studyOf } from '../helpers/study.ts';

const trainer = (steps: number, more = 'lr_scheduler_type: cosine\n') => `learning_rate: 1.0e-4
per_device_train_batch_size: 8
max_steps: ${steps}
${more}`;

const nanogpt = (max: number, decay: number) =>
  `learning_rate = 1e-3\nmax_iters = ${max}\nlr_decay_iters = ${decay}\nmin_lr = 1e-4\nwarmup_iters = 100\nbatch_size = 12\nblock_size = 64\nn_layer = 6\n`;

checkRule(budgetCut, [
  {
    name: 'cut to 40 % with a schedule that rescales by itself',
    before: trainer(10_000),
    config: trainer(4000),
    expect: { advise: [{ key: 'max_train_steps', confidence: 'medium', line: 3, evidence: { ratio: 0.4, scheduleFollows: true, trials: 0 } }] },
  },
  {
    name: 'cut with a schedule of its own length',
    path: 'config/train.py',
    before: nanogpt(10_000, 10_000),
    config: nanogpt(5000, 10_000),
    expect: { advise: [{ confidence: 'high', evidence: { scheduleFollows: false } }] },
  },
  { name: 'cut and re-tuned', path: 'config/train.py', before: nanogpt(10_000, 10_000), config: nanogpt(5000, 5000), expect: 'clear' },
  { name: 'cut with another peak', before: trainer(10_000), config: trainer(4000).replace('1.0e-4', '3.0e-4'), expect: 'clear' },
  { name: 'a little shorter', before: trainer(10_000), config: trainer(8000), expect: 'silent' },
  { name: 'longer', before: trainer(4000), config: trainer(10_000), expect: 'silent' },
  { name: 'a smoke test', path: 'configs/debug/train.yaml', before: trainer(10_000), config: trainer(400), expect: 'silent' },
  { name: 'other units', before: trainer(10_000), config: trainer(4000).replace('max_steps', 'num_train_epochs').replace('4000', '3'), expect: 'silent' },
]);

describe('with results of the old config', () => {
  const [before, after] = [configOf('train.yaml', trainer(10_000)), configOf('train.yaml', trainer(4000))];
  const judge = (best: number) => {
    const study = studyOf(runs(4, () => ({ length: 10_000, every: 100, value: (done) => 1 + Math.abs(done - best * 10_000) / 10_000 })));
    return budgetCut.check({ kind: 'config-change', before, after, studies: [study] }, budgetCut.options.parse({}));
  };

  test('best steps within 60 % of the new length support the cut', () => expect(judge(0.2)).toEqual({ kind: 'clear' }));
  test('later ones do not', () => expect(judge(0.8)).toMatchObject({ advice: [{ evidence: { trials: 4, supporting: 0, latestBestStep: 8000 } }] }));
});
