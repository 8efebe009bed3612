import type { RunRecord, Series } from '../../model/run.ts';
import { stepBaseOf } from '../axis.ts';
import { kindOfName } from '../names.ts';
import type { FileHead, RunReader } from '../reader.ts';
import { tableParser } from '../table/dialect.ts';
import { numbersIn, tableHeadOf } from '../table/header.ts';

const id = 'lightning-csv';

/** `metrics.csv` of PyTorch Lightning's `CSVLogger`; the `hparams.yaml` beside it is read as the run's config. */
export const lightning: RunReader = {
  id,
  title: 'Lightning CSVLogger `metrics.csv`',
  url: 'https://lightning.ai/docs/pytorch/stable/extensions/generated/lightning.pytorch.loggers.CSVLogger.html',
  recognisedBy: 'a `metrics.csv` with the columns `epoch` and `step`, in a `lightning_logs/version_N/` or with sparse rows and step indices',
  axis: '`step`: 0-based index of the last batch; `epoch` is 0-based',
  metrics: '`train*` and `val*`, on rows of their own; `*_step` and `*_epoch` of one measure',
  best: '–',
  quirks: [
    'columns in any order',
    'the row that `trainer.test` adds, one step behind the last',
    '`lr-*` of LearningRateMonitor',
    'steps of an epoch, where each epoch ends at a multiple',
  ],
  files: ['**/*.csv'],
  recognise: (head) => (isMetrics(head) ? 0.9 : 0),
  parse: (path) => tableParser(path, { format: id, stepBase: 0, epochBase: 0, roleOf: ofTraining, adjust: withoutTestRow }),
};

/** Columns alone do not tell: other loggers write a step and an epoch too, but count them. */
function isMetrics({ path, text }: FileHead): boolean {
  const head = /\.csv$/i.test(path) ? tableHeadOf(text) : null;
  if (head === null || !head.names.includes('epoch') || !head.names.includes('step')) return false;
  if (/(^|\/)(lightning_logs|csv_logs|csv)\/(.*\/)?version_\d+\/metrics[^/]*\.csv$/i.test(path)) return true;
  const [steps, epochs] = [numbersIn(head, 'step'), numbersIn(head, 'epoch')];
  const isSparse = head.rows.some((cells) => cells.some((cell) => cell === ''));
  const isIndexed = stepBaseOf(steps, 'steps') === 0 || !sharesDivisor(steps);
  return /(^|\/)metrics[^/]*\.csv$/i.test(path) && isSparse && isIndexed && (epochs[0] ?? 0) === 0;
}

/** Whether the steps are all multiples of some number above one: counts of a log every so many updates. */
function sharesDivisor(steps: readonly number[]): boolean {
  const some = steps.filter((step) => step > 0).slice(0, 20);
  const least = Math.min(...some);
  return some.length > 1 && least > 1 && some.every((step) => step % least === 0);
}

/** `acc_epoch`, `acc_step`: only what `training_step` logs by step and by epoch is told apart so. */
function ofTraining(name: string): Series['role'] | null {
  return kindOfName(name) === 'metric' && /_(step|epoch)$/.test(name) ? 'train' : null;
}

/** A test that was run once, when training was over, is what the run ended with: no evaluation, and no step of it. */
function withoutTestRow(run: RunRecord): RunRecord {
  const isTested = (series: Series) => kindOfName(series.name) === 'test' && series.steps.length === 1;
  const tests = run.series.filter(isTested);
  const series = run.series.filter((one) => !isTested(one));
  if (tests.length === 0 || series.length === 0) return run;
  const lastStep = series.reduce((last, { steps }) => Math.max(last, steps.at(-1) ?? 0), 0);
  const finalValues = Object.assign(Object.create(null), ...tests.map(({ name, values }) => ({ [name]: values[0] ?? Number.NaN })));
  const isEvaluated = series.some(({ role }) => role === 'validation');
  const problems = isEvaluated || run.problems.some(({ code }) => code === 'no-evaluations') ? [] : [noEvaluations(run)];
  return { ...run, lastStep, series, finalValues, problems: [...run.problems, ...problems] };
}

function noEvaluations(run: RunRecord): RunRecord['problems'][number] {
  return { code: 'no-evaluations', path: run.paths[0] ?? run.id, line: null, values: {} };
}
