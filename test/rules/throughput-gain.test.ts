import { describe, expect, test } from 'vitest';
import type { Series } from '../../src/model/run.ts';
import type { Study } from '../../src/model/study.ts';
import { throughputGain } from '../../src/rules/throughput-gain.ts';
import { stepTimesOf } from '../../src/studies/evidence/step-time.ts';
import { checkRule } from '../helpers/rule-tester.ts';
import { runs, studyOf, trialOf } from '../helpers/study.ts';

const trainer = (more: string, steps = 1000) => `learning_rate: 1.0e-4
per_device_train_batch_size: 8
max_steps: ${steps}
${more}`;

/** A study whose runs log how long their steps take; `seconds` of each run. */
function timed(seconds: readonly number[], isCompiled: boolean, study: Partial<Study['policy']> = { regime: 'compute-bound' }): Study {
  const base = studyOf(
    runs(seconds.length, () => ({ hyperparameters: { torch_compile: isCompiled }, value: (done) => 10 / done ** 0.5 })),
    { policy: study },
  );
  const trials = base.trials.map((trial, index) => {
    const steps = trial.evaluations.map(({ step }) => step);
    const time: Series = { name: 'step_time', role: 'time', steps, values: steps.map((_, place) => (place === 0 ? 9 : (seconds[index] ?? 0))) };
    return { ...trial, run: { ...trial.run, series: [...trial.run.series, time] } };
  });
  return { ...base, trials };
}

const [plain, compiled] = [trainer('torch_compile: false\n'), trainer('torch_compile: true\n')];
const slow = timed([0.5, 0.5, 0.52], false);
const fast = timed([0.4, 0.4, 0.4], true);

checkRule(throughputGain, [
  {
    name: 'compiled: 25 % more steps in the same time',
    before: plain,
    config: compiled,
    studies: [slow, fast],
    expect: {
      advise: [
        {
          key: 'max_train_steps',
          confidence: 'high',
          line: 4,
          evidence: {
            settings: ['torch_compile: false → true'],
            quantity: 'step_time',
            oldRuns: 3,
            newRuns: 3,
            speedup: 1.25,
            equalTimeMaxTrainSteps: 1250,
            highMaxTrainSteps: 1250,
          },
        },
      ],
    },
  },
  { name: 'one slow new run takes the gain away', before: plain, config: compiled, studies: [slow, timed([0.4, 0.4, 0.5], true)], expect: 'clear' },
  {
    name: 'not compute-bound',
    before: plain,
    config: compiled,
    studies: [timed([0.5, 0.5, 0.5], false, { regime: 'not-compute-bound' }), fast],
    expect: 'clear',
  },
  {
    name: 'two runs cannot tell the regime',
    before: plain,
    config: compiled,
    studies: [timed([0.5, 0.5], false, {}), timed([0.4], true, {})],
    expect: { unknown: 'regime-undetermined' },
  },
  { name: 'nothing measured after the change', before: plain, config: compiled, studies: [slow], expect: 'silent' },
  { name: 'the batch changed with it', before: plain, config: compiled.replace('size: 8', 'size: 16'), studies: [slow, fast], expect: 'silent' },
  { name: 'accumulation alone', before: plain, config: `${plain}gradient_accumulation_steps: 4\n`, studies: [slow, fast], expect: 'silent' },
  { name: 'longer already', before: plain, config: trainer('torch_compile: true\n', 1250), studies: [slow, fast], expect: 'clear' },
]);

describe('the time of a step', () => {
  const times = (name: string, at: (step: number) => number) => {
    const trial = trialOf({ length: 100, every: 10 });
    const steps = trial.evaluations.map(({ step }) => step);
    const series: Series = { name, role: 'time', steps, values: steps.map(at) };
    return stepTimesOf({ ...trial, run: { ...trial.run, series: [series] } });
  };

  test.for([
    ['iteration-time', () => 0.25, 0.25],
    ['train/steps_per_second', () => 4, 0.25],
    ['tokens_per_sec', () => 1000, 0.001],
    ['elapsed_time', (step: number) => 7 + step / 4, 0.25],
    ['timing/sec_per_batch', () => 0.25, 0.25],
  ] as const)('%s', ([name, at, expected]) => {
    expect(times(name, at)).toEqual([{ quantity: name, timePerStep: expect.closeTo(expected, 9) }]);
  });

  test.for([
    ['eval_runtime', (step: number) => step],
    ['eval_steps_per_second', () => 4],
    ['data_time', () => 0.1],
    ['epoch', (step: number) => step],
    ['elapsed_time', (step: number) => (step === 50 ? 0 : step)],
  ] as const)('nothing by %s', ([name, at]) => expect(times(name, at)).toEqual([]));
});
