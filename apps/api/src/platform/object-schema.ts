import * as z from 'zod/mini';

/**
 * Brings the database of a Durable Object up to date: runs the steps that it has not seen, all or none.
 * A step never changes once it is deployed; a new one is added behind the last.
 */
export function migrateObject(storage: DurableObjectStorage, steps: readonly string[]): void {
  const { sql } = storage;
  storage.transactionSync(() => {
    sql.exec('CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL) STRICT');
    const [row] = sql.exec('SELECT version FROM schema_version');
    const version = z.optional(z.int()).parse(row?.version) ?? 0;
    if (version >= steps.length) return;
    for (const step of steps.slice(version)) sql.exec(step);
    sql.exec('DELETE FROM schema_version');
    sql.exec('INSERT INTO schema_version (version) VALUES (?)', steps.length);
  });
}
