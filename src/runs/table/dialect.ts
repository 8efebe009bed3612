import type { Table } from '../../model/document.ts';
import type { RunRecord, Series } from '../../model/run.ts';
import type { TextFile } from '../../model/source.ts';
import { readCsv } from '../../text/csv.ts';
import { readJsonl } from '../../text/jsonl.ts';
import { wholeText } from '../parsers.ts';
import type { RunParser, RunReadResult } from '../reader.ts';
import { runsFromTable } from './runs.ts';

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
  return wholeText(path, (file) => runsFromText(file, readCsv, dialect));
}

/** A parser of JSON lines in a tool's dialect. */
export function linesParser(path: string, dialect: TableDialect): RunParser {
  return wholeText(path, (file) => runsFromText(file, readJsonl, dialect));
}

/** The runs of a table that was read or built from something else, in a tool's dialect. */
export function runsOfTable(table: Table, dialect: TableDialect): RunReadResult {
  const result = runsFromTable(table, dialect);
  const { adjust } = dialect;
  return result.kind === 'read' && adjust !== undefined ? { ...result, runs: result.runs.map(adjust) } : result;
}

function runsFromText(file: TextFile, read: (file: TextFile) => Table, dialect: TableDialect): RunReadResult {
  return runsOfTable(read(file), dialect);
}
