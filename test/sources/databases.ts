import { DatabaseSync } from 'node:sqlite';

/** The bytes of a database that these statements make. */
export function databaseOf(statements: string): Uint8Array {
  const database = new DatabaseSync(':memory:');
  try {
    database.exec(statements);
    return database.serialize();
  } finally {
    database.close();
  }
}
