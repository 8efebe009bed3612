import { describe, expect, test } from 'vitest';
import { readRunFile } from '../../src/runs/read.ts';
import { codesOf, runOf, seriesOf } from './read.ts';

type Row = Readonly<Record<string, number | string>>;

const summary = (step: number): Row => ({ epoch: 2, step, total_flos: 1e15, train_loss: 1.5, train_runtime: 100, train_samples_per_second: 8 });
const train = (step: number, loss: number): Row => ({ epoch: step / 100, learning_rate: 1e-4, loss, step });
const evaluated = (step: number, value: number): Row => ({ epoch: step / 100, eval_loss: value, eval_runtime: 3.1, eval_samples_per_second: 9, step });

function stateOf(history: readonly Row[], fields: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    best_metric: null,
    best_model_checkpoint: null,
    global_step: 200,
    log_history: history,
    max_steps: 200,
    num_train_epochs: 2,
    ...fields,
  });
}

const usual = [train(50, 3), train(100, 2), evaluated(100, 1.9), train(150, 1.5), train(200, 1.2), evaluated(200, 1.95)];
const path = 'out/trainer_state.json';

describe('a whole run', () => {
  const run = runOf(path, stateOf([...usual, summary(200)]));

  test('has its plan, its end and its epochs', () => {
    expect([run.unit, run.stepBase, run.plannedSteps?.value, run.lastStep, run.stated, run.stepsPerEpoch]).toEqual(['steps', 1, 200, 200, 'complete', 100]);
  });

  test('keeps clocks apart from metrics', () => {
    const roles = Object.fromEntries(run.series.map((series) => [series.name, series.role]));
    expect(roles).toMatchObject({
      loss: 'train',
      learning_rate: 'learning-rate',
      eval_loss: 'validation',
      eval_runtime: 'time',
      eval_samples_per_second: 'time',
    });
    expect(Object.keys(roles)).not.toContain('train_loss');
  });
});

describe('the repeated final evaluation', () => {
  const history = [train(100, 2), evaluated(100, 1.9), train(200, 1.2), evaluated(200, 1.95)];

  test('is left out behind the summary row', () => {
    const run = runOf(path, stateOf([...history, summary(220), evaluated(220, 1.9)], { global_step: 220, max_steps: 220 }));
    expect(seriesOf(run, 'eval_loss').steps).toEqual([100, 200]);
    expect(codesOf(run)).toContain('repeated-final-evaluation');
  });

  test('is left out without a summary row, as another evaluation stands between', () => {
    const run = runOf(path, stateOf([...history, evaluated(300, 1.9)], { global_step: 300, max_steps: 300 }));
    expect(seriesOf(run, 'eval_loss').steps).toEqual([100, 200]);
  });

  test('at the step of the last evaluation does not replace it', () => {
    const run = runOf(path, stateOf([...history, summary(200), evaluated(200, 1.9)]));
    expect(seriesOf(run, 'eval_loss').values).toEqual([1.9, 1.95]);
    expect(run.problems).toEqual([{ code: 'repeated-final-evaluation', path, line: null, values: { step: 200, best_step: 100 } }]);
  });

  test('is not seen in a run whose evaluations never change', () => {
    const run = runOf(path, stateOf([evaluated(50, 0.7), evaluated(100, 0.7), evaluated(150, 0.7), evaluated(200, 0.7)]));
    expect(seriesOf(run, 'eval_loss').steps).toHaveLength(4);
  });

  test('is not seen where the run merely came back to a value that was not its best', () => {
    const run = runOf(path, stateOf([evaluated(50, 0.8), evaluated(100, 0.7), evaluated(150, 0.6), evaluated(200, 0.7)]));
    expect(seriesOf(run, 'eval_loss').steps).toHaveLength(4);
  });

  test('is not seen where another metric differs', () => {
    const both = (step: number, loss: number, accuracy: number): Row => ({ ...evaluated(step, loss), eval_accuracy: accuracy });
    const run = runOf(path, stateOf([both(50, 0.5, 0.8), both(100, 0.6, 0.7), both(200, 0.5, 0.9)]));
    expect(seriesOf(run, 'eval_loss').steps).toHaveLength(3);
  });
});

describe('the best that the run itself names', () => {
  test('is found by its value, with goal and earliest step', () => {
    const rows = [100, 200, 300].map((step, index): Row => ({ step, epoch: step, eval_wer: [0.4, 0.3, 0.3][index] ?? 0, eval_loss: 1 + index }));
    const run = runOf(path, stateOf(rows, { best_metric: 0.3, best_model_checkpoint: 'saves\\a run\\checkpoint-300', global_step: 300, max_steps: 300 }));
    expect(run.reportedBest).toEqual({ metric: 'eval_wer', goal: 'min', step: 200, value: 0.3 });
    expect(run.checkpoints).toEqual([300]);
  });

  test('that no evaluation has is said to differ', () => {
    const run = runOf(path, stateOf(usual, { best_metric: 0.123 }));
    expect(run.reportedBest?.metric).toBeNull();
    expect(codesOf(run)).toContain('reported-best-differs');
  });

  test('leaves the goal open with a single evaluation', () => {
    const run = runOf(path, stateOf([evaluated(100, 1.5)], { best_metric: 1.5 }));
    expect(run.reportedBest).toMatchObject({ metric: 'eval_loss', goal: null, step: 100 });
  });
});

describe('the state of the run', () => {
  test('in a checkpoint folder is unfinished', () => {
    const run = runOf('out/checkpoint-200/trainer_state.json', stateOf(usual, { max_steps: 1000, num_train_epochs: 10 }));
    expect([run.stated, run.lastStep, run.checkpoints]).toEqual(['unfinished', 200, [200]]);
  });

  test('is stopped early when the patience of the callback has run out', () => {
    const stateful_callbacks = { EarlyStoppingCallback: { args: { early_stopping_patience: 3 }, attributes: { early_stopping_patience_counter: 3 } } };
    expect(runOf(path, stateOf(usual, { max_steps: 1000, stateful_callbacks })).stated).toBe('stopped-early');
  });

  test('is stopped early when training ended by itself before its plan', () => {
    expect(runOf(path, stateOf([...usual, summary(200)], { max_steps: 1000 })).stated).toBe('stopped-early');
  });

  test('is open without a plan', () => {
    const run = runOf(path, stateOf(usual, { max_steps: -1 }));
    expect([run.stated, run.plannedSteps]).toEqual([null, null]);
  });
});

describe('odd files', () => {
  test('bare NaN and NaN as text are numbers', () => {
    const text = stateOf([{ ...train(50, 2), grad_norm: 'NaN' }, train(100, 1), evaluated(100, 1)]).replace('"NaN"', 'NaN');
    const run = runOf(path, text);
    expect(seriesOf(run, 'grad_norm').values).toEqual([Number.NaN]);
    expect(seriesOf(runOf(path, text.replace('NaN', '"NaN"')), 'grad_norm').values).toEqual([Number.NaN]);
  });

  test('a run without evaluations says so', () => {
    expect(codesOf(runOf(path, stateOf([train(50, 2), train(100, 1)])))).toContain('no-evaluations');
  });

  test('fields of the wrong type cost those fields', () => {
    const run = runOf(path, stateOf([...usual, { loss: 3 }], { max_steps: '200', best_metric: 'x', num_train_epochs: {}, trial_params: [1] }));
    expect([run.plannedSteps, run.reportedBest, run.stepsPerEpoch, run.lastStep]).toEqual([null, null, null, 200]);
  });

  test('rows that are no rows are passed over', () => {
    const run = runOf(
      path,
      `{"global_step": 5, "max_steps": 5, "log_history": [null, 3, [], "x", {"step": "a", "loss": 1}, {"step": 5, "loss": 2, "__proto__": 3}]}`,
    );
    expect(run.series.map((series) => [series.name, series.values])).toEqual([['loss', [2]]]);
  });

  test('a file of that name without a log is no result, and says why', () => {
    const result = readRunFile({ path, text: '{"model_type": "bert"}' });
    expect([result.kind, result.problems.map(({ code }) => code)]).toEqual(['not-run', ['not-a-result']]);
  });

  test('a text that is cut off gives what stands before the cut', () => {
    const whole = JSON.stringify({ max_steps: 200, global_step: 200, log_history: usual });
    const result = readRunFile({ path, text: whole.slice(0, -60) });
    expect(result.kind).toBe('run');
    expect(result.problems.length).toBeGreaterThan(0);
  });

  test('is known by its content under another name', () => {
    expect(runOf('logs/state-seed1.json', stateOf(usual)).format).toBe('hugging-face-trainer-state');
  });
});
