import type { TableColumn } from '../../model/document.ts';
import type { LogRows } from './rows.ts';

/** A stretch of rows and the run that they belong to, counted from 0 in the order of their beginnings. */
export interface RunRows {
  readonly run: number;
  readonly rows: LogRows;
}

/**
 * Tells runs apart that were appended to one log: a new one begins where the step falls back to where the run before began (its first step,
 * or one logging interval after it) and the row writes again what that run has already written. A smaller step back is a resumed run
 * (the same run, one pass further); a row that writes nothing again is a line that came late.
 */
export class RestartFinder {
  #run = 0;
  #open = new OpenRun();

  /** The rows of a block, run by run; `measured` by a key that is the same in every block. */
  split(rows: LogRows, measured: ReadonlyMap<string, TableColumn>): readonly RunRows[] {
    const found: RunRows[] = [];
    let piece = new Piece();
    let looked = 0;
    for (let index = 0; index < rows.at.length; index++) {
      const row = rows.at[index] ?? 0;
      const step = rows.steps[index] ?? 0;
      if (this.#open.isBehind(step)) {
        this.#open.note(rows, measured, { from: looked, to: index });
        looked = index;
        if (this.#open.hasWritten(row, step, measured)) {
          if (step <= this.#open.beginning) {
            if (piece.at.length > 0) found.push({ run: this.#run, rows: piece });
            piece = new Piece();
            this.#open = new OpenRun();
            this.#run++;
          } else this.#open.pass++;
        }
      }
      this.#open.add(step);
      piece.push(row, step, this.#open.pass);
    }
    this.#open.note(rows, measured, { from: looked, to: rows.at.length });
    if (piece.at.length > 0) found.push({ run: this.#run, rows: piece });
    return found;
  }
}

class Piece implements LogRows {
  readonly at: number[] = [];
  readonly steps: number[] = [];
  passes: number[] | null = null;

  push(row: number, step: number, pass: number): void {
    this.at.push(row);
    this.steps.push(step);
    if (pass > 0) this.passes ??= this.at.slice(1).map(() => 0);
    this.passes?.push(pass);
  }
}

/** The run that is being read: how far it is, and how far each of its columns is. */
class OpenRun {
  pass = 0;
  /** The second distinct step: where a run that starts anew may first be seen. */
  beginning = 0;
  #first = -1;
  #last = -1;
  readonly #lastOf = new Map<string, number>();

  isBehind(step: number): boolean {
    return step < this.#last;
  }

  hasWritten(row: number, step: number, measured: ReadonlyMap<string, TableColumn>): boolean {
    for (const [key, column] of measured) {
      if (column.cells[row] !== undefined && (this.#lastOf.get(key) ?? -1) >= step) return true;
    }
    return false;
  }

  add(step: number): void {
    if (this.#first < 0) this.#first = step;
    if (this.beginning <= this.#first) this.beginning = step;
    this.#last = step;
  }

  /** Remembers the last step of each column in some rows; each row is looked at once. */
  note({ at, steps }: LogRows, measured: ReadonlyMap<string, TableColumn>, { from, to }: { readonly from: number; readonly to: number }): void {
    for (const [key, { cells }] of measured) {
      for (let index = to - 1; index >= from; index--) {
        if (cells[at[index] ?? -1] === undefined) continue;
        this.#lastOf.set(key, steps[index] ?? 0);
        break;
      }
    }
  }
}
