import type { RunContainer, RunRecord } from '../../model/run.ts';
import type { Scalar, TextFile } from '../../model/source.ts';
import { readCsv } from '../../text/csv.ts';
import { statedBy, stateOf } from '../optuna/study.ts';
import { wholeText } from '../parsers.ts';
import { plannedLength, unitOfLengthKey } from '../planned.ts';
import type { RunReader, RunReadResult } from '../reader.ts';
import { settingsFrom } from '../settings.ts';

const id = 'optuna-trials';

/** What `study.trials_dataframe().to_csv(…)` writes: one row a trial, without what was reported on the way. */
export const optunaTrials: RunReader = {
  id,
  title: 'Optuna trials as CSV (`trials_dataframe`)',
  url: 'https://optuna.readthedocs.io/en/stable/reference/generated/optuna.study.Study.html#optuna.study.Study.trials_dataframe',
  recognisedBy: 'a CSV header with `number`, `value` (or `values_0`), `state` and `params_…`',
  axis: 'none: a row is a whole trial',
  metrics: '`value`: the final value only',
  best: '`value`, without its direction',
  quirks: ['an index column before `number`', 'several objectives (`values_0`, `values_1`)', 'pruned and failed trials are not counted'],
  files: ['**/*.csv'],
  recognise: ({ path, text }) => (/\.csv$/i.test(path) && isHeader(text.slice(0, Math.max(0, text.search(/\r?\n/)))) ? 0.95 : 0),
  parse: (path) => wholeText(path, read),
};

function isHeader(line: string): boolean {
  const names = line.split(',').map((name) => name.trim().replace(/^"|"$/g, ''));
  const has = (name: string) => names.includes(name);
  const begins = (prefix: string) => names.some((name) => name.startsWith(prefix));
  return has('number') && has('state') && (has('value') || has('values_0') || begins('values_')) && (begins('params_') || has('datetime_start'));
}

function read(file: TextFile): RunReadResult {
  const table = readCsv(file);
  const container: RunContainer = { kind: 'optuna-study', id: file.path, name: file.path };
  const columns = new Map(table.columns.map((column) => [column.name.trim(), column.cells]));
  const runs: RunRecord[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    const cell = (name: string): Scalar => columns.get(name)?.[row] ?? null;
    const state = stateOf(cell('state'));
    if (state === null) continue;
    const under = (prefix: string) =>
      settingsFrom([...columns].flatMap(([name, cells]) => (name.startsWith(prefix) ? [[name.slice(prefix.length), cells[row] ?? null] as const] : [])));
    const hyperparameters = under('params_');
    const settings = { ...under('user_attrs_'), ...hyperparameters };
    const value = cell('value') ?? cell('values_0');
    const unit =
      Object.keys(settings)
        .map(unitOfLengthKey)
        .find((one) => one !== null) ?? 'steps';
    runs.push({
      id: `${file.path}#${String(cell('number') ?? row)}`,
      format: id,
      container,
      paths: [file.path],
      unit,
      stepBase: 1,
      plannedSteps: plannedLength({ settings, unit, stepsPerEpoch: null, lastStep: null }),
      lastStep: null,
      series: [],
      reportedBest: typeof value === 'number' ? { metric: 'value', goal: null, step: null, value } : null,
      checkpoints: null,
      stated: statedBy[state],
      hyperparameters,
      stepsPerEpoch: null,
      problems: [],
    });
  }
  const reason = runs.length > 0 ? 'one-row-per-trial' : 'no-trials';
  return { kind: 'read', runs, problems: [...table.problems, { code: 'not-a-result', path: file.path, line: null, values: { reason } }] };
}
