import type { Table } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import { TableBuilder } from '../text/table.ts';

/** One line of a log that is no table: what it says, by name. */
export interface LogLine {
  /** 1-based. */
  readonly line: number;
  readonly values: Readonly<Record<string, number | string>>;
}

/** A log's lines as a table, so that all logs go one way from here: runs appended, doubled lines, evaluations repeated at the end. */
export function tableOfLines(path: string, lines: Iterable<LogLine>, problems: readonly Problem[] = []): Table {
  const builder = new TableBuilder();
  for (const { line, values } of lines) {
    if (!builder.startRow(line)) break;
    for (const [name, value] of Object.entries(values)) builder.set(name, value);
  }
  return builder.table(path, problems);
}

/** Columns of equal meaning as a table: `{"loss": [2, 1], "val_loss": [3, 2]}`. A row for each place of the longest column. */
export function tableOfColumns(path: string, columns: ReadonlyMap<string, readonly (number | string | boolean | undefined)[]>): Table {
  const builder = new TableBuilder();
  const length = [...columns.values()].reduce((longest, cells) => Math.max(longest, cells.length), 0);
  for (let row = 0; row < length; row++) {
    if (!builder.startRow(row + 1)) break;
    for (const [name, cells] of columns) builder.set(name, cells[row]);
  }
  return builder.table(path, []);
}
