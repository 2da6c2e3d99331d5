import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { WranglerCommand } from '../../../../../scripts/processes/wrangler.ts';
import { runWranglerHere } from '../local-api.ts';

/** `d1 export` has no option for the folder of the database, only the one of its configuration. */
const config = JSON.stringify({
  name: 'dateline-api',
  compatibility_date: '2026-11-02',
  d1_databases: [{ binding: 'DB', database_name: 'dateline' }],
});

/** Makes a folder for a local database, which is empty. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-restore-'));
  await writeFile(join(folder, 'wrangler.json'), config);
  return folder;
}

/** Where the databases of a folder are. */
export const stateOf = (folder: string): string => join(folder, '.wrangler/state');

/** Finds a file of the local database by the end of its name; undefined if there is none. */
export async function findDatabaseFile(
  folder: string,
  ending: string,
): Promise<string | undefined> {
  const databases = join(stateOf(folder), 'v3/d1/miniflare-D1DatabaseObject');
  const files = await readdir(databases).catch(() => []);
  const name = files.find((file) => file.endsWith(ending) && !file.startsWith('metadata'));
  return name === undefined ? undefined : join(databases, name);
}

/**
 * Runs several queries; resolves to the rows of each. No process of wrangler may have the database open. Throws Error if there is
 * none.
 */
export async function query(folder: string, ...queries: readonly string[]) {
  const file = await findDatabaseFile(folder, '.sqlite');
  if (file === undefined) throw new Error(`Cannot query: there is no database in ${folder}`);
  using database = new DatabaseSync(file);
  return queries.map((each) => database.prepare(each).all());
}

/** The tables that have rows in a backup. */
export const tables = [
  'articles',
  'corrections',
  'd1_migrations',
  'deleted_reports',
  'reports',
  'revisions',
  'sheet_parts',
] as const;

/** Lists the tables of the database, in order; none if nothing was restored. */
export async function listTables(folder: string): Promise<unknown[]> {
  if ((await findDatabaseFile(folder, '.sqlite')) === undefined) return [];
  const [names = []] = await query(
    folder,
    `SELECT name FROM sqlite_master WHERE type = 'table'
     AND name NOT GLOB '[_]*' AND name NOT GLOB 'sqlite*' ORDER BY name`,
  );
  return names.map(({ name }) => name);
}

/** Builds a digest of all rows of each table, in order. Throws an AssertionError if a table has none. */
export async function digestTables(folder: string): Promise<Record<string, string>> {
  const contents = await query(
    folder,
    ...tables.map((name) => `SELECT * FROM ${name} ORDER BY 1, 2`),
  );
  const digests = contents.map((rows) => {
    assert.notEqual(rows.length, 0);
    return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
  });
  return Object.fromEntries(tables.map((name, at) => [name, digests[at] ?? '']));
}

/** Exports the database of a folder; resolves to the path of the file. */
export async function exportDatabase(folder: string): Promise<string> {
  const dump = join(folder, 'dump.sql');
  await runWranglerHere('d1', 'export', 'DB', '--local', '--cwd', folder, '--output', dump);
  return dump;
}

/** Builds the command that restores an exported database in a folder. */
export const buildRestoration = (folder: string, dump: string): WranglerCommand => ({
  workspace: 'api',
  args: ['d1', 'execute', 'DB', '--local', '--cwd', folder, '--file', dump],
});
