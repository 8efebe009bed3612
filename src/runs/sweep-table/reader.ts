import type { Table, TableColumn } from '../../model/document.ts';
import type { RunRecord } from '../../model/run.ts';
import type { Scalar, TextFile } from '../../model/source.ts';
import { readCsv } from '../../text/csv.ts';
import { readJsonl } from '../../text/jsonl.ts';
import { plannedLengthOf } from '../axis.ts';
import { wholeText } from '../parsers.ts';
import type { RunReader, RunReadResult } from '../reader.ts';
import { partOfRun } from '../record.ts';
import { meaningOf, type SweepColumns } from './columns.ts';
import { statedBy } from './state.ts';

const id = 'sweep-table';

/** A table with one row a trial: what it was given and what it ended with; no curves. */
export const sweepTable: RunReader = {
  id,
  title: 'Table of trials',
  url: 'https://docs.wandb.ai/guides/runs/filter-runs/',
  recognisedBy: 'a `.csv`, `.tsv` or `.jsonl` table without a growing step, with two settings or more and a measure: one row a trial',
  axis: 'none; `max_steps`, `epochs` and the like are the planned length of the trial',
  metrics: 'final values of the measures',
  best: '–',
  quirks: ['settings and final values in one row', "W&B's table of runs with its states", "Optuna's `params_*` and `state`", 'Python objects as text in cells'],
  files: ['**/*.{csv,tsv,jsonl,ndjson}'],
  recognise: ({ path }) => (/\.(csv|tsv|jsonl|ndjson)$/i.test(path) ? 0.1 : 0),
  parse: (path) => wholeText(path, read),
};

function read(file: TextFile): RunReadResult {
  const table = /\.(csv|tsv)$/i.test(file.path) ? readCsv(file) : readJsonl(file);
  const meaning = meaningOf(table);
  if (meaning === null) return { kind: 'not-mine' };
  const runs = Array.from({ length: table.rowCount }, (_, row) => trialOf(table, meaning, row));
  return { kind: 'read', runs, problems: table.problems };
}

function trialOf({ path, rowCount }: Table, { settings, measures, state }: SweepColumns, row: number): RunRecord {
  const id = rowCount > 1 ? `${path}#${row + 1}` : path;
  const hyperparameters = cellsOf(settings, row);
  const finalValues: Record<string, number> = Object.create(null);
  for (const { name, cells } of measures) {
    const value = cells[row];
    if (typeof value === 'number') finalValues[name] = value;
  }
  const steps = plannedLengthOf(hyperparameters, 'steps', null);
  const epochs = steps === null ? plannedLengthOf(hyperparameters, 'epochs', null) : null;
  const told = { id, hyperparameters, finalValues, plannedSteps: steps ?? epochs, unit: epochs === null ? 'steps' : 'epochs' } as const;
  const container = { kind: 'sweep', id: path, name: path } as const;
  return partOfRun({ format: 'sweep-table', path, part: id, container }, { ...told, stated: statedBy(state?.cells[row]) });
}

function cellsOf(columns: readonly TableColumn[], row: number): Readonly<Record<string, Scalar>> {
  const values: Record<string, Scalar> = Object.create(null);
  for (const { name, cells } of columns) {
    const value = cells[row];
    if (value !== undefined) values[name] = value;
  }
  return values;
}
