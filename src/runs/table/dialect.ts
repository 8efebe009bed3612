import type { Table } from '../../model/document.ts';
import type { RunRecord, Series } from '../../model/run.ts';
import { CsvRows } from '../../text/csv.ts';
import { JsonlRows } from '../../text/jsonl.ts';
import type { RunParser, RunReadResult } from '../reader.ts';
import { TableParser } from './parser.ts';
import { TableRuns } from './runs.ts';

/** What a tool that writes tables always does, so that it need not be told from the numbers. */
export interface TableDialect {
  /** The id of the reader, which its runs carry. */
  readonly format: string;
  /** 0: the tool writes indices; 1: counts. Absent: told from the numbers. */
  readonly stepBase?: 0 | 1;
  /** The number that the tool gives to the first epoch. Absent: told from the numbers. */
  readonly epochBase?: 0 | 1;
  /** What the tool means by a column, where its name alone does not say it; null leaves it to the name. */
  readonly roleOf?: (name: string) => Series['role'] | null;
  /** Columns that tell nothing of the run: settings written on every row, histograms. */
  readonly ignores?: (name: string) => boolean;
  /** What the tool's habits make of a run that was read; pure. */
  readonly adjust?: (run: RunRecord) => RunRecord;
}

/** A parser of CSV or TSV in a tool's dialect. */
export function tableParser(path: string, dialect: TableDialect): RunParser {
  return new TableParser(new TableRuns(path, dialect), (builder) => new CsvRows(builder));
}

/** A parser of JSON lines in a tool's dialect. */
export function linesParser(path: string, dialect: TableDialect): RunParser {
  return new TableParser(new TableRuns(path, dialect), (builder) => new JsonlRows(builder));
}

/** The runs of a table that was read or built from something else, in a tool's dialect. */
export function runsOfTable(table: Table, dialect: TableDialect): RunReadResult {
  const runs = new TableRuns(table.path, dialect);
  runs.take(table);
  return runs.finish(table.problems);
}
