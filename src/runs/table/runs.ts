import type { Table } from '../../model/document.ts';
import type { Problem } from '../../model/problem.ts';
import type { RunRecord } from '../../model/run.ts';
import type { RunReadResult } from '../reader.ts';
import type { TableDialect } from './dialect.ts';
import { Log } from './log.ts';
import { tablesOfRuns } from './wide.ts';

/** The runs that a table of logged values tells of, or why it is no training log. It comes block by block: the first one decides how it is to be understood. */
export class TableRuns {
  readonly path: string;
  readonly #dialect: TableDialect;
  /** The logs that stand beside each other, by the name of their run; a plain table is one log without a name. */
  #logs: ReadonlyMap<string, Log> | null = null;

  constructor(path: string, dialect: TableDialect) {
    this.path = path;
    this.#dialect = dialect;
  }

  /** Whether further rows would change nothing. */
  get isDone(): boolean {
    return this.#logs !== null && [...this.#logs.values()].every((log) => log.isDone);
  }

  take(block: Table): void {
    const beside = tablesOfRuns(block);
    this.#logs ??= new Map([...(beside?.keys() ?? [''])].map((name) => [name, new Log(this.#dialect)]));
    for (const [name, log] of this.#logs) log.take(beside?.get(name) ?? block);
  }

  /** `problems` are those of the table itself. */
  finish(problems: readonly Problem[]): RunReadResult {
    const results = [...(this.#logs?.values() ?? [])].map((log) => log.finish(this.path));
    const runs = results.flatMap((result) => (result.kind === 'runs' ? result.runs : []));
    const isBeside = results.length > 1 || !(this.#logs?.has('') ?? true);
    if (runs.length === 0) {
      const [first] = results;
      return { kind: 'unreadable', problems: [...problems, ...(first?.problems ?? [])] };
    }
    const found = isBeside ? [] : results.flatMap((result) => result.problems);
    const adjusted = numbered(runs, this.path).map((run) => this.#dialect.adjust?.(run) ?? run);
    return { kind: 'read', runs: adjusted, problems: [...problems, ...found, ...severalRuns(this.path, runs.length)] };
  }
}

function numbered(runs: readonly RunRecord[], path: string): readonly RunRecord[] {
  return runs.length === 1 ? runs : runs.map((run, index) => ({ ...run, id: `${path}#${index + 1}` }));
}

function severalRuns(path: string, runs: number): readonly Problem[] {
  return runs > 1 ? [{ code: 'several-runs', path, line: null, values: { runs } }] : [];
}
