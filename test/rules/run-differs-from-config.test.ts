import { describe, expect, test } from 'vitest';
import type { TrainingConfig } from '../../src/model/config.ts';
import type { Study } from '../../src/model/study.ts';
import { runDiffersFromConfig } from '../../src/rules/run-differs-from-config.ts';
import { configOf } from '../configs/conversions.ts';
import { checkRule } from '../helpers/rule-tester.ts';
import { type RunSpec, runs, studyOf } from '../helpers/study.ts';

const trainer = (more = 'lr_scheduler_type: cosine\nwarmup_ratio: 0.1\n', steps = 1000) => `learning_rate: 1.0e-4
per_device_train_batch_size: 8
gradient_accumulation_steps: 4
max_steps: ${steps}
${more}`;

/** What the config above really does, by transformers' own formula: step `done` logs the rate of update done - 1. */
const cosine =
  (peak = 1e-4, total = 1000, warmup = 100) =>
  (done: number) => {
    const u = done - 1;
    return u < warmup ? (peak * u) / warmup : (peak / 2) * (1 + Math.cos((Math.PI * (u - warmup)) / (total - warmup)));
  };

const one =
  (spec: RunSpec, study: Partial<Omit<Study, 'policy'>> = {}) =>
  (config: TrainingConfig | null): Study =>
    studyOf([config === null ? spec : { config, ...spec }], study);

checkRule(runDiffersFromConfig, [
  {
    name: 'linear without warmup where the config says cosine with one',
    config: trainer(),
    study: one({ rate: (done) => 1e-4 * (1 - (done - 1) / 1000) }),
    expect: { advise: [{ key: 'run', confidence: 'high', line: 5, evidence: { differences: ['schedule'], statedFamily: 'cosine', worstAtStep: 20 } }] },
  },
  {
    name: 'another peak',
    config: trainer(),
    study: one({ rate: cosine(3e-4) }),
    expect: { advise: [{ line: 1, evidence: { differences: ['peak'], statedMaxTrainSteps: null } }] },
  },
  {
    name: 'another length, whose schedule is not told again',
    config: trainer(),
    study: one({ length: 1700, rate: cosine(1e-4, 1700, 170) }),
    expect: { advise: [{ line: 4, evidence: { differences: ['length'], statedMaxTrainSteps: 1000, loggedMaxTrainSteps: 1700, unit: 'steps' } }] },
  },
  {
    name: 'a log that runs beyond the length',
    config: trainer(''),
    study: one({ length: null, last: 1500 }),
    expect: { advise: [{ confidence: 'high', evidence: { differences: ['length'], loggedMaxTrainSteps: 1500 } }] },
  },
  { name: 'the very schedule', config: trainer(), study: one({ rate: cosine() }), expect: 'clear' },
  { name: 'logged one update ahead', config: trainer(), study: one({ rate: (done) => cosine()(done + 1) }), expect: 'clear' },
  { name: 'eight updates skipped by the gradient scaler', config: trainer(), study: one({ rate: (done) => cosine()(Math.max(1, done - 8)) }), expect: 'clear' },
  { name: 'logged with two digits', config: trainer(), study: one({ rate: (done) => Number(cosine()(done).toPrecision(2)) }), expect: 'clear' },
  {
    name: 'a peak times the batch: the linear rule',
    config: trainer(undefined, 1001).replace('1.0e-4', '1.0e-5'),
    study: one({ length: 1001, rate: cosine(3.2e-4, 1001, 101) }),
    expect: { unknown: 'rate-scaled' },
  },
  { name: 'micro-batches counted', config: trainer(''), study: one({ length: 4000 }), expect: { unknown: 'units-unclear' } },
  {
    name: 'no schedule named and a lower rate',
    config: 'optimizer: sgd\nlr: 0.1\nbatch_size: 8\nepochs: 10\n',
    study: one({ unit: 'epochs', length: null, last: 8, every: 1, rate: () => 0.05 }),
    expect: { unknown: 'schedule-open' },
  },
  {
    name: 'the framework chooses the rate',
    config: 'task: detect\nmodel: yolov8n.pt\ndata: coco.yaml\nepochs: 100\nlr0: 0.01\nlrf: 0.01\noptimizer: auto\nimgsz: 640\n',
    path: 'args.yaml',
    study: one({ unit: 'epochs', length: null, last: 90, every: 1, rate: () => 0.002 }),
    expect: 'silent',
  },
  { name: 'nothing logged', config: trainer(''), study: one({ length: null }), expect: 'silent' },
  {
    name: 'a sweep over the rate that overrides the config',
    config: trainer(),
    study: (config) =>
      studyOf(
        runs(3, (index) => ({ ...(config === null ? {} : { config }), rate: cosine(1e-4 * (index + 2)) })),
        { varied: [] },
      ),
    expect: 'clear',
  },
]);

describe('which config counts', () => {
  const spec = { rate: cosine(3e-4) };
  const own = configOf('train.yaml', trainer());

  test('the one in the repository that agrees with the run, where it has none of its own', () => {
    const study = studyOf([spec], { config: own });
    expect(runDiffersFromConfig.check({ kind: 'study', study }, {})).toMatchObject({ advice: [{ evidence: { config: 'train.yaml', run: 'runs/0' } }] });
  });

  test('none that the change has another version of', () => {
    const study = studyOf([{ ...spec, config: own }], { config: configOf('train.yaml', trainer('')) });
    expect(runDiffersFromConfig.check({ kind: 'study', study }, {})).toEqual({ kind: 'silent' });
  });
});
