import { describe, expect, test } from 'vitest';
import { readRunFile } from '../../src/runs/read.ts';
import { codesOf, runOf, runsOf, seriesOf } from './read.ts';

const line = (step: number, values: Readonly<Record<string, number | null>>, total = 300) =>
  JSON.stringify({
    current_steps: step,
    total_steps: total,
    loss: null,
    eval_loss: null,
    predict_loss: null,
    reward: null,
    learning_rate: null,
    epoch: step / 100,
    percentage: Math.round((step / total) * 1e4) / 100,
    elapsed_time: '0:01:00',
    remaining_time: '0:02:00',
    ...values,
  });
const train = (step: number, total = 300) => line(step, { loss: 300 / step, learning_rate: 1e-5 * (total - step) }, total);
const path = 'saves/lora/trainer_log.jsonl';
const usual = [
  train(50),
  train(100),
  line(100, { eval_loss: 2 }),
  train(150),
  train(200),
  line(200, { eval_loss: 1 }),
  train(250),
  train(300),
  line(300, { eval_loss: 1.5 }),
];

describe('LLaMA-Factory trainer_log.jsonl', () => {
  test('steps done, the planned length, the rate under either name, clocks that are no metrics', () => {
    const run = runOf(path, usual.join('\n'));
    expect([run.format, run.stepBase, run.plannedSteps?.value, run.lastStep, run.stepsPerEpoch]).toEqual(['llama-factory-trainer-log', 1, 300, 300, 100]);
    expect([seriesOf(run, 'eval_loss').values, seriesOf(run, 'learning_rate').role, seriesOf(run, 'loss').role]).toEqual([
      [2, 1, 1.5],
      'learning-rate',
      'train',
    ]);
    const renamed = runOf(path, usual.join('\n').replaceAll('"learning_rate"', '"lr"'));
    expect(seriesOf(renamed, 'lr').role).toBe('learning-rate');
  });

  test('the evaluation of the loaded best checkpoint at the end is none', () => {
    const short = usual.slice(0, 6).map((text) => text.replace('"total_steps":300', '"total_steps":240'));
    const run = runOf(path, [...short, line(240, {}, 240), line(240, { eval_loss: 1 }, 240)].join('\n'));
    expect([seriesOf(run, 'eval_loss').steps, codesOf(run).includes('repeated-final-evaluation')]).toEqual([[100, 200], true]);
  });

  test('nor where it counts its own batches, which would stand at step 4 of 4', () => {
    const text = [...usual, line(300, {}), line(4, { eval_loss: 1 }, 4)].join('\n');
    expect(runsOf(path, text).map((run) => [run.plannedSteps?.value, run.lastStep, seriesOf(run, 'eval_loss').steps])).toEqual([[300, 300, [100, 200, 300]]]);
    const told = readRunFile({ path, text }).problems.find(({ code }) => code === 'repeated-final-evaluation');
    expect([told?.line, told?.values]).toEqual([11, { step: 4, best_step: 200 }]);
  });

  test('a second start appended is a second run', () => {
    expect(runsOf(path, [...usual, ...usual].join('\n')).map((run) => run.lastStep)).toEqual([300, 300]);
  });

  test('a log that was cut keeps what stands before the cut', () => {
    const text = usual.join('\n');
    expect(runOf(path, text.slice(0, -40)).lastStep).toBe(300);
    expect(runOf(path, usual.slice(0, 2).join('\n')).lastStep).toBe(100);
  });
});
