import { describe, expect, test } from 'vitest';
import { horizonMismatch } from '../../src/rules/horizon-mismatch.ts';
import { configOf } from '../configs/conversions.ts';
import { checkRule } from '../helpers/rule-tester.ts';
import { runs, studyOf } from '../helpers/study.ts';

const nanogpt = (max: number, decay: number) => `# train
out_dir = 'out'
n_layer = 6
learning_rate = 1e-3
max_iters = ${max}
lr_decay_iters = ${decay} # as long as the run
min_lr = 1e-4
warmup_iters = 100
decay_lr = True
batch_size = 12
block_size = 1024
`;

const hydra = (epochs: number, scheduler: string) => `trainer:
  max_epochs: ${epochs}
model:
  optimizer:
    _target_: torch.optim.SGD
    lr: 0.1
  scheduler:
${scheduler.replace(/^/gm, '    ')}
`;

const trainer = (more: string) => `learning_rate: 1.0e-4
per_device_train_batch_size: 8
max_steps: 1000
${more}`;

checkRule(horizonMismatch, [
  {
    name: 'nanoGPT: a horizon of twice the run',
    path: 'config/train.py',
    config: nanogpt(5000, 10_000),
    expect: { advise: [{ key: 'ends-un-annealed', severity: 'warning', line: 6, edit: '5000', evidence: { ratio: 2, fitting: 5000, key: 'lr_decay_iters' } }] },
  },
  { name: 'nanoGPT: the same', path: 'config/train.py', config: nanogpt(5000, 5000), expect: 'clear' },
  { name: 'nanoGPT: 1.08 is silence', path: 'config/train.py', config: nanogpt(5000, 5400), expect: 'clear' },
  { name: 'nanoGPT: 1.15 is a note', path: 'config/train.py', config: nanogpt(5000, 5750), expect: { advise: [{ severity: 'note', edit: '5000' }] } },
  {
    name: 'nanoGPT: the decay ends at 60 %',
    path: 'config/train.py',
    config: nanogpt(5000, 3000),
    expect: { advise: [{ key: 'decay-ends-early', severity: 'warning', edit: '5000' }] },
  },
  { name: 'a smoke test', path: 'tests/train.py', config: nanogpt(5000, 20_000), expect: 'silent' },
  {
    name: 'torch: the cosine climbs again',
    config: hydra(100, '_target_: torch.optim.lr_scheduler.CosineAnnealingLR\nT_max: 50'),
    expect: { advise: [{ key: 'rises-after-horizon', severity: 'error', line: 9, edit: '100' }] },
  },
  { name: 'torch: the cosine ends with the run', config: hydra(50, '_target_: torch.optim.lr_scheduler.CosineAnnealingLR\nT_max: 50'), expect: 'clear' },
  {
    name: 'torch: milestones behind the end',
    config: hydra(50, '_target_: torch.optim.lr_scheduler.MultiStepLR\nmilestones: [30, 60]\ngamma: 0.1'),
    expect: { advise: [{ key: 'drop-never-happens', severity: 'warning' }] },
  },
  {
    name: 'torch: a step that is longer than the run',
    config: hydra(20, '_target_: torch.optim.lr_scheduler.StepLR\nstep_size: 30'),
    expect: { advise: [{ key: 'drop-never-happens', severity: 'warning' }] },
  },
  {
    name: 'transformers: a warmup that never ends',
    config: trainer('warmup_steps: 2000\n'),
    expect: { advise: [{ key: 'warmup-never-ends', severity: 'warning' }] },
  },
  {
    name: 'transformers: a plateau that waits longer than the run',
    config: trainer('lr_scheduler_type: reduce_lr_on_plateau\nlr_scheduler_kwargs: {patience: 20}\neval_strategy: steps\neval_steps: 100\n'),
    expect: { advise: [{ key: 'patience-never-ends', severity: 'warning', evidence: { patience: 20, evaluations: 10 } }] },
  },
  { name: 'a horizon in other units', path: 'config/train.py', config: nanogpt(50_000, 500), expect: { unknown: 'units-unclear' } },
]);

describe('a length that is real', () => {
  const config = configOf('config/train.py', nanogpt(5000, 7250));
  const verdict = (studies: Parameters<typeof horizonMismatch.check>[0] & { kind: 'config' }) =>
    horizonMismatch.check(studies, horizonMismatch.options.parse({}));

  test('ratio 1.45 without a run of that length is a warning', () => {
    expect(verdict({ kind: 'config', config, studies: [] })).toMatchObject({ advice: [{ severity: 'warning' }] });
  });

  test('and an error where a finished run shows it', () => {
    const study = studyOf(runs(3, () => ({ length: 5000 })));
    expect(verdict({ kind: 'config', config, studies: [study] })).toMatchObject({ advice: [{ severity: 'error', evidence: { isRealLength: true } }] });
  });
});
