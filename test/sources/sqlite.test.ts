import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContentOf } from '../../src/sources/read.ts';
import { isSqlite, readSqlite } from '../../src/sources/sqlite.ts';
import { databaseOf } from './databases.ts';

const rows = (database: Awaited<ReturnType<typeof readSqlite>>, table: string) => database.database?.tables.get(table);

describe('a database that nobody vouches for', () => {
  test('gives the wanted tables as plain rows', async () => {
    const bytes = databaseOf(
      "CREATE TABLE a (n INTEGER, x REAL, t TEXT, b BLOB); INSERT INTO a VALUES (9007199254740993, 0.5, 'x', x'00'), (NULL, NULL, NULL, NULL)",
    );
    const read = await readSqlite('a.db', bytes, ['a', 'missing']);
    expect(rows(read, 'a')?.map((row) => ({ ...row }))).toEqual([
      { n: 9007199254740992, x: 0.5, t: 'x' },
      { n: null, x: null, t: null, b: null },
    ]);
    expect([read.tables, [...(read.database?.tables.keys() ?? [])], read.problems]).toEqual([['a'], ['a'], []]);
  });

  test('is never run: no views, no computed columns, no virtual tables, no triggers', async () => {
    const bytes = databaseOf(`
      CREATE TABLE real_table (x INTEGER, big AS (zeroblob(900000000)), y INTEGER); INSERT INTO real_table (x, y) VALUES (1, 2);
      CREATE VIEW studies AS WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT n AS study_id FROM c;
      CREATE VIRTUAL TABLE trials USING fts5(body);
      CREATE TRIGGER boom AFTER INSERT ON real_table BEGIN DELETE FROM real_table; END;`);
    const read = await readSqlite('a.db', bytes, ['studies', 'trials', 'real_table']);
    expect([...(read.database?.tables.keys() ?? [])]).toEqual(['real_table']);
    expect(rows(read, 'real_table')?.map((row) => ({ ...row }))).toEqual([{ x: 1, y: 2 }]);
  });

  test('names that need quoting are names', async () => {
    const bytes = databaseOf('CREATE TABLE "a""; DROP TABLE b; --" ("c"" d" INTEGER); INSERT INTO "a""; DROP TABLE b; --" VALUES (3); CREATE TABLE b (x);');
    const read = await readSqlite('a.db', bytes, ['a"; DROP TABLE b; --', 'b']);
    expect(rows(read, 'a"; DROP TABLE b; --')?.map((row) => ({ ...row }))).toEqual([{ 'c" d': 3 }]);
    expect(rows(read, 'b')).toEqual([]);
  });

  test('a value that is absurdly long ends its table, and what stands before is read', async () => {
    const bytes = databaseOf("CREATE TABLE a (t TEXT); INSERT INTO a VALUES ('x'), (printf('%.*c', 1500000, 'y')), ('z')");
    const read = await readSqlite('a.db', bytes, ['a']);
    expect(rows(read, 'a')?.map(({ t }) => t)).toEqual(['x']);
    expect(read.problems).toMatchObject([{ code: 'database-not-opened', values: { table: 'a' } }]);
  });

  test('one with a write-ahead log is read without it', async () => {
    const bytes = databaseOf('CREATE TABLE a (n); INSERT INTO a VALUES (1)').slice();
    bytes.set([2, 2], 18);
    const before = bytes.slice();
    const read = await readSqlite('a.db', bytes, ['a']);
    expect(rows(read, 'a')).toHaveLength(1);
    expect(bytes).toEqual(before);
  });

  test('is read from a temporary file, which is removed, where Node cannot read it in memory (Node 22)', async () => {
    const bytes = databaseOf('CREATE TABLE a (n); INSERT INTO a VALUES (1)');
    const folders = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('longrun-sqlite-'));
    const { deserialize } = DatabaseSync.prototype;
    Object.defineProperty(DatabaseSync.prototype, 'deserialize', { value: undefined, configurable: true, writable: true });
    try {
      expect(rows(await readSqlite('a.db', bytes, ['a']), 'a')).toHaveLength(1);
      expect((await readSqlite('a.db', bytes.subarray(0, 200), ['a'])).problems.length).toBeGreaterThan(0);
    } finally {
      Object.defineProperty(DatabaseSync.prototype, 'deserialize', { value: deserialize, configurable: true, writable: true });
    }
    expect(await folders()).toEqual([]);
  });

  test('damaged anywhere it gives an answer', async () => {
    const whole = readFileSync('examples/optuna/optuna-short.db');
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: whole.length - 1 }),
        fc.uint8Array({ minLength: 1, maxLength: 40 }),
        fc.nat({ max: whole.length }),
        async (at, noise, cut) => {
          const noisy = Buffer.from(whole);
          noisy.set(noise.subarray(0, Math.min(noise.length, whole.length - at)), at);
          for (const bytes of [noisy, whole.subarray(0, cut)]) {
            const found = await readContentOf('x.db', { kind: 'bytes', bytes });
            expect(['reading', 'text']).toContain(found.kind);
          }
        },
      ),
      { seed: 41, numRuns: 120 },
    );
  });
});

describe('what a database is', () => {
  const readingOf = async (bytes: Uint8Array, path = 'results.db') => {
    const found = await readContentOf(path, { kind: 'bytes', bytes });
    if (found.kind !== 'reading') throw new Error('a text');
    return found.reading;
  };

  test('is told by its content, whatever its name', async () => {
    expect(await readingOf(readFileSync('examples/optuna/optuna-short.db'), 'study.storage')).toMatchObject({ kind: 'run', format: 'optuna' });
    expect(isSqlite(new TextEncoder().encode('SQLite format 3 and more'))).toBe(false);
  });

  test('one of no tool that is known, and one without tables, say so', async () => {
    expect(await readingOf(databaseOf('CREATE TABLE users (id)'))).toMatchObject({
      kind: 'unknown',
      problems: [{ code: 'not-a-result', values: { reason: 'other-database' } }],
    });
    expect(await readingOf(databaseOf('CREATE TABLE a (id); DROP TABLE a'))).toMatchObject({ problems: [{ values: { reason: 'no-tables' } }] });
  });

  test('a header with nothing behind it is a database that could not be read', async () => {
    const bytes = new Uint8Array(100);
    bytes.set(new TextEncoder().encode('SQLite format 3'));
    expect((await readingOf(bytes)).problems.length).toBeGreaterThan(0);
  });
});
