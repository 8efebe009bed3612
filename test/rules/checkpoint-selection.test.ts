import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkpointSelection } from '../../src/rules/checkpoint-selection.ts';
import { denserInterval } from '../../src/studies/evidence/selection.ts';
import { checkRule } from '../helpers/rule-tester.ts';
import { runs, studyOf } from '../helpers/study.ts';

const huggingFace = (text: string): string => `output_dir: out\nlearning_rate: 5.0e-5\nper_device_train_batch_size: 8\nlr_scheduler_type: linear\n${text}`;
const generic = (text: string): string => `learning_rate: 0.1\nmax_train_steps: 5000\n${text}`;

/** Best after 300 of 1,000 updates, by a thousandth an update. */
const valley = (done: number): number => 1 + Math.abs(done - 300) / 1_000;

checkRule(checkpointSelection, [
  {
    name: 'every tenth of the run',
    config: generic('eval_every: 500\n'),
    expect: { advise: [{ key: 'evaluations-sparse', line: 3, edit: '250', evidence: { share: 0.1, evaluations: 10, recommendedEvaluateEvery: 250 } }] },
  },
  { name: 'every twentieth is the limit', config: generic('eval_every: 250\n'), expect: 'clear' },
  { name: 'a wider limit', config: generic('eval_every: 500\n'), options: { spacing: 0.1 }, expect: 'clear' },
  { name: 'nothing is said about evaluation', config: generic(''), expect: 'silent' },
  {
    name: 'the same in JSON',
    path: 'train.json',
    config: '{\n  "learning_rate": 0.1,\n  "max_train_steps": 5000,\n  "eval_every": 500\n}\n',
    expect: { advise: [{ line: 4, edit: '250' }] },
  },
  {
    name: 'an evaluation interval that the checkpoints fit',
    config: generic('eval_every: 600\nsave_every: 600\n'),
    expect: { advise: [{ key: 'evaluations-sparse', edit: '200' }] },
  },
  {
    name: 'checkpoints between the evaluations',
    config: generic('eval_every: 200\nsave_every: 300\n'),
    expect: { advise: [{ key: 'saves-and-evaluations-miss', line: 4, edit: '400' }] },
  },
  { name: 'a checkpoint at every second evaluation', config: generic('eval_every: 200\nsave_every: 400\n'), expect: 'clear' },
  { name: 'two checkpoints to each evaluation', config: generic('eval_every: 200\nsave_every: 100\n'), expect: 'clear' },
  {
    name: 'loading the best needs an evaluation at every checkpoint',
    config: huggingFace('max_steps: 5000\neval_strategy: steps\neval_steps: 200\nsave_strategy: steps\nsave_steps: 100\nload_best_model_at_end: true\n'),
    expect: { advise: [{ key: 'saves-and-evaluations-miss', edit: '200' }] },
  },
  {
    name: 'loading the best with different strategies',
    config: huggingFace('num_train_epochs: 30\neval_strategy: epoch\nsave_strategy: steps\nsave_steps: 100\nload_best_model_at_end: true\n'),
    expect: { advise: [{ key: 'load-best-strategies-differ' }] },
  },
  {
    name: 'one epoch, evaluated at its end',
    config: huggingFace('num_train_epochs: 1\neval_strategy: epoch\nsave_strategy: epoch\n'),
    expect: { advise: [{ key: 'evaluation-only-at-end', evidence: { share: 1, evaluations: 1 } }] },
  },
  {
    name: 'one checkpoint and nothing that keeps the best',
    config: huggingFace('max_steps: 5000\neval_strategy: steps\neval_steps: 200\nsave_strategy: steps\nsave_steps: 200\nsave_total_limit: 1\n'),
    expect: { advise: [{ key: 'keep-limit-loses-best', evidence: { keepCheckpoints: 1 } }] },
  },
  {
    name: 'one checkpoint, and the best is kept',
    config: huggingFace(
      'max_steps: 5000\neval_strategy: steps\neval_steps: 200\nsave_strategy: steps\nsave_steps: 200\nsave_total_limit: 1\nload_best_model_at_end: true\n',
    ),
    expect: 'clear',
  },
  {
    name: 'accuracy selected as if lower were better',
    config: huggingFace(
      'max_steps: 5000\neval_strategy: steps\neval_steps: 200\nsave_steps: 200\nload_best_model_at_end: true\nmetric_for_best_model: accuracy\ngreater_is_better: false\n',
    ),
    expect: { advise: [{ key: 'goal-inverted', evidence: { metric: 'accuracy', goal: 'min', expectedGoal: 'max' } }] },
  },
  {
    name: 'a negated loss turns its direction',
    config: huggingFace(
      'max_steps: 5000\neval_strategy: steps\neval_steps: 200\nsave_steps: 200\nload_best_model_at_end: true\nmetric_for_best_model: neg_loss\ngreater_is_better: true\n',
    ),
    expect: 'clear',
  },
  {
    name: 'patience that cuts the run short',
    config: generic('eval_every: 100\nearly_stopping_patience: 5\n'),
    expect: { advise: [{ key: 'patience-short', line: 4, edit: '13', evidence: { patience: 5, share: 0.1, recommendedPatience: 13 } }] },
  },
  { name: 'patience for a quarter of the run', config: generic('eval_every: 125\nearly_stopping_patience: 10\n'), expect: 'clear' },
  {
    name: 'two things at once: an edit of one makes no third',
    config: generic('eval_every: 500\nearly_stopping_patience: 2\n'),
    expect: {
      advise: [
        { key: 'evaluations-sparse', edit: '250' },
        { key: 'patience-short', edit: '3' },
      ],
    },
  },
  {
    name: 'more evaluations would make the patience too short: advice without an edit',
    config: generic('eval_every: 1000\nearly_stopping_patience: 2\n'),
    expect: { advise: [{ key: 'evaluations-sparse' }] },
  },
  { name: 'steps against epochs', config: 'learning_rate: 0.1\nepochs: 10\neval_steps: 500\n', expect: { unknown: 'units-differ' } },
  {
    name: 'evaluations of a length that is not known',
    config: 'learning_rate: 0.1\nbatch_size: 8\nlr_schedule: cosine\neval_steps: 500\n',
    expect: { unknown: 'length-unknown' },
  },
  {
    name: 'runs evaluated every tenth',
    study: () => studyOf(runs(4, () => ({ every: 100 }))),
    expect: {
      advise: [{ key: 'evaluations-sparse', evidence: { share: 0.1, evaluations: 10, evaluateEvery: 100, recommendedEvaluateEvery: 50, select: 'best' } }],
    },
  },
  { name: 'runs evaluated every twentieth', study: () => studyOf(runs(4, () => ({ every: 50 }))), expect: 'clear' },
  { name: 'one run evaluated every tenth', study: () => studyOf([{ every: 100 }]), expect: { advise: [{ evidence: { trials: 1, share: 0.1 } }] } },
  {
    name: 'a run evaluated once',
    study: () => studyOf([{ every: 1_000 }]),
    expect: { advise: [{ key: 'evaluations-sparse', evidence: { reason: 'evaluation-only-at-end' } }] },
  },
  {
    name: 'the final checkpoint is used by choice',
    study: () =>
      studyOf(
        runs(4, () => ({ every: 100 })),
        { policy: { select: 'last' } },
      ),
    expect: { advise: [{ evidence: { select: 'last' } }] },
  },
  {
    name: 'a config that already evaluates more often has followed the advice',
    config: generic('eval_every: 100\n'),
    study: (config) =>
      studyOf(
        runs(4, () => ({ every: 100 })),
        { config },
      ),
    expect: 'clear',
  },
  {
    name: 'the line of the interval in the config, and what to put there',
    config: generic('eval_every: 500\n').replace('5000', '1000'),
    study: (config) =>
      studyOf(
        runs(4, () => ({ every: 100 })),
        { config },
      ),
    expect: { advise: [{ line: 3, edit: '50', evidence: { recommendedEvaluateEvery: 50 } }] },
  },
  {
    name: 'a metric to select by, and the best is not loaded',
    config: huggingFace(
      'max_steps: 5000\neval_strategy: steps\neval_steps: 200\nsave_steps: 200\nmetric_for_best_model: loss\nload_best_model_at_end: false\n',
    ),
    expect: { advise: [{ key: 'load-best-absent', edit: 'true', evidence: { metric: 'loss' } }] },
  },
  {
    name: 'the same, with nothing said about loading',
    config: huggingFace('max_steps: 5000\neval_strategy: steps\neval_steps: 200\nsave_steps: 200\nmetric_for_best_model: loss\n'),
    expect: { advise: [{ key: 'load-best-absent' }] },
  },
  {
    name: 'loading the best would miss checkpoints: advice without an edit',
    config: huggingFace(
      'max_steps: 5000\neval_strategy: steps\neval_steps: 200\nsave_steps: 100\nmetric_for_best_model: loss\nload_best_model_at_end: false\n',
    ),
    expect: { advise: [{ key: 'load-best-absent' }] },
  },
  {
    name: 'the best step has no checkpoint',
    study: () => studyOf(runs(4, () => ({ value: valley, checkpoints: [500, 1_000] }))),
    expect: { advise: [{ key: 'best-without-checkpoint', confidence: 'high', evidence: { count: 4, trials: 4, lost: expect.closeTo(0.2, 9) } }] },
  },
  { name: 'the best step has one', study: () => studyOf(runs(4, () => ({ value: valley, checkpoints: [300, 1_000] }))), expect: 'clear' },
  { name: 'the step counted from 0', study: () => studyOf(runs(4, () => ({ value: valley, checkpoints: [299, 999] }))), expect: 'clear' },
  { name: 'one known checkpoint is no list', study: () => studyOf(runs(4, () => ({ value: valley, checkpoints: [1_000] }))), expect: 'clear' },
  {
    name: 'a kept checkpoint within noise of the best lost nothing',
    study: () =>
      studyOf(runs(4, () => ({ value: (done) => (done === 300 ? 0.985 : 1 + 0.01 * Math.sin(done * done)), checkpoints: [400, 500, 600, 700, 800] }))),
    expect: 'clear',
  },
  {
    name: 'the final checkpoint by choice: what it costs, not what is kept',
    study: () =>
      studyOf(
        runs(4, () => ({ value: valley, checkpoints: [500, 1_000] })),
        { policy: { select: 'last' } },
      ),
    expect: { advise: [{ key: 'last-behind-best', severity: 'note', evidence: { count: 4, gap: expect.closeTo(0.7, 9) } }] },
  },
  {
    name: 'the final checkpoint by choice is as good as the best',
    study: () =>
      studyOf(
        runs(4, () => ({})),
        { policy: { select: 'last' } },
      ),
    expect: 'clear',
  },
  {
    name: 'the limit of kept checkpoints deleted the best one',
    config: generic('save_every: 100\neval_every: 20\nsave_total_limit: 3\n').replace('5000', '1000'),
    study: (config) => studyOf(runs(4, () => ({ value: valley, ...(config === null ? {} : { config }) }))),
    expect: { advise: [{ key: 'keep-limit-lost-best', evidence: { count: 4, keepCheckpoints: 3 } }] },
  },
  {
    name: 'the kept checkpoints reach back to the best',
    config: generic('save_every: 100\neval_every: 20\nsave_total_limit: 8\n').replace('5000', '1000'),
    study: (config) => studyOf(runs(4, () => ({ value: valley, ...(config === null ? {} : { config }) }))),
    expect: 'clear',
  },
  {
    name: 'half of the runs stopped themselves',
    study: () => studyOf(runs(4, (index) => (index < 2 ? { last: 400, stated: 'stopped-early' } : {}))),
    expect: { advise: [{ key: 'runs-stopped-early', severity: 'note', evidence: { count: 2, trials: 4, ranShare: 0.4 } }] },
  },
  { name: 'one of four did', study: () => studyOf(runs(4, (index) => (index < 1 ? { last: 400, stated: 'stopped-early' } : {}))), expect: 'clear' },
  {
    name: 'a learning-rate sweep',
    study: () =>
      studyOf(
        runs(4, () => ({ every: 100 })),
        { kind: 'learning-rate-sweep' },
      ),
    expect: 'silent',
  },
  { name: 'no evaluations', study: () => studyOf(runs(4, () => ({ value: null }))), expect: { unknown: 'no-evaluations' } },
  { name: 'lengths that are not known', study: () => studyOf(runs(4, () => ({ length: null }))), expect: { unknown: 'length-unknown' } },
]);

test('a denser interval is never above what it may be, and at least 1', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.5, max: 1e6, noNaN: true }), fc.integer({ min: 1, max: 1_000_000 }), (most, fits) => {
      const interval = denserInterval(most, [fits]);
      expect(Number.isInteger(interval)).toBe(true);
      expect(interval).toBeGreaterThanOrEqual(1);
      expect(interval).toBeLessThanOrEqual(Math.max(1, Math.floor(most + 1e-9)));
    }),
    { seed: 1 },
  );
});
