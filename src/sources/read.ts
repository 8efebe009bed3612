import type { Problem } from '../model/problem.ts';
import type { FileReading } from '../model/report.ts';
import type { TextFile } from '../model/source.ts';
import { type ConfigText, configText, runReading, unknownFile } from '../review/readings.ts';
import { unzippedPath } from '../runs/packed.ts';
import { databaseTables, readRunBytes, readRunDatabase } from '../runs/read.ts';
import { decodeFile } from '../text/decode.ts';
import { messageOf } from './files.ts';
import { gunzipped } from './gzip.ts';
import { renamed } from './renamed.ts';
import type { Content } from './source.ts';
import { isSqlite, readSqlite } from './sqlite.ts';
import { readRunStream } from './stream.ts';

/** What a file is: read, or a text that may be a config and may need others. */
export type Found = { readonly kind: 'reading'; readonly reading: FileReading } | { readonly kind: 'text'; readonly text: ConfigText };

/** Reads what was found at a path: run results at once; never throws. A gzip file is read as what it holds, and keeps its name. */
export async function readContentOf(path: string, content: Content): Promise<Found> {
  const inner = unzippedPath(path);
  if (inner !== null) return { kind: 'reading', reading: await readResultAs(inner, path, await gunzipped(content)) };
  if (content.kind === 'stream') return { kind: 'reading', reading: await readResult(path, content) };
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

/** Reads what has the name `path` as a file of run results called `inner`. Never throws. */
export async function readResultAs(inner: string, path: string, content: Content): Promise<FileReading> {
  return renamed(await readResult(inner, content), inner, path);
}

/** Run results that need not be held whole, or why they are none: a config is never that large. */
async function readResult(path: string, content: Content): Promise<FileReading> {
  if (content.kind === 'bytes' && isSqlite(content.bytes)) return readDatabase(path, content.bytes);
  if (content.kind === 'bytes') {
    const run = readRunBytes(path, content.bytes);
    return runReading(path, run) ?? unknownFile(path, run.problems);
  }
  if (content.kind !== 'stream') return unknownFile(path, [whyNotRead(path, content)]);
  try {
    const run = await readRunStream(path, content);
    const tooLarge: Problem = { code: 'file-too-large', path, line: null, values: { bytes: content.size } };
    return runReading(path, run) ?? unknownFile(path, run.problems.length > 0 ? run.problems : [tooLarge]);
  } catch (error) {
    return unknownFile(path, [{ code: 'file-unreadable', path, line: null, values: { reason: messageOf(error) } }]);
  }
}

/** The text at a path; null where there is none. */
export function textOf(path: string, content: Content): TextFile | null {
  return content.kind === 'bytes' ? decodeFile(path, content.bytes).file : null;
}

function whyNotRead(path: string, content: Exclude<Content, { kind: 'bytes' | 'stream' }>): Problem {
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
