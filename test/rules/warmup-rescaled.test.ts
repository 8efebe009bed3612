import { warmupRescaled } from '../../src/rules/warmup-rescaled.ts';
import { checkRule } from '../helpers/rule-tester.ts';

const trainer = (steps: number, warmup: string) => `learning_rate: 1.0e-4
per_device_train_batch_size: 8
lr_scheduler_type: cosine
${warmup}
max_steps: ${steps}
`;

checkRule(warmupRescaled, [
  {
    name: 'a share of a run that became ten times as long',
    before: trainer(10_000, 'warmup_ratio: 0.05 # 500'),
    config: trainer(100_000, 'warmup_ratio: 0.05 # 500'),
    expect: {
      advise: [
        {
          key: 'warmup',
          line: 4,
          edit: '0.005',
          evidence: { reason: 'rescaled', oldWarmupSteps: 500, warmupSteps: 5000, key: 'warmup_ratio', keeping: 0.005 },
        },
      ],
    },
  },
  {
    name: 'a share of a run that was cut',
    before: trainer(10_000, 'warmup_ratio: 0.05'),
    config: trainer(2000, 'warmup_ratio: 0.05'),
    expect: { advise: [{ edit: '0.1', evidence: { warmupSteps: 100, oldWarmupSteps: 500 } }] },
  },
  {
    name: 'steps that are too many for the shorter run',
    before: trainer(10_000, 'warmup_steps: 500'),
    config: trainer(2000, 'warmup_steps: 500'),
    expect: { advise: [{ key: 'warmup', line: 4, evidence: { reason: 'too-long', shareOfRun: 0.25, longestWarmupSteps: 200 } }] },
  },
  { name: 'steps that stay', before: trainer(10_000, 'warmup_steps: 500'), config: trainer(100_000, 'warmup_steps: 500'), expect: 'clear' },
  { name: 'a share that grew a little', before: trainer(10_000, 'warmup_ratio: 0.05'), config: trainer(12_000, 'warmup_ratio: 0.05'), expect: 'clear' },
  { name: 'no warmup', before: trainer(10_000, 'seed: 1'), config: trainer(100_000, 'seed: 1'), expect: 'silent' },
  { name: 'a smoke test', path: 'test/smoke.yaml', before: trainer(10_000, 'warmup_ratio: 0.1'), config: trainer(1000, 'warmup_ratio: 0.1'), expect: 'silent' },
]);
