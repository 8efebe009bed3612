import { describe, expect, test } from 'vitest';
import { readRunFile } from '../../src/runs/read.ts';
import { runOf, runsOf, seriesOf } from './read.ts';

const head =
  "Overriding config with config/train_x.py:\n# eval stuff\neval_interval = 100\nmax_iters = 300\nlr_decay_iters = 300 # should be ~= max_iters\nweight_decay = 1e-1\ndataset = 'shakespeare'\nbatch_size = 5 * 8\n\nOverriding: seed = 7\ntokens per iteration will be: 491,520\n";
const evaluation = (step: number, train: number, val: number | string) => `step ${step}: train loss ${train}, val loss ${val}\nsaving checkpoint to out\n`;
const iteration = (step: number, loss: number | string) => `iter ${step}: loss ${loss}, time 9827.31ms, mfu 13.70%\n`;
const log = `${head}${[0, 100, 200, 300].map((step) => evaluation(step, 4 - step / 100, 4 - step / 110) + iteration(step, 4.5 - step / 100) + iteration(step + 50, 4.2 - step / 100)).join('')}`;

describe('nanoGPT console log', () => {
  test('evaluations, losses, and the length from the config echoed at the top', () => {
    const run = runOf('out/training.log', log.replace(/iter 350.*\n/, ''));
    expect([run.format, run.stepBase, run.plannedSteps?.value, run.lastStep]).toEqual(['nanogpt-log', 1, 300, 300]);
    expect([seriesOf(run, 'val/loss').steps, seriesOf(run, 'train/loss').role, seriesOf(run, 'loss').steps.length]).toEqual([[0, 100, 200, 300], 'train', 7]);
    expect(run.hyperparameters).toMatchObject({ eval_interval: 100, weight_decay: 0.1, dataset: 'shakespeare', seed: 7 });
    expect(Object.keys(run.hyperparameters)).not.toContain('batch_size');
  });

  test('nan, colours, a progress bar before the line', () => {
    const colour = String.fromCharCode(27);
    const run = runOf(
      'run.log',
      `${evaluation(0, 4, 4)}  0%|    | 0/10\rstep 100: train loss nan, val loss nan\n${colour}[32mstep 200: train loss 3, val loss 3${colour}[0m\n`,
    );
    expect(seriesOf(run, 'val/loss').values).toEqual([4, Number.NaN, 3]);
  });

  test('a second start appended is a second run', () => {
    expect(runsOf('run.log', log + log).length).toBe(2);
  });

  test('other logs are not its own', () => {
    expect(readRunFile({ path: 'train.log', text: 'Epoch 1 loss 3\nEpoch 2 loss 2\n' }).kind).toBe('not-run');
    expect(readRunFile({ path: 'train.log', text: 'step: 10  loss:  5.85870  grad_norm: 1.2 tps: 9,527\n' }).kind).toBe('not-run');
  });
});
