import { describe, expect, test } from 'vitest';
import { readRunFile } from '../../src/runs/read.ts';
import { codesOf, reasonOf, runOf, runsOf, seriesOf } from './read.ts';

const csv = (...lines: readonly string[]) => `${lines.join('\n')}\n`;
const rows = (steps: readonly number[], line: (step: number, index: number) => string) => steps.map(line);

describe('rows and columns', () => {
  test('a hundred thousand evaluations are read in one go', () => {
    const run = runOf('m.csv', csv('step,val_loss,val_acc', ...Array.from({ length: 100_000 }, (_, index) => `${index + 1},${1 / (index + 2)},${index}`)));
    expect([run.lastStep, seriesOf(run, 'val_loss').values.length]).toEqual([100_000, 100_000]);
  });

  test('in any order, with empty cells', () => {
    const run = runOf('m.csv', csv('val_loss,train_loss,lr,step', ',3,0.1,10', '2.5,2,0.1,20', ',1.5,0.05,30', '2.1,1,0.02,40'));
    expect([run.unit, run.stepBase, run.lastStep]).toEqual(['steps', 1, 40]);
    expect(seriesOf(run, 'val_loss')).toEqual({ name: 'val_loss', steps: [20, 40], values: [2.5, 2.1], role: 'validation' });
    expect(seriesOf(run, 'lr').role).toBe('learning-rate');
  });

  test.for(['step', 'global_step', 'iteration', 'iter', 'update', 'Step', 'trainer/global_step', 'num_updates', ' Global Step '])('axis %s', (name) => {
    const run = runOf('m.csv', csv(`${name},loss,val_loss`, '10,3,3', '20,2,2'));
    expect([run.unit, run.lastStep, run.series.map((series) => series.name)]).toEqual(['steps', 20, ['loss', 'val_loss']]);
  });

  test('tabs are as good as commas, and lines of JSON as good as rows', () => {
    expect(runOf('m.tsv', csv('epoch\tloss\tval_loss', '1\t3\t3', '2\t2\t2')).unit).toBe('epochs');
    const run = runOf('m.jsonl', csv('{"step": 10, "loss": 3}', '{"step": 10, "val_loss": 2.5}', '{"step": 20, "loss": NaN}'));
    expect(run.series.map(({ name, values }) => [name, values])).toEqual([
      ['loss', [3, Number.NaN]],
      ['val_loss', [2.5]],
    ]);
  });

  test('lines of JSON in a file called .json', () => {
    expect(runOf('metrics.json', csv('{"iteration": 19, "total_loss": 3}', '{"iteration": 39, "total_loss": 2}')).format).toBe('jsonl');
  });

  test('the global step comes before the step of an epoch, and an iteration before the count of log calls', () => {
    expect(runOf('m.csv', csv('step,global_step,loss', '1,101,3', '2,102,2')).lastStep).toBe(102);
    expect(runOf('m.csv', csv('_step,iter,loss', '0,0,3', '1,100,2')).lastStep).toBe(100);
  });

  test('a step that begins again in every epoch leaves the epoch as axis', () => {
    const run = runOf('m.csv', csv('epoch,step,loss,val_loss', '1,50,3,', '1,100,2.5,2.4', '2,50,2.2,', '2,100,2,2.1', '3,50,1.8,', '3,100,1.7,2'));
    expect([run.unit, run.lastStep, seriesOf(run, 'val_loss').steps]).toEqual(['epochs', 3, [1, 2, 3]]);
    expect(seriesOf(run, 'loss').values).toEqual([2.5, 2, 1.7]);
  });

  test('rows that stand there twice count once, and are reported', () => {
    const run = runOf('m.csv', csv('step,val_loss', '10,3', '20,2', '20,2', '30,1'));
    expect(seriesOf(run, 'val_loss').steps).toEqual([10, 20, 30]);
    expect(codesOf(run)).toContain('duplicate-rows');
  });

  test('what a resumed run writes stands at its step, and replaces what it writes again', () => {
    const run = runOf('m.csv', csv('step,val_loss', '10,3', '30,1', '40,0.9', '50,0.8', '35,0.95', '40,0.7', '60,0.6', '60,0.5'));
    expect(seriesOf(run, 'val_loss')).toMatchObject({ steps: [10, 30, 35, 40, 50, 60], values: [3, 1, 0.95, 0.7, 0.8, 0.6] });
    expect(codesOf(run)).toContain('duplicate-rows');
  });

  test('a row for training and one for the evaluation of the same step do not repeat each other', () => {
    const run = runOf('m.csv', csv('step,epoch,percentage,train_loss,val_loss', '10,1,50,3,', '10,1,50,,2.9', '20,2,100,2,', '20,2,100,,2'));
    expect(codesOf(run)).toEqual([]);
  });

  test('a length that every row repeats is the plan', () => {
    expect(
      runOf('m.jsonl', csv('{"current_steps": 5, "total_steps": 20, "loss": 2}', '{"current_steps": 10, "total_steps": 20, "loss": 1}')).plannedSteps,
    ).toEqual({
      value: 20,
    });
  });
});

describe('what is a metric', () => {
  test('a timing, a setting or a counter never is', () => {
    const header = 'step,eval_interval,eval_runtime,val_samples_per_second,eval_steps,val_batches,eval_time,train_loss';
    const run = runOf('m.csv', csv(header, '10,5,3,9,10,4,1,3', '20,5,3,9,20,4,1,2'));
    expect(run.series.filter((series) => series.role === 'validation')).toEqual([]);
    expect(codesOf(run)).toContain('no-evaluations');
  });

  test('test metrics validate where nothing else does', () => {
    expect(seriesOf(runOf('m.csv', csv('epoch,train_loss,test_acc1', '0,3,50', '1,2,60')), 'test_acc1').role).toBe('validation');
    expect(seriesOf(runOf('m.csv', csv('epoch,train_loss,val_acc,test_acc1', '0,3,50,40', '1,2,60,50')), 'test_acc1').role).toBe('other');
  });

  test('Keras: a measure without a split is the training side of its twin', () => {
    const run = runOf('h.csv', csv('epoch,accuracy,loss,val_accuracy,val_loss', '0,0.5,3,0.4,3', '1,0.6,2,0.5,2'));
    expect(run.series.map(({ role }) => role)).toEqual(['train', 'train', 'validation', 'validation']);
  });

  test('a measure on rows of its own is an evaluation', () => {
    expect(seriesOf(runOf('m.csv', csv('step,loss,bleu', '10,3,', '20,2,', '20,,21.5', '30,1,', '40,1,22')), 'bleu').role).toBe('validation');
  });

  test('NaN on the rows of the other split is an empty cell, and NaN at the end is not', () => {
    const run = runOf('m.csv', csv('step,train_loss,val_loss', '10,3,nan', '10,nan,2.9', '20,2,nan', '20,nan,2.5'));
    expect([seriesOf(run, 'train_loss').values, seriesOf(run, 'val_loss').values]).toEqual([
      [3, 2],
      [2.9, 2.5],
    ]);
    expect(seriesOf(runOf('m.csv', csv('step,train_loss,val_loss', '10,3,3', '20,nan,nan')), 'train_loss').values).toEqual([3, Number.NaN]);
  });
});

describe('tables whose rows name what they hold', () => {
  test('a row a split', () => {
    const run = runOf('m.csv', csv('epoch,phase,loss,acc', '1,train,3,0.5', '1,val,2.9,0.4', '2,train,2,0.6', '2,val,2.5,0.5'));
    expect(run.series.map(({ name, role, values }) => [name, role, values])).toEqual([
      ['train/loss', 'train', [3, 2]],
      ['val/loss', 'validation', [2.9, 2.5]],
      ['train/acc', 'train', [0.5, 0.6]],
      ['val/acc', 'validation', [0.4, 0.5]],
    ]);
  });

  test('a row a measure', () => {
    const run = runOf('m.csv', csv('step,metric,value', '10,train_loss,3', '10,val_loss,2.9', '20,train_loss,2', '20,val_loss,2.5'));
    expect([seriesOf(run, 'train_loss').values, seriesOf(run, 'val_loss').values]).toEqual([
      [3, 2],
      [2.9, 2.5],
    ]);
  });

  test('a setting that every row repeats is a hyperparameter', () => {
    expect({ ...runOf('m.csv', csv('step,batch_size,val_loss', '10,32,3', '20,32,2')).hyperparameters }).toEqual({ batch_size: 32 });
  });
});

describe('indices and counts', () => {
  const base = (axis: string, steps: readonly number[]) =>
    runOf('m.csv', csv(`${axis},loss`, ...rows(steps, (step, index) => `${step},${9 - index / 10}`))).stepBase;

  test.for<[string, string, number[], 0 | 1]>([
    ['Lightning', 'step', [49, 99, 149, 199], 0],
    ['detectron2', 'iteration', [199, 399, 599, 799], 0],
    ['a line a step from 0', 'step', [0, 1, 2, 3, 4], 0],
    ['every tenth and the last', 'step', [0, 10, 20, 30, 39], 0],
    ['Keras epochs', 'epoch', [0, 1, 2], 0],
    ['one epoch', 'epoch', [0], 0],
    ['epochs from 1', 'epoch', [1, 2, 3], 1],
    ['counts', 'step', [50, 100, 150], 1],
    ['counts with an evaluation before', 'step', [0, 100, 200, 300], 1],
    ['counts with an odd end', 'step', [50, 100, 150, 171], 1],
    ['no pattern', 'step', [3, 11, 17, 40], 1],
    ['fractions of epochs', 'epoch', [0.5, 1, 1.5], 1],
  ])('%s', ([, axis, steps, expected]) => {
    expect(base(axis, steps)).toBe(expected);
  });

  test('steps of an epoch where the file proves them', () => {
    const exact = runOf('m.csv', csv('step,epoch,loss', '20,1.0667,3', '40,2.1333,2', '60,3.2,1'));
    expect(exact.stepsPerEpoch).toBeCloseTo(18.75, 3);
    const lightning = runOf('m.csv', csv('epoch,step,train_loss,val_loss', '0,49,3,', '0,99,,2.5', '1,149,2,', '1,199,,2'));
    expect([lightning.stepBase, lightning.stepsPerEpoch]).toEqual([0, 100]);
    expect(runOf('m.csv', csv('step,epoch,loss', '20,1,3', '50,2,2', '60,3,1')).stepsPerEpoch).toBeNull();
  });
});

describe('several runs in one file', () => {
  test('appended runs are told apart', () => {
    const runs = runsOf('m.csv', csv('step,loss,val_loss', '10,3,3', '20,2,2', '10,4,4', '20,3,3', '30,2,2'));
    expect(runs.map(({ id, lastStep }) => [id, lastStep])).toEqual([
      ['m.csv#1', 20],
      ['m.csv#2', 30],
    ]);
    expect(readRunFile({ path: 'm.csv', text: csv('step,loss', '10,3', '20,2', '10,4', '20,3') }).problems.map(({ code }) => code)).toContain('several-runs');
  });

  test('a resumed run is one run, and what it wrote again counts', () => {
    const run = runOf('m.csv', csv('step,loss', '10,5', '20,4', '30,3', '40,2.9', '30,2.5', '40,2', '50,1'));
    expect(seriesOf(run, 'loss')).toMatchObject({ steps: [10, 20, 30, 40, 50], values: [5, 4, 2.5, 2, 1] });
  });

  test('a line that comes late starts no run', () => {
    const run = runOf('m.csv', csv('step,loss,val_loss', '10,5,', '20,4,', '10,,4.5', '30,3,', '20,,4.1'));
    expect(seriesOf(run, 'val_loss')).toMatchObject({ steps: [10, 20], values: [4.5, 4.1] });
  });

  test('a column that names the run tells interleaved runs apart', () => {
    const runs = runsOf('m.csv', csv('run,step,val_loss', 'a,10,3', 'b,10,4', 'a,20,2', 'b,20,3'));
    expect(runs.map((run) => seriesOf(run, 'val_loss').values)).toEqual([
      [3, 2],
      [4, 3],
    ]);
  });
});

describe('tables that are no training log', () => {
  test('an empty file says that it is empty', () => {
    expect(readRunFile({ path: 'table.csv', text: '' }).problems.map(({ code }) => code)).toEqual(['file-empty']);
  });

  test.for<[string, string, string]>([
    ['a sweep table with a name a row', csv('run_name,iter,lr,val_loss', 'a,5000,0.1,2', 'b,5000,0.2,1.9', 'c,4000,0.3,1.8'), 'one-row-per-trial'],
    ['a table of trials with different lengths', csv('batch_size,learning_rate,dropout,epochs,val_acc', '32,0.1,0,10,0.8', '64,0.1,0.1,20,0.9'), 'read'],
    ['a table of trials with one length', csv('lr,epochs,val_acc', '0.1,10,0.8', '0.01,10,0.9'), 'read'],
    ['final metrics only', csv('run_name,max_iters,final_val_loss', 'a,5000,1.7', 'b,5000,1.6'), 'no-step-column'],
    ['a data set', csv('sepal_length,sepal_width,species', '5.1,3.5,setosa', '4.9,3,setosa'), 'no-step-column'],
    ['transactions', csv('step,type,amount,is_fraud', '1,PAYMENT,9839.6,0', '1,TRANSFER,181,1', '2,PAYMENT,10,0'), 'no-metric-columns'],
    ['a benchmark', csv('name,iterations,ns_per_op', 'a,1000,12.5', 'b,5000,2.5'), 'no-metric-columns'],
    ['a schedule', csv('step,lr', '0,0.1', '1,0.2'), 'no-metric-columns'],
    ['a header alone', 'step,loss\n', 'no-rows'],
    ['steps that are words', csv('step,loss', 'one,3', 'two,2'), 'no-step-column'],
  ])('%s', ([, text, reason]) => {
    expect(reasonOf('table.csv', text)).toBe(reason);
  });

  test('files of other kinds are not looked at', () => {
    expect(readRunFile({ path: 'config.yaml', text: 'step: 1\nloss: 2\n' })).toEqual({ kind: 'not-run', problems: [] });
  });
});

describe('numbers written for people', () => {
  test('steps with separators between thousands', () => {
    expect(runOf('m.csv', csv('step,val_loss', '500,3', '"1,000",2', '"1,500",1')).lastStep).toBe(1500);
    expect(seriesOf(runOf('m.csv', csv('step,val_loss', '"1,000",2', '"2,000",1')), 'val_loss').steps).toEqual([1000, 2000]);
  });

  test('percentages', () => {
    expect(seriesOf(runOf('m.csv', csv('step,val_acc', '10,50.5%', '20,61 %')), 'val_acc').values).toEqual([50.5, 61]);
  });

  test('a comma in a measure is never guessed at: it is named, with its line', () => {
    const text = csv('step,val_loss', '10,"1,234"', '20,"0,912"');
    const result = readRunFile({ path: 'm.csv', text });
    expect(result.kind).not.toBe('run');
    expect(result.problems).toContainEqual(
      expect.objectContaining({ code: 'value-not-understood', line: 2, values: expect.objectContaining({ key: 'val_loss' }) }),
    );
    const other = readRunFile({ path: 'm.csv', text: csv('step,train_loss,val_loss', '10,3,"1,234"', '20,2,"0,912"') });
    expect([other.kind, other.problems.map(({ code }) => code)]).toEqual(['run', expect.arrayContaining(['value-not-understood'])]);
  });

  test('a unit behind the name of the axis', () => {
    expect(runOf('m.csv', csv('step (iter),val_loss [nats]', '10,3', '20,2')).lastStep).toBe(20);
  });
});

describe('runs beside each other, as W&B exports them', () => {
  const header = 'Step,a - val_loss,a - val_loss__MIN,a - val_loss__MAX,b - x - val_loss,b - x - val_loss__MIN,b - x - val_loss__MAX';
  test('are each a run with its own end', () => {
    const runs = runsOf('export.csv', csv(header, '10,3,3,3,4,4,4', '20,2,2,2,3,3,3', '30,1,1,1,,,'));
    expect(runs.map(({ id, lastStep, series }) => [id, lastStep, series.map(({ name, values }) => [name, values])])).toEqual([
      ['export.csv#1', 30, [['val_loss', [3, 2, 1]]]],
      ['export.csv#2', 20, [['val_loss', [4, 3]]]],
    ]);
  });

  test('one run alone loses its prefix', () => {
    expect(runOf('export.csv', csv('Step,a - val_loss,a - val_loss__MIN,a - val_loss__MAX', '10,3,3,3', '20,2,2,2')).id).toBe('export.csv');
  });

  test('a dash without the bands is a name like any other', () => {
    expect(runOf('m.csv', csv('step,a - val_loss', '10,3', '20,2')).series.map(({ name }) => name)).toEqual(['a - val_loss']);
  });
});
