import { describe, expect, test } from 'vitest';
import { readRunFile } from '../../src/runs/read.ts';
import { assemble } from '../studies/assemble.ts';
import { codesOf, runOf, runsOf, seriesOf } from './read.ts';

/** The format under which a file was read, or null. */
function formatOf(path: string, text: string): string | null {
  const result = readRunFile({ path, text });
  return result.kind === 'run' ? result.format : null;
}

function trialOf(files: Readonly<Record<string, string>>) {
  const { studies } = assemble(files);
  const [trial, ...others] = studies.flatMap((study) => study.trials);
  if (trial === undefined || others.length > 0) throw new Error(`${others.length + 1} trials`);
  return trial;
}

describe('Lightning CSVLogger', () => {
  const path = 'lightning_logs/version_0/metrics.csv';
  // 100 batches an epoch, logged every 50, validated and summarised at the end of each epoch, tested once at the end.
  const rows = [0, 1, 2].flatMap((epoch) => [
    `${epoch},,${epoch * 100 + 49},${2 - epoch / 2},,`,
    `${epoch},,${epoch * 100 + 99},${1.8 - epoch / 2},,`,
    `${epoch},${[0.9, 0.6, 0.7][epoch]},${epoch * 100 + 99},,,`,
    `${epoch},,${epoch * 100 + 99},,${1.9 - epoch / 2},`,
  ]);
  const text = ['epoch,val_loss,step,train_loss_step,train_loss_epoch,test_loss', ...rows, '3,,300,,,0.65', ''].join('\n');
  const run = runOf(path, text);

  test('counts from 0, in columns of any order, and proves the length of an epoch', () => {
    expect([run.format, run.unit, run.stepBase, run.lastStep, run.stepsPerEpoch]).toEqual(['lightning-csv', 'steps', 0, 299, 100]);
    expect(seriesOf(run, 'train_loss_step').role).toBe('train');
    expect(seriesOf(run, 'val_loss').steps).toEqual([99, 199, 299]);
  });

  test('the row that trainer.test adds is an ending, no step and no evaluation', () => {
    expect(run.finalValues).toEqual({ test_loss: 0.65 });
    expect(run.series.map((series) => series.name)).not.toContain('test_loss');
  });

  test('takes its length in epochs from hparams.yaml', () => {
    const trial = trialOf({ [path]: text, 'lightning_logs/version_0/hparams.yaml': 'max_epochs: 3\nlearning_rate: 0.001\nbatch_size: 32\n' });
    expect([trial.plannedSteps?.value, trial.status, trial.best?.step, trial.best?.fraction]).toEqual([300, 'complete', 199, 2 / 3]);
  });

  test('a measure that is logged by step or by epoch without a split is of training', () => {
    const logged = runOf(path, 'acc_epoch,epoch,step,train_loss_epoch\n0.15,0,3,2.2\n0.4,1,7,1.6\n0.5,2,11,1.4\n');
    expect([seriesOf(logged, 'acc_epoch').role, logged.stepsPerEpoch, codesOf(logged)]).toEqual(['train', 4, ['no-evaluations']]);
  });

  test('a test alone is no evaluation', () => {
    const tested = runOf(path, 'epoch,step,train_loss,test_acc\n0,49,2,\n0,99,1,\n1,100,,0.8\n');
    expect([tested.lastStep, tested.series.some(({ role }) => role === 'validation'), codesOf(tested)]).toEqual([99, false, ['no-evaluations']]);
  });

  test('other loggers that write a step and an epoch count them', () => {
    expect(formatOf('out/metrics.csv', 'epoch,step,loss,val_loss\n1,100,2,\n1,200,1,1.5\n2,300,1,\n2,400,1,1.2\n')).toBe('table');
  });
});

const detection = 'epoch,time,train/box_loss,metrics/mAP50(B),metrics/mAP50-95(B),val/box_loss,lr/pg0';

describe('Ultralytics', () => {
  const row = (epoch: number, loose: number, strict: number, loss = 1) => `${epoch},${epoch * 9.5},1.2,${loose},${strict},${loss},0.001`;
  const args = (epochs: number, patience: number) =>
    `task: detect\nmode: train\nmodel: yolov8n.pt\ndata: coco8.yaml\nepochs: ${epochs}\ntime: null\npatience: ${patience}\nbatch: 16\nimgsz: 640\nsave_period: -1\noptimizer: SGD\nclose_mosaic: 10\nlr0: 0.01\nlrf: 0.01\nmomentum: 0.937\nweight_decay: 0.0005\nwarmup_epochs: 3.0\nwarmup_momentum: 0.8\nwarmup_bias_lr: 0.1\nnbs: 64\nmosaic: 1.0\nfliplr: 0.5\n`;
  const curve = [row(1, 0.1, 0.05), row(2, 0.9, 0.3), row(3, 0.5, 0.4), row(4, 0.8, 0.31), row(5, 0.4, 0.2)];
  const path = 'runs/detect/train/results.csv';

  test('is judged by fitness, 0.1 mAP50 + 0.9 mAP50-95, not by either', () => {
    const run = runOf(path, [detection, ...curve].join('\n'));
    const fitness = seriesOf(run, 'fitness').values;
    expect(fitness).toEqual(
      [0.1 * 0.1 + 0.9 * 0.05, 0.1 * 0.9 + 0.9 * 0.3, 0.1 * 0.5 + 0.9 * 0.4, 0.1 * 0.8 + 0.9 * 0.31, 0.1 * 0.4 + 0.9 * 0.2].map((value) =>
        Number(value.toPrecision(12)),
      ),
    );
    expect([run.unit, run.stepBase, run.reportedBest?.metric, run.reportedBest?.goal, run.reportedBest?.step]).toEqual(['epochs', 1, 'fitness', 'max', 3]);
  });

  test('without args.yaml the run itself says what it selects by', () => {
    const trial = trialOf({ [path]: [detection, ...curve].join('\n') });
    expect([trial.metric, trial.status]).toEqual([{ name: 'fitness', goal: 'max', chosenBy: 'run' }, 'unknown']);
  });

  test('its length is that of args.yaml', () => {
    const trial = trialOf({ [path]: [detection, ...curve].join('\n'), 'runs/detect/train/args.yaml': args(5, 100) });
    expect([trial.metric?.name, trial.plannedSteps?.value, trial.status, trial.best?.fraction]).toEqual(['fitness', 5, 'complete', 0.6]);
  });

  test('ran out of patience where best + patience is the last epoch', () => {
    const files = { [path]: [detection, ...curve].join('\n'), 'runs/detect/train/args.yaml': args(50, 2) };
    expect(trialOf(files).status).toBe('stopped-early');
    expect(trialOf({ ...files, 'runs/detect/train/args.yaml': args(50, 4) }).status).toBe('unfinished');
  });

  test('patience counts from the last epoch that equals the best', () => {
    const tied = [row(1, 0.5, 0.4), row(2, 0.5, 0.4), row(3, 0.4, 0.3), row(4, 0.4, 0.3), row(5, 0.4, 0.3)];
    const trial = trialOf({ [path]: [detection, ...tied].join('\n'), 'runs/detect/train/args.yaml': args(50, 3) });
    expect([trial.status, trial.best?.step]).toEqual(['stopped-early', 1]);
  });

  test('masks and boxes are summed, classifiers averaged; nan cells and padding are read', () => {
    const head =
      '                  epoch,         train/box_loss,     metrics/mAP50(B),  metrics/mAP50-95(B),     metrics/mAP50(M),  metrics/mAP50-95(M),                 lr/pg0';
    const segmented = runOf(path, `${head}\n 1, nan, 0.5, 0.4, 0.3, 0.2, 0.01\n 2, 1, 0.5, 0.4, 0.3, 0.2, 0.01\n`);
    expect(seriesOf(segmented, 'fitness').values[0]).toBeCloseTo(0.1 * 0.5 + 0.9 * 0.4 + 0.1 * 0.3 + 0.9 * 0.2, 10);
    const classified = runOf(
      path,
      'epoch,time,train/loss,metrics/accuracy_top1,metrics/accuracy_top5,val/loss,lr/pg0\n1,3,2,0.4,0.8,2,0.1\n2,6,1,0.5,0.9,1,0.1\n',
    );
    expect(seriesOf(classified, 'fitness').values).toEqual([0.6, 0.7]);
  });
});

describe('YOLOv5 and YOLOv7', () => {
  const head = ['epoch', 'train/box_loss', 'metrics/mAP_0.5', 'metrics/mAP_0.5:0.95', 'val/box_loss', 'x/lr0'].map((name) => name.padStart(20)).join(',');
  const row = (cells: readonly number[]) => cells.map((cell) => String(cell).padStart(20)).join(',');

  test('epochs are indices, cells padded', () => {
    const run = runOf('runs/train/exp/results.csv', `${head}\n${row([0, 0.1, 0.2, 0.1, 0.1, 0.01])}\n${row([1, 0.09, 0.5, 0.3, 0.1, 0.009])}\n`);
    expect([run.format, run.unit, run.stepBase, run.lastStep, run.reportedBest?.step]).toEqual(['yolov5-results', 'epochs', 0, 1, 1]);
    expect(seriesOf(run, 'x/lr0').role).toBe('learning-rate');
  });

  test('rows of another width than the header are of another callback; a row that was cut is left out', () => {
    const foreign = (epoch: number) => row([epoch, ...Array.from({ length: 9 }, () => 0.9)]);
    const lines = [head, row([0, 0.1, 0.2, 0.1, 0.1, 0.01]), foreign(0), row([1, 0.1, 0.3, 0.2, 0.1, 0.01]), foreign(1), row([2, 0.1, 0.4])];
    const run = runOf('seg/runs/exp6/results.csv', lines.join('\n'));
    expect(seriesOf(run, 'metrics/mAP_0.5:0.95').values).toEqual([0.1, 0.2]);
    expect(run.series.some(({ name }) => name.startsWith('column'))).toBe(false);
    expect(run.lastStep).toBe(1);
    const read = readRunFile({ path: 'seg/runs/exp6/results.csv', text: lines.join('\n') });
    expect(read.problems.find(({ code }) => code === 'ragged-rows')?.values).toEqual({ rows: 3, columns: 6 });
  });

  test('results.txt has no header and says the last epoch on each line', () => {
    const line = (epoch: number, strict: number) =>
      `     ${epoch}/299     5.51G   0.07  0.02  0.03   0.12        44       640    0.5   0.4   0.45   ${strict}   0.06  0.02  0.01`;
    const run = runOf('runs/train/yolov7/results.txt', [line(0, 0.1), line(1, 0.3), line(2, 0.2)].join('\n'));
    expect([run.format, run.unit, run.stepBase, run.plannedSteps?.value, run.lastStep, run.reportedBest?.step]).toEqual([
      'yolov5-results',
      'epochs',
      0,
      300,
      2,
      1,
    ]);
    expect(seriesOf(run, 'train/total_loss').values).toEqual([0.12, 0.12, 0.12]);
    expect(seriesOf(run, 'val/box_loss').values).toEqual([0.06, 0.06, 0.06]);
  });
});

describe('Keras', () => {
  test('CSVLogger: sorted logs, epochs from 0, NA for what an epoch did not log', () => {
    const run = runOf('logs/training.log', 'epoch,accuracy,loss,val_accuracy,val_loss\n0,0.5,1,NA,NA\n1,0.6,0.9,0.5,1.1\n2,0.7,0.8,0.6,1\n');
    expect([run.format, run.unit, run.stepBase, run.lastStep]).toEqual(['keras-csv', 'epochs', 0, 2]);
    expect([seriesOf(run, 'val_loss').steps, seriesOf(run, 'accuracy').role]).toEqual([[1, 2], 'train']);
  });

  test('append=True: two runs, or one that was resumed', () => {
    const head = 'epoch,loss,val_loss';
    const once = '0,1,1\n1,0.9,0.9\n2,0.8,0.8\n3,0.7,0.7\n';
    expect(runsOf('history.csv', `${head}\n${once}${once}`).map((run) => run.lastStep)).toEqual([3, 3]);
    expect(runOf('history.csv', `${head}\n${once}4,0.6,0.6\n5,0.5,0.5\n`).lastStep).toBe(5);
  });

  test.for([
    ',loss,accuracy,val_loss,val_accuracy\n0,1,0.5,1.1,0.4\n1,0.9,0.6,1,0.5\n2,0.8,0.7,1.2,0.4\n',
    'loss,accuracy,val_loss,val_accuracy\n1,0.5,1.1,0.4\n0.9,0.6,1,0.5\n0.8,0.7,1.2,0.4\n',
  ])('a history that pandas wrote: its index, or the row, is the epoch', (text) => {
    const run = runOf('history.csv', text);
    expect([run.format, run.unit, run.stepBase, run.lastStep, seriesOf(run, 'val_loss').values]).toEqual(['keras-csv', 'epochs', 0, 2, [1.1, 1, 1.2]]);
  });

  test('a table of trials with a loss and a validation loss is no history', () => {
    expect(formatOf('trials.csv', 'lr,batch_size,loss,val_loss\n0.1,32,1,1.1\n0.2,32,1,1.2\n')).toBe('sweep-table');
  });

  test('a table that counts its epochs from 1 is not Keras', () => {
    expect(formatOf('history.csv', 'epoch,loss,val_loss\n1,1,1\n2,0.9,0.9\n')).toBe('table');
  });

  test('history JSON: the place in the lists is the epoch; pandas writes indices', () => {
    const lists = { loss: [1, 0.9, 0.8], val_loss: [1.1, 0.9, 1], lr: [0.1, 0.1, 0.01] };
    const run = runOf('history.json', JSON.stringify(lists));
    expect([run.format, run.unit, run.stepBase, run.lastStep, seriesOf(run, 'val_loss').values]).toEqual(['keras-history', 'epochs', 0, 2, [1.1, 0.9, 1]]);
    const pandas = JSON.stringify({ loss: { 0: 1, 1: 0.9 }, val_loss: { 0: 1.1, 1: 0.8 } });
    expect(seriesOf(runOf('history.json', pandas), 'val_loss').values).toEqual([1.1, 0.8]);
    const wrapped = JSON.stringify({ history: lists, params: { epochs: 3 } });
    expect(seriesOf(runOf('h.json', wrapped), 'loss').values).toEqual([1, 0.9, 0.8]);
    const named = JSON.stringify({ model: 'cnn', training_history: lists });
    expect(seriesOf(runOf('h.json', named), 'val_loss').values).toEqual([1.1, 0.9, 1]);
  });

  test('lists of different lengths have no common axis', () => {
    const result = readRunFile({ path: 'history.json', text: JSON.stringify({ train_loss: [3, 2, 1, 0.5], val_loss: [2, 1] }) });
    expect([result.kind, result.problems.map(({ code }) => code)]).toEqual(['not-run', ['no-step-column']]);
  });
});

describe('W&B export of a panel', () => {
  const head =
    '"Step","calm-sun-1 - val/loss","calm-sun-1 - val/loss__MIN","calm-sun-1 - val/loss__MAX","run - b - val/loss","run - b - val/loss__MIN","run - b - val/loss__MAX"';
  const runs = runsOf('export.csv', `${head}\n"0","3","3","3","","",""\n"10","2","2","2","2.5","2.5","2.5"\n"20","","","","2.4","2.4","2.4"\n`);

  test('a run a column; the names of runs may hold the separator', () => {
    expect(runs.map((run) => [run.format, seriesOf(run, 'val/loss').steps])).toEqual([
      ['wandb-export', [0, 10]],
      ['wandb-export', [10, 20]],
    ]);
  });

  test('Step counts calls of the logger, and says so', () => {
    expect(runs.flatMap((run) => run.problems.filter(({ code }) => code === 'axis-counts-log-calls')).length).toBe(2);
    const byStep = runOf('export.csv', '"train/global_step","a - val/loss","a - val/loss__MIN","a - val/loss__MAX"\n"100","3","3","3"\n"200","2","2","2"\n');
    expect([byStep.lastStep, codesOf(byStep)]).toEqual([200, []]);
  });
});

describe('JSON documents', () => {
  test('a list of rows, also under a usual name', () => {
    const rows = [10, 20, 30].map((step) => ({ step, train: { loss: 3 / step }, val_loss: 1 + 1 / step }));
    for (const value of [rows, { config: { lr: 1 }, history: rows }]) {
      const run = runOf('log.json', JSON.stringify(value, null, 2));
      expect([run.format, run.lastStep, seriesOf(run, 'val_loss').steps, seriesOf(run, 'train/loss').role]).toEqual(['json', 30, [10, 20, 30], 'train']);
    }
  });

  test('lists beside a list of steps, settings beside them', () => {
    const run = runOf(
      'log.json',
      JSON.stringify({ max_steps: 400, lr: 0.1, steps: [100, 200, 300], loss: [3, 2, 1], val_loss: [3, 2.5, Number.NaN] }).replace('null', 'NaN'),
    );
    expect([run.plannedSteps?.value, run.lastStep, run.hyperparameters.lr]).toEqual([400, 300, 0.1]);
    expect(seriesOf(run, 'val_loss').values).toEqual([3, 2.5, Number.NaN]);
  });
});
