import type { Table, TableColumn } from '../../model/document.ts';
import type { Problem } from '../../model/problem.ts';
import type { RunRecord, Series } from '../../model/run.ts';
import type { TableDialect } from './dialect.ts';
import { columnRoles, columnsOf, findColumn, type Layout, layoutOf, measuredOf } from './layout.ts';
import { reasonAgainst } from './not-a-log.ts';
import { unreadMeasures } from './numerals.ts';
import { RestartFinder } from './restarts.ts';
import { type LogRows, RowPlacer, splitByRun } from './rows.ts';
import { TableRun } from './run.ts';

/** More runs than this in one table are not told apart: what follows is not read. */
const maxRuns = 10_000;

export interface LogResult {
  readonly kind: 'runs' | 'refused';
  readonly runs: readonly RunRecord[];
  readonly problems: readonly Problem[];
}

/** A run of the table, with the rows of one block that belong to it. */
interface Piece {
  readonly key: string;
  readonly rows: LogRows;
}

/** Runs that stand below each other in one table, taken block by block. */
export class Log {
  readonly #dialect: TableDialect;
  readonly #placer = new RowPlacer();
  readonly #finders = new Map<string, RestartFinder>();
  readonly #runs = new Map<string, TableRun>();
  readonly #unread = new Map<string, Problem>();
  #layout: Layout | null = null;
  #roles: ReadonlyMap<string, Series['role']> = new Map();
  #refusal: string | null = null;
  #rowCount = 0;
  #decidedOn = 0;
  #isFull = false;

  constructor(dialect: TableDialect) {
    this.#dialect = dialect;
  }

  /** Whether further rows would change nothing. */
  get isDone(): boolean {
    return this.#refusal !== null || this.#isFull;
  }

  take(block: Table): void {
    if (this.isDone || (block.rowCount === 0 && this.#layout !== null)) return;
    const isFirst = this.#layout === null;
    this.#layout ??= layoutOf(block, this.#dialect);
    const columns = columnsOf(block, this.#layout, this.#dialect);
    this.#rowCount += block.rowCount;
    if (isFirst) this.#decidedOn = block.rowCount;
    this.#refusal = this.#takeRows(block, columns, this.#layout, isFirst);
  }

  finish(path: string): LogResult {
    const refusal = this.#layout === null ? 'no-rows' : this.#refusal;
    const unread = [...this.#unread.values()];
    const refused = (reason: string): LogResult => ({ kind: 'refused', runs: [], problems: [...unread, notAResult(path, reason)] });
    if (refusal !== null) return refused(refusal);
    const runs = [...this.#runs.values()].map((run) => run.finish(path));
    if (!runs.some((run) => run.series.some((series) => series.role === 'train' || series.role === 'validation'))) return refused('no-metric-columns');
    return { kind: 'runs', runs, problems: [...unread, ...this.#reach(path)] };
  }

  /** Puts the rows to their runs; answers why there are none. */
  #takeRows(block: Table, columns: readonly TableColumn[], { axis }: Layout, isFirst: boolean): string | null {
    if (block.rowCount === 0 || columns.length === 0) return 'no-rows';
    const axisColumn = axis === null ? null : findColumn(columns, axis.column);
    if (axis === null || axisColumn === null) return 'no-step-column';
    for (const problem of unreadMeasures(block, columns)) {
      const key = String(problem.values.key);
      if (!this.#unread.has(key)) this.#unread.set(key, problem);
    }
    const rows = this.#placer.place(axisColumn, block.rowCount);
    if (rows.at.length === 0) return isFirst ? 'no-step-column' : null;
    const runColumn = findColumn(columns, axis.names.run);
    const byKey = measuredOf(columns, axis);
    const measured = [...byKey.values()];
    const pieces = this.#split(splitByRun(rows, runColumn), byKey);
    if (isFirst) {
      const reason = reasonAgainst({ rows, runLengths: pieces.map((piece) => piece.rows.at.length), columns, measured, runColumn });
      if (reason !== null) return reason;
    }
    this.#roles = columnRoles(measured, block.rowCount, { dialect: this.#dialect, known: this.#roles });
    for (const { key, rows: own } of pieces) this.#runOf(key, axis)?.take({ rows: own, columns, measured: byKey, roles: this.#roles });
    return null;
  }

  #split(groups: ReadonlyMap<string, LogRows>, measured: ReadonlyMap<string, TableColumn>): readonly Piece[] {
    const pieces: Piece[] = [];
    for (const [name, rows] of groups) {
      const finder = this.#finders.get(name) ?? new RestartFinder();
      this.#finders.set(name, finder);
      for (const piece of finder.split(rows, measured)) pieces.push({ key: `${piece.run} ${name}`, rows: piece.rows });
    }
    return pieces;
  }

  #runOf(key: string, axis: NonNullable<Layout['axis']>): TableRun | null {
    const known = this.#runs.get(key);
    if (known !== undefined) return known;
    if (this.#runs.size >= maxRuns) {
      this.#isFull = true;
      return null;
    }
    const run = new TableRun(axis, this.#dialect);
    this.#runs.set(key, run);
    return run;
  }

  #reach(path: string): readonly Problem[] {
    if (this.#isFull) return [{ code: 'truncated', path, line: null, values: { rows: this.#rowCount } }];
    return this.#rowCount > this.#decidedOn ? [{ code: 'long-log', path, line: null, values: { rows: this.#decidedOn } }] : [];
  }
}

function notAResult(path: string, reason: string): Problem {
  return { code: reason === 'no-step-column' ? 'no-step-column' : 'not-a-result', path, line: null, values: { reason } };
}
