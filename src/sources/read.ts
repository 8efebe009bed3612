import type { Problem } from '../model/problem.ts';
import type { FileReading } from '../model/report.ts';
import type { TextFile } from '../model/source.ts';
import { type ConfigText, configText, runReading, unknownFile } from '../review/readings.ts';
import { databaseTables, readRunBytes, readRunDatabase } from '../runs/read.ts';
import { decodeFile } from '../text/decode.ts';
import type { Content } from './source.ts';
import { isSqlite, readSqlite } from './sqlite.ts';

/** What a file is: read, or a text that may be a config and may need others. */
export type Found = { readonly kind: 'reading'; readonly reading: FileReading } | { readonly kind: 'text'; readonly text: ConfigText };

/** Reads what was found at a path: run results at once; never throws. */
export async function readContentOf(path: string, content: Content): Promise<Found> {
  if (content.kind !== 'bytes') return { kind: 'reading', reading: unknownFile(path, [whyNotRead(path, content)]) };
  if (isSqlite(content.bytes)) return { kind: 'reading', reading: await readDatabase(path, content.bytes) };
  const run = readRunBytes(path, content.bytes);
  const reading = runReading(path, run);
  if (reading !== null) return { kind: 'reading', reading };
  const rest = configText(path, content.bytes, run);
  return 'file' in rest ? { kind: 'text', text: rest } : { kind: 'reading', reading: rest };
}

/** Run results in a database, or what the database is instead. */
async function readDatabase(path: string, bytes: Uint8Array): Promise<FileReading> {
  const opened = await readSqlite(path, bytes, databaseTables);
  if (opened.database === null) return unknownFile(path, opened.problems);
  const run = readRunDatabase(opened.database);
  const reading = runReading(path, run);
  if (reading !== null) return { ...reading, problems: [...opened.problems, ...reading.problems] };
  return unknownFile(path, [...opened.problems, ...run.problems, whatItIs(path, opened.tables)]);
}

function whatItIs(path: string, tables: readonly string[]): Problem {
  return { code: 'not-a-result', path, line: null, values: { reason: tables.length === 0 ? 'no-tables' : 'other-database' } };
}

/** The text at a path; null where there is none. */
export function textOf(path: string, content: Content): TextFile | null {
  return content.kind === 'bytes' ? decodeFile(path, content.bytes).file : null;
}

function whyNotRead(path: string, content: Exclude<Content, { kind: 'bytes' }>): Problem {
  const about = (code: Problem['code'], values: Problem['values'] = {}): Problem => ({ code, path, line: null, values });
  switch (content.kind) {
    case 'too-large':
      return about('file-too-large', { bytes: content.size });
    case 'symlink':
      return about('file-symlink');
    case 'submodule':
      return about('file-submodule');
    case 'missing':
      return about('file-missing');
    case 'failed':
      return about('file-unreadable', { reason: content.message });
  }
}
