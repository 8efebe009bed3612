import { LineDecoder } from '../../text/line-decoder.ts';
import { TableBuilder, type TableSource } from '../../text/table.ts';
import type { RunParser, RunReadResult } from '../reader.ts';
import type { TableRuns } from './runs.ts';

/** How many cells of a table are held at once. */
export interface BlockSizes {
  /** On so many its layout is decided. */
  readonly first: number;
  /** A longer log is read on in such blocks. */
  readonly next: number;
}

const usualSizes: BlockSizes = { first: 1_000_000, next: 250_000 };

/** Reads a table as its bytes come; what it keeps is one block of rows and the series. */
export class TableParser implements RunParser {
  readonly #lines: LineDecoder;
  readonly #builder = new TableBuilder();
  readonly #source: TableSource;
  readonly #runs: TableRuns;
  readonly #sizes: BlockSizes;
  #blockCells: number;

  /** `open` starts a reader of the table's language on a builder. */
  constructor(runs: TableRuns, open: (builder: TableBuilder) => TableSource, sizes: BlockSizes = usualSizes) {
    this.#sizes = sizes;
    this.#blockCells = sizes.first;
    this.#runs = runs;
    this.#lines = new LineDecoder(runs.path);
    this.#source = open(this.#builder);
  }

  get isDone(): boolean {
    return this.#lines.refusal !== null || this.#runs.isDone;
  }

  take(bytes: Uint8Array): void {
    this.#source.take(this.#lines.take(bytes));
    if (this.#builder.cellCount < this.#blockCells) return;
    this.#runs.take(this.#builder.table(this.#runs.path, []));
    this.#builder.clear();
    this.#blockCells = this.#sizes.next;
  }

  finish(): RunReadResult {
    this.#source.end(this.#lines.end());
    if (this.#lines.refusal !== null) return { kind: 'unreadable', problems: [this.#lines.refusal] };
    this.#runs.take(this.#builder.table(this.#runs.path, []));
    const problems = [...this.#lines.problems, ...this.#source.problems(this.#runs.path), ...this.#builder.problems(this.#runs.path, this.#source.headerLine)];
    return this.#runs.finish(problems);
  }
}
