import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRunBytes } from '../../src/runs/read.ts';
import { LogRecords } from '../../src/runs/wandb-offline/blocks.ts';
import { wandbFile, wandbLog } from './encoders/wandb.ts';
import { seriesOf } from './read.ts';
import { corpusFile, corpusFiles, hasCorpus, readInPieces, runIn, runsIn, saidOf, studiesIn } from './read-bytes.ts';

const path = 'wandb/run-20260101_120000-abc123/run-abc123.wandb';
const evaluations = (count: number, every = 100) =>
  Array.from({ length: count }, (_, index) => ({ iter: index * every, 'train/loss': 3 / (index + 1), 'val/loss': 1 + Math.abs(index - 2) }));

describe('the axis', () => {
  test('is the iteration that was logged, not the number of log calls', () => {
    const run = runIn(path, wandbFile({ config: { max_iters: 1000, _wandb: {} }, rows: evaluations(5) }));
    expect([run.format, run.unit, run.lastStep, run.plannedSteps?.value, run.part]).toEqual([
      'wandb-offline',
      'steps',
      400,
      1000,
      path.replace(/\/[^/]*$/, ''),
    ]);
    expect(seriesOf(run, 'val/loss')).toMatchObject({ steps: [0, 100, 200, 300, 400], values: [3, 2, 1, 2, 3], role: 'validation' });
    expect(run.hyperparameters).toEqual({ max_iters: 1000 });
    expect(run.series.map((series) => series.name).sort()).toEqual(['train/loss', 'val/loss']);
  });

  test('is the step metric of define_metric, and its goal chooses the metric', () => {
    const rows = [0, 1, 2].map((index) => ({ global_step: index, examples_done: index * 8 + 8, score: index, val_loss: 3 - index }));
    const metrics = [
      { name: '*', stepMetric: 'examples_done' },
      { name: 'score', goal: 'max' as const },
    ];
    const run = runIn(path, wandbFile({ rows, metrics }));
    expect(seriesOf(run, 'score').steps).toEqual([8, 16, 24]);
    expect(run.reportedBest).toMatchObject({ metric: 'score', goal: 'max' });
  });

  test('a row without it stands where the row before stood', () => {
    const rows = [{ 'trainer/global_step': 49, train_loss: 1 }, { val_loss: 2 }, { 'trainer/global_step': 99, train_loss: 0.5 }, { val_loss: 1 }];
    const run = runIn(path, wandbFile({ rows }));
    expect([seriesOf(run, 'val_loss').steps, run.stepBase]).toEqual([[49, 99], 0]);
  });

  test('is the epoch where each row is one', () => {
    const rows = [1, 2, 3].map((epoch) => ({ epoch, loss: 1 / epoch, val_acc: epoch / 4 }));
    const run = runIn(path, wandbFile({ config: { epochs: 3 }, rows, exitCode: 0 }));
    expect([run.unit, run.lastStep, run.plannedSteps?.value, run.stated]).toEqual(['epochs', 3, 3, null]);
  });

  test('counts log calls where nothing else was logged, and says so', () => {
    const rows = Array.from({ length: 10 }, (_, index) => ({ train_loss: 1, val_loss: index }));
    const other = readRunBytes(path, wandbFile({ config: { max_steps: 1000 }, rows }));
    expect(saidOf(other)).toContain('axis-counts-log-calls');
    expect(other.kind === 'run' && [other.runs[0]?.lastStep, other.runs[0]?.plannedSteps]).toEqual([9, null]);
    const byEpoch = runIn(path, wandbFile({ config: { num_epochs: 10 }, rows }));
    expect([byEpoch.unit, byEpoch.plannedSteps?.value, byEpoch.stepBase]).toEqual(['epochs', 10, 0]);
  });
});

describe('values', () => {
  test('nested keys, nested values and what is no number', () => {
    const rows = [1, 2, 3].map((step) => ({
      step,
      'train.loss': 1 / step,
      metrics: { val_loss: step, image: { _type: 'image-file', size: 9 } },
      note: 'x',
      grad: step === 2 ? Number.NaN : 1,
      val_err: step === 2 ? 'NaN' : 1,
    }));
    const run = runIn(path, wandbFile({ rows, config: { optimizer: { lr: 0.1, betas: [0.9, 0.99] }, 'a.b': true } }));
    expect(seriesOf(run, 'metrics.val_loss').values).toEqual([1, 2, 3]);
    expect(seriesOf(run, 'train.loss').role).toBe('train');
    expect([seriesOf(run, 'grad').values, seriesOf(run, 'val_err').values]).toEqual([
      [1, Number.NaN, 1],
      [1, Number.NaN, 1],
    ]);
    expect(run.series.map((series) => series.name)).not.toContain('metrics.image.size');
    expect(run.hyperparameters).toEqual({ 'optimizer.lr': 0.1, 'a.b': true });
  });

  test('reserved names do no harm', () => {
    const rows = [1, 2].map((step) => ({ step, val_loss: 1, ['__proto__']: { x: 1 }, constructor: 2 }));
    const run = runIn(path, wandbFile({ rows, config: { ['__proto__']: { polluted: 1 }, constructor: 1, lr: 1 } }));
    expect(run.hyperparameters).toEqual({ lr: 1 });
    expect('polluted' in {}).toBe(false);
  });
});

describe('what became of a run', () => {
  test('one that logged nothing says so, with its exit code', () => {
    const result = readRunBytes(path, wandbFile({ config: { lr: 1, max_steps: 10 }, exitCode: 1 }));
    expect(result.problems).toMatchObject([{ code: 'not-a-result', values: { reason: 'no-history', exit_code: 1 } }]);
    expect(result.kind === 'run' && result.runs).toMatchObject([{ series: [], lastStep: null, stated: 'unfinished', plannedSteps: { value: 10 } }]);
  });

  test.for<[string, { exitCode?: number; planned: number }, string]>([
    ['ended by itself far before its length', { exitCode: 0, planned: 5000 }, 'stopped-early'],
    ['killed', { planned: 5000 }, 'unfinished'],
    ['failed', { exitCode: 1, planned: 5000 }, 'unfinished'],
    ['reached its length', { exitCode: 0, planned: 400 }, 'complete'],
  ])('%s', ([, { exitCode, planned }, status]) => {
    const bytes = wandbFile({ config: { max_iters: planned }, rows: evaluations(5), ...(exitCode === undefined ? {} : { exitCode }) });
    const [trial] = studiesIn({ [path]: bytes }).studies.flatMap((study) => study.trials);
    expect(trial?.status).toBe(status);
  });

  test('runs of one sweep are one study, wherever they lie', () => {
    const files = Object.fromEntries(
      ['a/wandb/run-1/run-1.wandb', 'b/wandb/run-2/run-2.wandb', 'b/wandb/run-3/run-3.wandb'].map((one, index) => [
        one,
        wandbFile({ sweep: 's1', config: { lr: index }, rows: evaluations(5).map((row) => ({ ...row, 'val/loss': row['val/loss'] + index })) }),
      ]),
    );
    expect(studiesIn(files).studies).toMatchObject([{ name: 's1', groupedBy: 'container', trials: [{}, {}, {}] }]);
  });

  test('runs of different projects beside each other are different studies', () => {
    const files = Object.fromEntries(
      ['a', 'b', 'a'].map((project, index) => [
        `wandb/run-${index}/run-${index}.wandb`,
        wandbFile({
          project,
          config: { max_iters: 500 * (1 + (index % 2)), lr: index },
          rows: evaluations(5).map((row) => ({ ...row, 'val/loss': row['val/loss'] + index })),
        }),
      ]),
    );
    expect(studiesIn(files).studies.map((study) => [study.name, study.groupedBy, study.trials.length, study.lengths])).toEqual([
      ['wandb: a', 'container', 2, [500]],
      ['wandb: b', 'container', 1, [1000]],
    ]);
  });

  test('files of several runs in one folder are several runs', () => {
    const files = Object.fromEntries(
      [0, 1].map((index) => [`logs/${index}.wandb`, wandbFile({ rows: evaluations(5 + index).map((row) => ({ ...row, 'val/loss': index })) })]),
    );
    expect(studiesIn(files).studies.flatMap((study) => study.trials.map((trial) => trial.lastStep))).toEqual([400, 500]);
  });

  test('steps that begin anew are another run', () => {
    expect(runsIn(path, wandbFile({ rows: [...evaluations(5), ...evaluations(4)] })).map((run) => [run.lastStep, run.part])).toEqual([
      [400, undefined],
      [300, undefined],
    ]);
  });
});

describe('the log', () => {
  const long = wandbFile({
    rows: Array.from({ length: 900 }, (_, step) => ({ step, 'val/loss': step, note: 'x'.repeat(step % 90) })),
    config: { text: 'y'.repeat(70_000) },
  });

  test('records over the bounds of blocks', () => {
    expect(long.length).toBeGreaterThan(4 * 32 * 1024);
    const run = runIn(path, long);
    expect(seriesOf(run, 'val/loss').values).toEqual(Array.from({ length: 900 }, (_, step) => step));
  });

  test('every length of a record is read back, up to the bounds of a block and beyond', () => {
    const sizes = [0, 1, 32_740, 32_747, 32_748, 32_749, 32_754, 32_755, 32_760, 65_600];
    const found: number[] = [];
    const log = new LogRecords((data) => found.push(data.length));
    log.take(wandbLog(sizes.map((size) => new Uint8Array(size).fill(size % 251))));
    expect([found, log.finish(), log.skipped]).toEqual([sizes, null, 0]);
  });

  test('pieces of any size give the same answer', () => {
    const answer = readInPieces(path, long, long.length);
    for (const size of [1, 7, 1000, 32_768]) expect(readInPieces(path, long, size)).toEqual(answer);
  });

  test('a cut record and a wrong checksum are placed, and what stands before is read', () => {
    const rows = evaluations(5);
    const whole = wandbFile({ rows });
    const cut = readRunBytes(path, whole.subarray(0, whole.length - 3));
    expect(saidOf(cut)).toContain('truncated');
    expect(cut.kind === 'run' && cut.runs[0] !== undefined && seriesOf(cut.runs[0], 'val/loss').steps).toEqual([0, 100, 200, 300]);
    const bytes = Buffer.from(whole);
    const last = wandbFile({ rows: rows.slice(0, 4) }).length;
    bytes.writeUInt8(bytes.readUInt8(last + 20) ^ 4, last + 20);
    const damaged = readRunBytes(path, bytes);
    expect(damaged.problems).toMatchObject([{ code: 'record-damaged', values: { byte: last } }]);
    expect(damaged.kind === 'run' && damaged.runs[0]?.lastStep).toBe(300);
  });

  test('blocks that were set aside and never written end it', () => {
    const result = readRunBytes(path, Buffer.concat([wandbFile({ rows: evaluations(3) }), Buffer.alloc(40_000)]));
    expect(saidOf(result)).toEqual([]);
  });

  test('a pointer, a text and an empty file under its name say what they are', () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 4711\n`;
    expect(saidOf(readRunBytes(path, Buffer.from(pointer)))).toEqual(['file-lfs-pointer']);
    expect(saidOf(readRunBytes(path, Buffer.from('hello there')))).toEqual(['not-recognised']);
    expect(saidOf(readRunBytes(path, new Uint8Array(0)))).toEqual(['file-empty']);
    expect(saidOf(readRunBytes(path, Buffer.from(':W&B')))).toContain('truncated');
  });

  test('cut anywhere or with any bit turned, it gives an answer that is no more than the whole', () => {
    const whole = wandbFile({ config: { max_iters: 1000 }, rows: evaluations(6), exitCode: 0 });
    const points = runIn(path, whole).series.reduce((sum, series) => sum + series.steps.length, 0);
    fc.assert(
      fc.property(fc.nat({ max: whole.length }), fc.nat({ max: whole.length - 1 }), fc.nat({ max: 7 }), (cut, at, bit) => {
        const bytes = Buffer.from(whole);
        bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << bit), at);
        for (const broken of [whole.subarray(0, cut), bytes]) {
          const result = readRunBytes(path, broken);
          const found = result.kind === 'run' ? result.runs.flatMap((run) => run.series).reduce((sum, series) => sum + series.steps.length, 0) : 0;
          expect(found).toBeLessThanOrEqual(points);
        }
      }),
      { seed: 31, numRuns: 300 },
    );
  });

  test('records of any bytes never throw', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 60 }), { maxLength: 5 }), (records) => {
        expect(readRunBytes(path, wandbLog(records)).kind).toBeTypeOf('string');
      }),
      { seed: 32, numRuns: 300 },
    );
  });
});

describe.skipIf(!hasCorpus)('public files (../shared/corpus)', () => {
  test('all are read as their own format, none is damaged but by its end', () => {
    const files = corpusFiles(/\.wandb$/);
    expect(files.length).toBeGreaterThan(0);
    for (const one of files) {
      const result = readRunBytes(one, corpusFile(one));
      expect([one, result.kind === 'run' && result.format, saidOf(result).includes('record-damaged')]).toEqual([one, 'wandb-offline', false]);
    }
  });
});
