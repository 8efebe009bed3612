import { describe, expect, test } from 'vitest';
import type { Trial } from '../../src/model/study.ts';
import { assemble, configOf, type Files, logOf } from './assemble.ts';

function trialOf(files: Files): Trial {
  const trials = assemble(files).studies.flatMap((study) => study.trials);
  const [trial] = trials;
  if (trial === undefined || trials.length > 1) throw new Error(`${trials.length} trials`);
  return trial;
}

const run = (log: string, config: string | null = configOf()) => trialOf({ 'r/metrics.csv': log, ...(config === null ? {} : { 'r/config.yaml': config }) });
const csv = (...lines: readonly string[]) => `${lines.join('\n')}\n`;
const every = (steps: readonly number[], value: (step: number) => string) => csv('step,train_loss,val_loss', ...steps.map((step) => `${step},${value(step)}`));

describe('status', () => {
  test('complete, with the best step over the planned length', () => {
    const trial = run(logOf());
    expect(trial).toMatchObject({ id: 'r', status: 'complete', feasible: true, censoredBecause: null, evaluationSpacing: 10, lastStep: 100 });
    expect(trial.best).toMatchObject({ step: 60, done: 60, value: 1, fraction: 0.6 });
    expect(trial.plannedSteps?.span?.path).toBe('r/config.yaml');
  });

  test('unfinished when another line was due before the end', () => {
    expect(run(logOf({ last: 70 }))).toMatchObject({ status: 'unfinished', feasible: false, censoredBecause: 'unfinished' });
    expect(run(logOf({ last: 90 }))).toMatchObject({ status: 'unfinished' });
  });

  test('complete when the next line would have been behind the end', () => {
    expect(run(logOf({ last: 100 }), configOf({ max_train_steps: 105 })).status).toBe('complete');
  });

  test('unknown without a length, which is said', () => {
    const files = { 'r/metrics.csv': logOf() };
    expect(trialOf(files)).toMatchObject({ status: 'unknown', censoredBecause: 'unknown-length', plannedSteps: null });
    expect(assemble(files).problems.map(({ code, path }) => [code, path])).toEqual([['run-without-config', 'r/metrics.csv']]);
  });

  test('a length that the log overruns is not its own', () => {
    const trial = run(logOf({ last: 200 }));
    expect([trial.plannedSteps, trial.status]).toEqual([null, 'unknown']);
    expect(trial.config).not.toBeNull();
  });

  test('epochs become steps only where the log proves how many', () => {
    const config = 'num_train_epochs: 4\nlearning_rate: 0.1\nper_device_train_batch_size: 8\n';
    const proven = csv('step,epoch,train_loss,val_loss', '10,0.4,3,3', '50,2,2,2', '100,4,1,1');
    expect(run(proven, config).plannedSteps?.value).toBe(100);
    expect(run(csv('step,train_loss,val_loss', '10,3,3', '50,2,2', '100,1,1'), config).plannedSteps).toBeNull();
  });

  test('diverged: not a number, or three times where it began', () => {
    expect(run(every([20, 40, 60], (step) => (step < 60 ? '3,3' : 'nan,nan'))).status).toBe('diverged');
    expect(run(every([20, 40, 60, 80, 100], () => 'inf,3')).status).toBe('diverged');
    expect(run(every([10, 20, 30, 40, 50, 60, 70, 80, 90, 100], (step) => (step < 50 ? '2,2' : '7,7'))).status).toBe('diverged');
  });

  test('not learning is not diverging, and is not counted', () => {
    expect(run(every([20, 40, 60, 80, 100], () => '2.3,2.3'))).toMatchObject({ status: 'complete', censoredBecause: 'loss-not-falling' });
  });

  test('no evaluations', () => {
    expect(run(csv('step,train_loss', '50,3', '100,2'))).toMatchObject({ status: 'complete', censoredBecause: 'no-evaluations', best: null, metric: null });
    expect(run(every([50, 100], () => '2,nan'))).toMatchObject({ best: null });
  });

  test('stopped early when a known patience ran out at the last evaluation', () => {
    const config = 'max_steps: 1000\nlearning_rate: 0.1\nearly_stopping_patience: 4\nper_device_train_batch_size: 8\noutput_dir: out\n';
    const trial = run(logOf({ last: 100, best: 60 }), config);
    expect(trial.config?.earlyStoppingPatience?.value ?? null).toBe(4);
    expect(trial.status).toBe('stopped-early');
  });
});

describe('indices and counts, with a known length', () => {
  test.for<[string, readonly number[], 0 | 1, string]>([
    ['reaching the length: counts', [0, 25, 50, 75, 100], 1, 'complete'],
    ['ending a line before it from 0: indices', [0, 25, 50, 75], 0, 'complete'],
    ['ending one short of it from 0: indices', [0, 33, 66, 99], 0, 'complete'],
    ['all one short of a multiple: indices', [24, 49, 74, 99], 0, 'complete'],
    ['every count but the last: counts', Array.from({ length: 99 }, (_, index) => index + 1), 1, 'unfinished'],
  ])('%s', ([, steps, stepBase, status]) => {
    const trial = run(every(steps, (step) => `${3 / (step + 1)},${3 / (step + 1)}`));
    expect([trial.stepBase, trial.status]).toEqual([stepBase, status]);
    expect(trial.best?.done).toBe((steps.at(-1) ?? 0) + (stepBase === 0 ? 1 : 0));
  });
});

test('ties go to the earliest', () => {
  expect(run(every([25, 50, 75, 100], (step) => `${3 / step},${step >= 50 ? 1 : 2}`)).best).toMatchObject({ step: 50, fraction: 0.5 });
});

test('names, places and reserved keys are no hyperparameters', () => {
  const config = `${configOf()}run_name: a\noutput_dir: /tmp/x\nmodel_name: bert\n__proto__: 3\n`;
  const keys = Object.keys(run(logOf(), config).hyperparameters);
  expect(keys).toContain('model_name');
  expect(keys.filter((key) => ['run_name', 'output_dir', '__proto__'].includes(key))).toEqual([]);
});
