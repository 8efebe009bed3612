import type { Scalar } from './source.ts';

/** One row of a table by column; binary values are left out. */
export type DatabaseRow = Readonly<Record<string, Scalar>>;

/** The tables of a database file that readers asked for, as plain data. */
export interface Database {
  readonly path: string;
  /** By table name; a table that the file does not have is absent. */
  readonly tables: ReadonlyMap<string, readonly DatabaseRow[]>;
}
