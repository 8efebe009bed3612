import { expect, test } from 'vitest';
import { decayStretched } from '../../src/rules/decay-stretched.ts';
import { english } from '../../src/words/en/index.ts';
import { configOf } from '../configs/conversions.ts';
import { checkRule } from '../helpers/rule-tester.ts';
import { assemble, filesBelow } from '../studies/assemble.ts';

const bytes = (schedule: string, steps: number) => `layers: 3
optimizer: adamw
warmup_steps: 50
learning_rate: 0.004 # base
lr_schedule: ${schedule}
max_train_steps: ${steps}
`;

const huggingFace = (more: string, steps: number) => `learning_rate: 3.0e-4
per_device_train_batch_size: 8
max_steps: ${steps}
${more}`;

const plateau = (steps: number, every = 500) => `max_steps: ${steps}
eval_interval: ${every}
optimizer: {_target_: torch.optim.SGD, lr: 0.1}
scheduler: {_target_: torch.optim.lr_scheduler.ReduceLROnPlateau, patience: 4}
`;

checkRule(decayStretched, [
  {
    name: 'an exponential that is simply continued: 94 % of the added steps below 1 % of the peak',
    before: bytes('exponential\nfinal_lr_ratio: 0.05\ndecay_over: 500', 500),
    config: bytes('exponential\nfinal_lr_ratio: 0.05\ndecay_over: 500', 5000),
    expect: {
      advise: [{ key: 'schedule', severity: 'error', confidence: 'high', line: 8, edit: '5000', evidence: { addedSteps: 4500, recipe: 'proportional' } }],
    },
  },
  {
    name: 'an inverse square root that is simply continued: 90 % of the run below its old end',
    before: bytes('inverse_sqrt', 500),
    config: bytes('inverse_sqrt', 5000),
    expect: { advise: [{ key: 'schedule', severity: 'warning', evidence: { recipe: 'proportional', settings: [] } }] },
  },
  {
    name: 'a linear decay that is stretched: the conversion keeps 450 decay steps',
    before: bytes('linear', 500),
    config: bytes('linear', 5000),
    expect: {
      advise: [
        {
          key: 'schedule',
          severity: 'note',
          confidence: 'low',
          line: 6,
          edit: '\ndecay_steps: 450',
          evidence: { recipe: 'hold-then-decay', decaySteps: 450, oldDecaySteps: 450, stableSteps: 4500, warmupSteps: 50, isReadBack: true },
        },
      ],
    },
  },
  { name: 'a cosine whose horizon moved with the length', before: bytes('cosine', 500), config: bytes('cosine', 5000), expect: 'clear' },
  { name: 'a linear decay that keeps its length', before: bytes('linear', 500), config: bytes('linear\ndecay_steps: 450', 5000), expect: 'clear' },
  { name: 'a constant rate', before: bytes('constant', 500), config: bytes('constant', 5000), expect: 'clear' },
  { name: 'a shorter run', before: bytes('linear', 5000), config: bytes('linear', 500), expect: 'silent' },
  { name: 'the same length', before: bytes('linear', 500), config: bytes('cosine', 500), expect: 'silent' },
  {
    name: 'the inverse square root of transformers: 90.3 % below the old end (science.md §4.5)',
    before: huggingFace('lr_scheduler_type: inverse_sqrt\nwarmup_steps: 100\n', 1000),
    config: huggingFace('lr_scheduler_type: inverse_sqrt\nwarmup_steps: 100\n', 10_000),
    expect: { advise: [{ severity: 'warning', edit: '\nlr_scheduler_kwargs: {timescale: 1000}' }] },
  },
  {
    name: 'a plateau schedule: ten times the evaluations, ten times the patience',
    path: 'train.yaml',
    before: plateau(5000),
    config: plateau(50_000),
    expect: { unknown: 'evaluations-decide' },
  },
  {
    name: 'epochs without the updates of one, with a decay that is open',
    before: 'learning_rate: 3.0e-4\nper_device_train_batch_size: 8\nnum_train_epochs: 3\nlr_scheduler_type: linear\n',
    config: 'learning_rate: 3.0e-4\nper_device_train_batch_size: 8\nnum_train_epochs: 30\nlr_scheduler_type: linear\n',
    expect: { unknown: 'schedule-open' },
  },
]);

test('the measured losses that the words cite are those of the runs', () => {
  const { studies } = assemble(filesBelow('examples/bytes'));
  const finals = studies
    .flatMap((study) => study.trials)
    .filter(({ id }) => id.includes('round-2'))
    .map(({ evaluations }) => evaluations.at(-1)?.value.toFixed(4));
  const words = english.rules['decay-stretched'];
  const certainty = (severity: 'note' | 'error') =>
    words?.finding({
      rule: 'decay-stretched',
      severity,
      confidence: 'low',
      subject: { config: 'c' },
      location: null,
      evidence: {},
      edit: null,
      fingerprint: '',
    }).certainty ?? '';
  const cited = [...`${certainty('note')} ${certainty('error')}`.matchAll(/\d\.\d{4}/g)].map(([number]) => number);
  expect(new Set(cited).size).toBe(4);
  for (const number of cited) expect(finals).toContain(number);
});

test('a plateau: the patience grows with the evaluations, and stays where they became rarer instead (science.md §4.6)', () => {
  const evidenceOf = (before: string, after: string) => {
    const verdict = decayStretched.check(
      { kind: 'config-change', before: configOf('train.yaml', before), after: configOf('train.yaml', after), studies: [] },
      decayStretched.options.parse({}),
    );
    return verdict.kind === 'unknown' ? verdict.evidence : verdict;
  };
  expect(evidenceOf(plateau(5000), plateau(50_000))).toEqual({ patience: 4, grownPatience: 40, evaluationsRatio: 10 });
  expect(evidenceOf(plateau(5000), plateau(50_000, 5000))).toEqual({ patience: 4, grownPatience: 4, evaluationsRatio: 1 });
});
