import { readFile, rm } from 'node:fs/promises';
import { FactSheet, revisionOf } from '@dateline/model';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createClient } from '../../src/client.ts';
import { unpackJson } from '../../src/platform/json-column.ts';
import { apolloId } from './apollo.ts';
import { migrate, runWranglerHere, startLocalApi } from './local-api.ts';
import {
  buildRestoration,
  digestTables,
  listTables,
  makeFolder,
  query,
  stateOf,
  tables,
} from './restore/database.ts';
import { makeBackup, type Backup } from './restore/make-backup.ts';
import { surviveKilledRestorations } from './restore/survive-killed-restorations.ts';

const folders: string[] = [];
let backup: Backup;

/** In milliseconds: the tests run wrangler ten times and more. */
const timeout = 300_000;

beforeAll(async () => {
  backup = await makeBackup();
  folders.push(backup.folder);
}, timeout);

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

test(
  'an exported database is restored to the last row, each sheet matches its hash, and the API serves it',
  async () => {
    const { dump, digests } = backup;
    const statements = (await readFile(dump, 'utf8')).split(/;\n/);
    expect(Math.max(...statements.map((each) => Buffer.byteLength(each)))).toBeLessThan(100_000);
    const target = await makeFolder();
    folders.push(target);
    const { args } = buildRestoration(target, dump);
    await runWranglerHere(...args);
    expect(await digestTables(target)).toEqual(digests);
    // What is restored is not restored twice.
    await expect(runWranglerHere(...args)).rejects.toThrow('UNIQUE constraint failed');

    // The networks of the day are counted, but none of this machine.
    expect(await listTables(target)).toEqual([...tables, 'report_networks'].toSorted());
    const [rows = []] = await query(
      target,
      `SELECT hash, group_concat(part, '' ORDER BY place) AS sheet FROM sheet_parts GROUP BY hash`,
    );
    expect(rows.length).toBeGreaterThan(3);
    for (const { hash, sheet } of rows) {
      expect(await revisionOf(FactSheet.parse(await unpackJson(String(sheet))))).toBe(hash);
    }

    // The API starts on it without another migration or publication.
    const state = stateOf(target);
    await migrate(state);
    const run = await startLocalApi(state);
    try {
      const api = createClient(run.url);
      const listed = await api.v1.articles.$get({ query: {} });
      expect((await listed.json()).articles.map(({ id }) => id)).not.toContain(apolloId);
      const gone = await api.v1.articles[':articleId'].$get({ param: { articleId: apolloId } });
      expect(gone.status).toBe(410);
    } finally {
      await run.kill();
    }
    expect(await digestTables(target)).toEqual(digests);
  },
  timeout,
);

test(
  'a restoration that is killed leaves every row or none, and after another run all are there',
  async () => {
    const { kills, undone } = await surviveKilledRestorations(3);
    expect(kills).toBe(3);
    expect(undone).toBeGreaterThan(0);
  },
  timeout,
);
