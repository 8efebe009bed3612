import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRunBytes } from '../../src/runs/read.ts';
import { readTensor } from '../../src/runs/tensorboard/tensor.ts';
import { type EventContent, eventFile, message, tfRecord } from './encoders/tensorboard.ts';
import { seriesOf } from './read.ts';
import { corpusFile, corpusFiles, hasCorpus, readInPieces, runIn, runsIn, saidOf, studiesIn } from './read-bytes.ts';

const name = 'events.out.tfevents.1700000000.host.4711.0';
const pathIn = (folder: string, startedAt = 1_700_000_000, pid = 4711, number = 0) => `${folder}/events.out.tfevents.${startedAt}.host.${pid}.${number}`;

/** A log with a training loss every 10 steps and an evaluation every 20; the best at `best`. */
function log({ from = 10, to = 100, best = 60 }: { from?: number; to?: number; best?: number } = {}): EventContent[] {
  const events: EventContent[] = [];
  for (let step = from; step <= to; step += 10) {
    events.push({ step, scalars: { 'train/loss': 3 / step } });
    if (step % 20 === 0) events.push({ step, scalars: { 'val/loss': 1 + Math.abs(step - best) / 100 } });
  }
  return events;
}

describe('scalars', () => {
  test('as PyTorch writes them', () => {
    const run = runIn(name, eventFile(log()));
    expect([run.unit, run.stepBase, run.lastStep, run.format]).toEqual(['steps', 1, 100, 'tensorboard']);
    expect(seriesOf(run, 'val/loss')).toMatchObject({ steps: [20, 40, 60, 80, 100], role: 'validation' });
    expect(seriesOf(run, 'val/loss').values[2]).toBe(1);
    expect(seriesOf(run, 'train/loss')).toMatchObject({ role: 'train', values: expect.arrayContaining([Math.fround(0.3)]) });
  });

  test('as TensorFlow 2 writes them', () => {
    const events = [1, 2, 3].map((step) => ({ step, tensors: { 'validation/ssim': step / 4, loss: 1 / step } }));
    const run = runIn(name, eventFile(events));
    expect(seriesOf(run, 'validation/ssim')).toMatchObject({ steps: [1, 2, 3], values: [0.25, 0.5, 0.75], role: 'validation' });
    expect(seriesOf(run, 'loss').role).toBe('train');
  });

  test.for<[string, number, (writer: Parameters<Parameters<typeof message>[0]>[0]) => void, number | null]>([
    [
      'float list',
      1,
      (writer) =>
        writer.writeBytesField(
          5,
          bytesOf((view) => view.setFloat32(0, 0.5, true), 4),
        ),
      0.5,
    ],
    ['one float', 1, (writer) => writer.writeFloatField(5, 0.5), 0.5],
    [
      'double content',
      2,
      (writer) =>
        writer.writeBytesField(
          4,
          bytesOf((view) => view.setFloat64(0, 0.1, true), 8),
        ),
      0.1,
    ],
    [
      'int64 content',
      9,
      (writer) =>
        writer.writeBytesField(
          4,
          bytesOf((view) => view.setBigInt64(0, -7n, true), 8),
        ),
      -7,
    ],
    ['int list', 3, (writer) => writer.writeVarintField(7, 12), 12],
    ['half list', 19, (writer) => writer.writeVarintField(13, 0x3800), 0.5],
    ['half content', 19, (writer) => writer.writeBytesField(4, Uint8Array.of(0x00, 0xc0)), -2],
    ['bfloat16 content', 14, (writer) => writer.writeBytesField(4, Uint8Array.of(0xc0, 0x3f)), 1.5],
    ['bfloat16 not a number', 14, (writer) => writer.writeBytesField(4, Uint8Array.of(0xc0, 0x7f)), Number.NaN],
    ['two elements', 1, (writer) => writer.writeBytesField(4, new Uint8Array(8)), null],
    ['bytes too few', 2, (writer) => writer.writeBytesField(4, new Uint8Array(4)), null],
  ])('a tensor: %s', ([, type, write, expected]) => {
    const tensor = message((writer) => {
      writer.writeVarintField(1, type);
      write(writer);
    });
    expect(readTensor(tensor).number).toBe(expected);
  });

  test('not finite ones are kept and counted', () => {
    const run = runIn(name, eventFile([1, 2, 3].map((step) => ({ step, scalars: { loss: step === 2 ? Number.NaN : 1 } }))));
    expect(seriesOf(run, 'loss').values).toEqual([1, Number.NaN, 1]);
    expect(run.problems).toMatchObject([{ code: 'not-finite', values: { name: 'loss', values: 1 } }]);
  });
});

function bytesOf(write: (view: DataView) => void, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  write(new DataView(bytes.buffer));
  return bytes;
}

describe('the axis', () => {
  test('of Keras is the epoch; evaluations by iteration are another axis, and the folders are one run', () => {
    const epochs = [0, 1, 2, 3];
    const files = {
      [`logs/run-1/train/${name}.v2`]: eventFile(epochs.map((step) => ({ step, tensors: { epoch_loss: 2 - step / 4, epoch_learning_rate: 0.001 } }))),
      'logs/run-1/validation/events.out.tfevents.1700000009.host.4711.1.v2': eventFile(
        epochs.flatMap((step) => [
          { step: (step + 1) * 1250, tensors: { evaluation_loss_vs_iterations: 9 } },
          { step, tensors: { epoch_loss: 1 + Math.abs(step - 2) } },
        ]),
        1_700_000_009,
      ),
    };
    const [study, ...others] = studiesIn(files).studies;
    expect(others).toEqual([]);
    const [trial] = study?.trials ?? [];
    expect(study?.trials).toHaveLength(1);
    expect(trial).toMatchObject({ unit: 'epochs', stepBase: 0, lastStep: 3, best: { step: 2, done: 3, value: 1 }, metric: { name: 'validation/loss' } });
    expect(trial?.run.series.map((series) => [series.name, series.role])).toEqual([
      ['train/loss', 'train'],
      ['learning_rate', 'learning-rate'],
      ['validation/loss', 'validation'],
    ]);
  });

  test("leaves out Megatron-LM's twins by samples, and takes its length from its texts", () => {
    const settings = { step: 0, texts: { 'train_iters/text_summary': '500', 'bf16/text_summary': 'True', 'split/text_summary': '[1, 2]' } };
    const events = [1, 2, 3].flatMap((step) => [
      { step, scalars: { 'lm loss': 4 - step } },
      { step: step * 32, scalars: { 'lm loss vs samples': 4 - step } },
      { step, scalars: { 'lm loss validation': 5 - step } },
    ]);
    const run = runIn(name, eventFile([settings, ...events]));
    expect([run.lastStep, run.plannedSteps?.value, run.hyperparameters]).toEqual([3, 500, { train_iters: 500, bf16: true }]);
    expect(run.series.map((series) => [series.name, series.role])).toEqual([
      ['lm loss', 'train'],
      ['lm loss validation', 'validation'],
    ]);
  });

  test('of Lightning: indices, epochs beside them, hp_metric is a placeholder', () => {
    const events = [0, 1, 2].flatMap((epoch) => [49, 99].map((index) => ({ step: epoch * 100 + index, scalars: { train_loss: 1, epoch } })));
    const run = runIn(
      name,
      eventFile([{ step: 0, scalars: { hp_metric: -1 }, hparams: { lr: 0.1, amp: true, name: 'x', 'trainer/max_epochs': 4 } }, ...events]),
    );
    expect([run.stepBase, run.stepsPerEpoch, run.plannedSteps?.value]).toEqual([0, 100, 400]);
    expect(run.hyperparameters).toEqual({ lr: 0.1, amp: true, name: 'x', 'trainer/max_epochs': 4 });
    expect(run.series.map((series) => series.name)).toEqual(['train_loss']);
  });

  test('of the Hugging Face Trainer: length from its arguments', () => {
    const args = JSON.stringify({ max_steps: -1, num_train_epochs: 3.0, learning_rate: 5e-5, lr_scheduler_kwargs: { x: 1 } });
    const rows = [10, 20, 30].map((step) => ({ step, scalars: { 'train/loss': 3 / step, 'train/epoch': step / 10, 'eval/loss': 4 / step } }));
    const run = runIn(name, eventFile([{ step: 0, texts: { 'args/text_summary': args, 'model_config/text_summary': '{"n_layer": 2}' } }, ...rows]));
    expect([run.plannedSteps?.value, run.stepsPerEpoch]).toEqual([30, 10]);
    expect(run.hyperparameters).toMatchObject({ learning_rate: 5e-5, 'lr_scheduler_kwargs.x': 1, 'model_config.n_layer': 2 });
  });

  test('of Ray Tune is its iteration, not the environment step', () => {
    const events = [1, 2, 3].map((iteration) => ({
      step: iteration * 1000,
      scalars: { 'ray/tune/episode_reward_mean': iteration, 'ray/tune/training_iteration': iteration },
    }));
    const run = runIn(name, eventFile(events));
    expect([run.lastStep, seriesOf(run, 'episode_reward_mean').steps]).toEqual([3, [1, 2, 3]]);
  });

  test('is epochs where the last step is the number of epochs that a hyperparameter names', () => {
    const events = Array.from({ length: 20 }, (_, step) => ({ step, scalars: { 'Loss/train': 1 / (step + 1), 'Loss/val': 2 / (step + 1) } }));
    const run = runIn(name, eventFile([{ step: 0, hparams: { epochs: 20, lr: 0.1 } }, ...events]));
    expect([run.unit, run.stepBase, run.plannedSteps?.value]).toEqual(['epochs', 0, 20]);
    const other = runIn(name, eventFile([{ step: 0, hparams: { epochs: 30, lr: 0.1 } }, ...events]));
    expect([other.unit, other.plannedSteps]).toEqual(['steps', null]);
  });

  test('is epochs where the logged epoch is the step', () => {
    const run = runIn(name, eventFile([0, 1, 2, 3].map((step) => ({ step, scalars: { epoch: step, val_loss: 1 } }))));
    expect([run.unit, run.stepBase]).toEqual(['epochs', 0]);
  });
});

describe('several launches', () => {
  test('in one folder are runs of their own, also when they logged the same', () => {
    const files = Object.fromEntries([0, 100, 200].map((later) => [pathIn('tb', 1_700_000_000 + later, 1 + later), eventFile(log(), 1_700_000_000 + later)]));
    expect(studiesIn(files).studies.map((study) => study.trials.length)).toEqual([3]);
  });

  test('where the later one goes on are one run, and what it wrote again counts', () => {
    const files = {
      [pathIn('tb')]: eventFile(log({ to: 70, best: 20 })),
      [pathIn('tb', 1_700_009_000, 99)]: eventFile(log({ from: 60, to: 100, best: 80 }), 1_700_009_000),
    };
    const [trial, ...others] = studiesIn(files).studies.flatMap((study) => study.trials);
    expect(others).toEqual([]);
    expect(trial?.evaluations.map(({ step }) => step)).toEqual([20, 40, 60, 80, 100]);
    expect(trial?.best).toMatchObject({ step: 20, value: 1 });
    expect(trial?.evaluations[2]?.value).toBeCloseTo(1.2, 6);
    expect(trial?.run.paths).toHaveLength(2);
  });

  test('by one process: a second file with the final evaluation belongs to the run', () => {
    const files = {
      [pathIn('tb')]: eventFile([10, 20, 30].map((step) => ({ step, scalars: { 'train/loss': 1 / step } }))),
      [pathIn('tb', 1_700_000_500, 4711, 1)]: eventFile([{ step: 30, scalars: { 'eval/loss': 0.5 } }], 1_700_000_500),
      [pathIn('tb', 1_700_000_900, 5000)]: eventFile([{ step: 30, scalars: { 'other/loss': 0.5 } }], 1_700_000_900),
    };
    expect(studiesIn(files).studies.flatMap((study) => study.trials.map((trial) => trial.run.paths.length))).toEqual([2, 1]);
  });

  test('of train and validation side by side: each validation goes with its own training', () => {
    const split = (folder: string, startedAt: number, pid: number, shift: number) => ({
      [pathIn(`run/${folder}`, startedAt, pid)]: eventFile(
        [0, 1, 2].map((step) => ({ step, tensors: { epoch_loss: shift + step } })),
        startedAt,
      ),
    });
    const files = {
      ...split('train', 100_000_000, 1, 1),
      ...split('validation', 100_000_005, 1, 10),
      ...split('train', 100_000_100, 2, 2),
      ...split('validation', 100_000_105, 2, 20),
    };
    const trials = studiesIn(files).studies.flatMap((study) => study.trials);
    expect(trials.map((trial) => [trial.trainLoss?.values[0], trial.best?.value])).toEqual([
      [1, 10],
      [2, 20],
    ]);
  });

  test('with one writer: a file in which the steps begin anew holds two runs; a smaller step back is a resumed one', () => {
    const runs = runsIn(name, eventFile([...log(), ...log({ best: 40 })]));
    expect(runs.map((run) => [run.id, seriesOf(run, 'val/loss').values.indexOf(1)])).toEqual([
      [`${name}#1`, 2],
      [`${name}#2`, 1],
    ]);
    const resumed = runIn(name, eventFile([...log({ to: 80 }), ...log({ from: 60, best: 100 })]));
    expect(seriesOf(resumed, 'val/loss').steps).toEqual([20, 40, 60, 80, 100]);
    expect(seriesOf(resumed, 'val/loss').values[4]).toBe(1);
  });

  test('a session that starts again from a step makes void what stands behind it', () => {
    const run = runIn(name, eventFile([...log({ to: 80 }), { step: 50, restarts: true }, ...log({ from: 50, to: 60 })]));
    expect([run.lastStep, seriesOf(run, 'train/loss').steps]).toEqual([60, [10, 20, 30, 40, 50, 60]]);
  });

  test('writers of add_scalars and add_hparams belong to the folder above', () => {
    const loss = (start: number) => [1, 2, 3].map((step) => ({ step, scalars: { Loss: start / step } }));
    const files = {
      [pathIn('exp')]: eventFile([1, 2, 3].map((step) => ({ step, scalars: { lr: 0.1 } }))),
      [pathIn('exp/Loss_train', 1_700_000_001)]: eventFile(loss(1)),
      [pathIn('exp/Loss_val', 1_700_000_002)]: eventFile(loss(2)),
      [pathIn('exp/1700000003.25', 1_700_000_003)]: eventFile([{ step: 0, hparams: { lr: 0.1 }, scalars: { 'hparam/loss': 1 } }]),
    };
    const [trial, ...others] = studiesIn(files).studies.flatMap((study) => study.trials);
    expect(others).toEqual([]);
    expect(trial?.run.series.map((series) => [series.name, series.role])).toEqual(
      expect.arrayContaining([
        ['Loss/train', 'train'],
        ['Loss/val', 'validation'],
        ['lr', 'learning-rate'],
      ]),
    );
    expect(trial?.hyperparameters).toMatchObject({ lr: 0.1 });
  });
});

describe('the Hugging Face Trainer', () => {
  test('logs below its output folder: its state and its event file are one run', () => {
    const args = JSON.stringify({ output_dir: 'out', logging_dir: 'out/runs/Nov24_17-01-02_host', per_device_train_batch_size: 8, max_steps: 30 });
    const steps = [10, 20, 30];
    const events = steps.map((step) => ({ step, scalars: { 'train/loss': 3 / step, 'eval/loss': 4 / step } }));
    const history = steps.flatMap((step) => [
      { step, loss: 3 / step },
      { step, eval_loss: 4 / step },
    ]);
    const files = {
      'out/trainer_state.json': Buffer.from(JSON.stringify({ global_step: 30, max_steps: 30, log_history: history })),
      [pathIn('out/runs/Nov24_17-01-02_host')]: eventFile([{ step: 0, texts: { 'args/text_summary': args } }, ...events]),
    };
    const [trial, ...others] = studiesIn(files).studies.flatMap((study) => study.trials);
    expect(others).toEqual([]);
    expect(trial).toMatchObject({ id: 'out', status: 'complete', plannedSteps: { value: 30 } });
    expect(trial?.run.paths).toHaveLength(2);
  });

  test('a writer of nobody in particular in such a folder is a run there', () => {
    const run = runIn(pathIn('runs/Nov24_17-01-02_host'), eventFile(log()));
    expect(run.part).toBe('runs/Nov24_17-01-02_host');
  });
});

describe('damage', () => {
  const whole = eventFile(log());

  test('the file ends in a record: what stands before is read', () => {
    const result = readRunBytes(name, whole.subarray(0, whole.length - 5));
    expect(saidOf(result)).toEqual(['truncated']);
    expect(result.kind === 'run' && result.runs[0]?.lastStep).toBe(100);
    expect(result.kind === 'run' && result.runs[0] !== undefined && seriesOf(result.runs[0], 'val/loss').steps).toEqual([20, 40, 60, 80]);
  });

  test('a wrong checksum is placed, and what stands before is read', () => {
    const bytes = Buffer.from(whole);
    const records = [...eventFile([]).keys()].length;
    bytes.writeUInt8(bytes.readUInt8(records + 14) ^ 1, records + 14);
    const result = readRunBytes(name, bytes);
    expect(result.problems).toMatchObject([
      { code: 'record-damaged', values: { byte: records } },
      { code: 'not-a-result', values: { reason: 'no-events' } },
    ]);
  });

  test('an absurd length with a right checksum is passed over without room for it', () => {
    const length = Buffer.alloc(8);
    length.writeBigUInt64LE(2n ** 60n);
    const header = tfRecord(length).subarray(20 - 8, 20 + 4);
    const result = readRunBytes(name, Buffer.concat([whole, header, Buffer.alloc(50)]));
    expect(saidOf(result)).toEqual(['truncated', 'record-damaged']);
    expect(result.kind === 'run' && result.runs[0]?.lastStep).toBe(100);
  });

  test('a record that is no event costs that record', () => {
    const result = readRunBytes(name, Buffer.concat([tfRecord(Buffer.from([0xff, 0xff, 0xff])), whole]));
    expect(result.problems).toMatchObject([{ code: 'record-damaged', values: { records: 1 } }]);
  });

  test('an empty file, a pointer and a writer that logged nothing say what they are', () => {
    expect(saidOf(readRunBytes(name, new Uint8Array(0)))).toEqual(['file-empty']);
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 4711\n`;
    expect(readRunBytes(name, Buffer.from(pointer)).problems).toMatchObject([{ code: 'file-lfs-pointer', values: { size: 4711 } }]);
    expect(readRunBytes(name, Buffer.alloc(500)).problems).toMatchObject([{ code: 'not-a-result', values: { reason: 'another-format' } }]);
    expect(readRunBytes(name, eventFile([])).problems).toMatchObject([{ code: 'not-a-result', values: { reason: 'no-events' } }]);
    expect(readRunBytes(name, eventFile([{ step: 1, scalars: { 'sys/gpu_memory': 1 } }])).problems).toMatchObject([{ values: { reason: 'no-scalars' } }]);
  });

  test('pieces of any size give the same answer', () => {
    const answer = readInPieces(name, whole, whole.length);
    for (const size of [1, 7, 13, 64, 1000]) expect(readInPieces(name, whole, size)).toEqual(answer);
  });

  test('cut anywhere or with any bit turned, it gives an answer that is no more than the whole', () => {
    const points = runIn(name, whole).series.reduce((sum, series) => sum + series.steps.length, 0);
    fc.assert(
      fc.property(fc.nat({ max: whole.length }), fc.nat({ max: whole.length - 1 }), fc.nat({ max: 7 }), (cut, at, bit) => {
        const bytes = Buffer.from(whole);
        bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << bit), at);
        for (const broken of [whole.subarray(0, cut), bytes]) {
          const result = readRunBytes(name, broken);
          const found = result.kind === 'run' ? result.runs.flatMap((run) => run.series).reduce((sum, series) => sum + series.steps.length, 0) : 0;
          expect(found).toBeLessThanOrEqual(points);
        }
        expect(readRunBytes(name, bytes).problems.length).toBeGreaterThan(0);
      }),
      { seed: 22, numRuns: 300 },
    );
  });

  test('bytes in whole records that are no events never throw', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 60 }), { maxLength: 5 }), (records) => {
        expect(readRunBytes(name, Buffer.concat(records.map(tfRecord))).kind).toBeTypeOf('string');
      }),
      { seed: 23, numRuns: 300 },
    );
  });
});

describe.skipIf(!hasCorpus)('public files (../shared/corpus)', () => {
  test('all are read as event files, none is damaged', () => {
    const files = corpusFiles(/tfevents/);
    expect(files.length).toBeGreaterThan(0);
    for (const path of files) {
      const result = readRunBytes(path, corpusFile(path));
      expect([path, result.kind === 'run' && result.format, saidOf(result).filter((code) => code === 'record-damaged' || code === 'truncated')]).toEqual([
        path,
        'tensorboard',
        [],
      ]);
    }
  });
});
