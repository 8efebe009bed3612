import type { Table, TableColumn } from '../../model/document.ts';

/**
 * The tables of the runs that stand beside each other in one, by the run's name: a W&B export has a column `run - metric` for every run, with
 * `run - metric__MIN` and `__MAX` beside it. Columns without a run are every run's; rows in which a run has nothing are left out of its table.
 * Null for other tables.
 */
export function tablesOfRuns(table: Table): ReadonlyMap<string, Table> | null {
  const names = new Set(table.columns.map(({ name }) => name));
  const runs = new Map<string, TableColumn[]>();
  const shared: TableColumn[] = [];
  for (const column of table.columns) {
    const base = column.name.replace(/__(MIN|MAX)$/, '');
    const split = base.lastIndexOf(' - ');
    const isOfRun = split > 0 && names.has(base) && names.has(`${base}__MIN`) && names.has(`${base}__MAX`);
    if (!isOfRun) shared.push(column);
    else if (base === column.name) add(runs, base.slice(0, split), { name: base.slice(split + 3), cells: column.cells });
  }
  return runs.size === 0 ? null : new Map([...runs].map(([run, own]) => [run, tableOf(table, shared, own)]));
}

function add(runs: Map<string, TableColumn[]>, run: string, column: TableColumn): void {
  const columns = runs.get(run);
  if (columns === undefined) runs.set(run, [column]);
  else columns.push(column);
}

function tableOf(table: Table, shared: readonly TableColumn[], own: readonly TableColumn[]): Table {
  const rows = Array.from({ length: table.rowCount }, (_, row) => row).filter((row) => own.some(({ cells }) => cells[row] !== undefined));
  const columns = [...shared, ...own].map(({ name, cells }) => ({ name, cells: rows.map((row) => cells[row]) }));
  return { ...table, columns, rowCount: rows.length, lines: rows.map((row) => table.lines[row] ?? 0) };
}
