import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Database, DatabaseRow } from '../model/database.ts';
import type { Problem } from '../model/problem.ts';
import type { Scalar } from '../model/source.ts';
import { messageOf } from './files.ts';

/** The first bytes of every SQLite 3 database, the zero behind them left out. */
const magic = new TextEncoder().encode('SQLite format 3');

/** More rows of a table than this are not read: a large study has tens of thousands of values. */
const maxRows = 1_000_000;

/** A value with more bytes than this makes its row unreadable: names and numbers are short. */
const maxValueBytes = 1_000_000;

/** All texts together, so that rows which share pages cannot fill memory. */
const maxTextLength = 256 * 2 ** 20;

/** How long the reading of one database may take. */
const maxMilliseconds = 30_000;

/** What came of opening a database: what was read of it, and what is to be said. */
export interface DatabaseResult {
  readonly database: Database | null;
  /** The names of all its tables. */
  readonly tables: readonly string[];
  readonly problems: readonly Problem[];
}

/** Whether bytes are those of an SQLite database. */
export function isSqlite(bytes: Uint8Array): boolean {
  return magic.every((byte, index) => bytes[index] === byte) && bytes[magic.length] === 0;
}

/**
 * Reads the wanted tables of a database that nobody vouches for: in memory where Node can, else from a temporary file that is removed again;
 * no extensions, no writes, nothing of its own schema run. Only plain tables are read, never views, virtual tables or computed columns;
 * rows, texts and time are limited. Never throws.
 */
export async function readSqlite(path: string, bytes: Uint8Array, wanted: readonly string[]): Promise<DatabaseResult> {
  const sqlite = await import('node:sqlite').catch(() => null);
  if (sqlite === null) return refused(path, 'node');
  const plain = withoutLogMode(bytes);
  try {
    if (typeof sqlite.DatabaseSync.prototype.deserialize === 'function') {
      const database = new sqlite.DatabaseSync(':memory:', options);
      try {
        database.deserialize(plain);
        return readOpened(path, database, wanted);
      } finally {
        database.close();
      }
    }
    return await fromTemporaryFile(path, plain, (file) => new sqlite.DatabaseSync(file, { ...options, readOnly: true }), wanted);
  } catch (error) {
    return refused(path, messageOf(error));
  }
}

const options = { allowExtension: false, enableForeignKeyConstraints: false, enableDoubleQuotedStringLiterals: false };

async function fromTemporaryFile(path: string, bytes: Uint8Array, open: (file: string) => DatabaseSync, wanted: readonly string[]): Promise<DatabaseResult> {
  const folder = await mkdtemp(join(tmpdir(), 'longrun-sqlite-'));
  try {
    const file = join(folder, 'results.db');
    await writeFile(file, bytes);
    const database = open(file);
    try {
      return readOpened(path, database, wanted);
    } finally {
      database.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function refused(path: string, reason: string): DatabaseResult {
  return { database: null, tables: [], problems: [{ code: 'database-not-opened', path, line: null, values: { reason } }] };
}

/**
 * A copy whose header says that there is no write-ahead log (bytes 18 and 19 of the header, https://www.sqlite.org/fileformat.html):
 * with one, SQLite would look for files beside it.
 */
function withoutLogMode(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  if (copy[18] === 2 && copy[19] === 2) copy.set([1, 1], 18);
  return copy;
}

function readOpened(path: string, database: DatabaseSync, wanted: readonly string[]): DatabaseResult {
  harden(database);
  const listed = database.prepare("SELECT name, type, sql FROM sqlite_schema WHERE type IN ('table', 'view') LIMIT 10000").all();
  const plain = listed.filter(({ type, sql }) => type === 'table' && typeof sql === 'string' && !/^\s*create\s+virtual/i.test(sql));
  const names = plain.flatMap(({ name }) => (typeof name === 'string' && !name.startsWith('sqlite_') ? [name] : []));
  const tables = new Map<string, readonly DatabaseRow[]>();
  const problems: Problem[] = [];
  const budget = { text: maxTextLength, until: performance.now() + maxMilliseconds };
  for (const name of names.filter((one) => wanted.includes(one))) {
    const read = readTable(database, name, budget);
    tables.set(name, read.rows);
    if (read.brokenBy !== null) problems.push({ code: 'database-not-opened', path, line: null, values: { table: name, reason: read.brokenBy } });
    else if (read.isCut) problems.push({ code: 'truncated', path, line: null, values: { rows: read.rows.length, table: name } });
  }
  return { database: { path, tables }, tables: names, problems };
}

/** Turns off what a hostile schema could use, as far as this version of Node lets us (https://www.sqlite.org/security.html). */
function harden(database: DatabaseSync): void {
  if (typeof database.enableDefensive === 'function') database.enableDefensive(true);
  if (database.limits !== undefined) Object.assign(database.limits, { length: maxValueBytes, attach: 0, triggerDepth: 0, exprDepth: 100 });
  database.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA query_only = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;');
}

interface Budget {
  text: number;
  readonly until: number;
}

interface TableRows {
  readonly rows: readonly DatabaseRow[];
  readonly isCut: boolean;
  /** What stopped the reading of a damaged table. */
  readonly brokenBy: string | null;
}

/** The rows of a table, one by one; what a damaged table gives before it breaks is kept. */
function readTable(database: DatabaseSync, name: string, budget: Budget): TableRows {
  const rows: DatabaseRow[] = [];
  try {
    const columns = database
      .prepare(`PRAGMA table_xinfo(${quoted(name)})`)
      .all()
      .flatMap((column) => (column.hidden === 0 && typeof column.name === 'string' ? [column.name] : []));
    if (columns.length === 0) return { rows, isCut: false, brokenBy: null };
    const statement = database.prepare(`SELECT ${columns.map(quoted).join(', ')} FROM ${quoted(name)}`);
    statement.setReadBigInts(true);
    for (const row of statement.iterate()) {
      if (rows.length >= maxRows || budget.text < 0 || performance.now() > budget.until) return { rows, isCut: true, brokenBy: null };
      rows.push(plainRow(row, budget));
    }
  } catch (error) {
    return { rows, isCut: true, brokenBy: messageOf(error) };
  }
  return { rows, isCut: false, brokenBy: null };
}

function plainRow(row: Readonly<Record<string, unknown>>, budget: Budget): DatabaseRow {
  const plain: Record<string, Scalar> = Object.create(null);
  for (const [key, value] of Object.entries(row)) {
    if (typeof value === 'bigint') plain[key] = Number(value);
    else if (typeof value === 'number' || value === null) plain[key] = value;
    else if (typeof value === 'string') {
      plain[key] = value;
      budget.text -= value.length;
    }
  }
  return plain;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
