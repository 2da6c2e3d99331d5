import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FactSheet, revisionOf } from '@dateline/model';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { unpackJson } from '../../src/platform/json-column.ts';
import { createClient } from '../../src/client.ts';
import { apolloId, correctedApollo } from './apollo.ts';
import { runSheet } from './sheet-command.ts';
import { migrate, runWranglerHere, startLocalApi } from './local-api.ts';

/** `d1 export` has no option for the folder of the database, only the one of its configuration. */
const config = JSON.stringify({
  name: 'dateline-api',
  compatibility_date: '2026-11-02',
  d1_databases: [{ binding: 'DB', database_name: 'dateline' }],
});

const folders: string[] = [];

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-restore-'));
  folders.push(folder);
  await writeFile(join(folder, 'wrangler.json'), config);
  return folder;
}

const stateOf = (folder: string): string => join(folder, '.wrangler/state');

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

const Results = z.array(z.object({ results: z.array(z.record(z.string(), z.unknown())) }));

/** Runs several queries; resolves to the rows of each. */
async function query(folder: string, ...queries: readonly string[]) {
  const command = queries.join(';');
  const options = ['--local', '--json', '--cwd', folder];
  const output = await runWranglerHere('d1', 'execute', 'DB', ...options, '--command', command);
  return Results.parse(JSON.parse(output)).map(({ results }) => results);
}

const tables = ['articles', 'corrections', 'd1_migrations', 'reports', 'revisions', 'sheet_parts'];

/** Builds a digest of all rows of each table, in order. */
async function digestTables(folder: string): Promise<Record<string, string>> {
  const contents = await query(
    folder,
    ...tables.map((name) => `SELECT * FROM ${name} ORDER BY 1, 2`),
  );
  const digests = contents.map((rows) => {
    expect(rows).not.toEqual([]);
    return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
  });
  return Object.fromEntries(tables.map((name, at) => [name, digests[at] ?? '']));
}

/** A sheet that is almost as long as a request to publish may be (1 MiB), and compresses badly: half of it is random. */
function lengthen(sheet: string): string {
  const words = (): string =>
    randomBytes(800)
      .toString('base64')
      .replaceAll(/[^A-Za-z]/g, ' ')
      .trim();
  const notes = Array.from({ length: 800 }, () => words().replaceAll(/ +/g, ' '));
  const text = JSON.stringify({ ...JSON.parse(sheet), notes });
  expect(text.length).toBeGreaterThan(900_000);
  return text;
}

let source = '';

/** Builds a database with rows in every table. */
beforeAll(async () => {
  source = await makeFolder();
  const state = stateOf(source);
  const corrected = join(source, 'corrected.json');
  await migrate(state);
  const run = await startLocalApi(state);
  try {
    const to = ['--to', run.url];
    await writeFile(corrected, lengthen(correctedApollo));
    const long = await runSheet(['publish', corrected, '--note', 'It is long', ...to]);
    if (long.code !== 0) throw new Error(long.complaint);
    await writeFile(corrected, correctedApollo);
    await runSheet(['publish', corrected, '--note', 'The day was wrong', ...to]);
    const api = createClient(run.url);
    const started = await api.v1.articles[':articleId'].attempts.$post({
      param: { articleId: apolloId },
      json: {},
    });
    await api.v1.attempts[':attemptId'].reports.$post({
      param: { attemptId: (await started.json()).id },
      json: { number: 1, reason: 'other', text: "It's “odd”;\n-- is it?" },
    });
    await runSheet(['withdraw', apolloId, '--note', 'It’s being checked', ...to]);
  } finally {
    await run.kill();
  }
});

/** In milliseconds: the test runs wrangler ten times. */
const timeout = 180_000;

test(
  'an exported database is restored to the last row, each sheet matches its hash, and the API serves it',
  async () => {
    const dump = join(source, 'dump.sql');
    await runWranglerHere('d1', 'export', 'DB', '--local', '--cwd', source, '--output', dump);
    const statements = (await readFile(dump, 'utf8')).split(/;\n/);
    expect(Math.max(...statements.map((each) => Buffer.byteLength(each)))).toBeLessThan(100_000);
    const target = await makeFolder();
    await runWranglerHere('d1', 'execute', 'DB', '--local', '--cwd', target, '--file', dump);
    const digests = await digestTables(source);
    expect(await digestTables(target)).toEqual(digests);

    const [names, rows = []] = await query(
      target,
      `SELECT name FROM sqlite_master WHERE type = 'table'
       AND name NOT GLOB '[_]*' AND name NOT GLOB 'sqlite*' ORDER BY name`,
      `SELECT hash, group_concat(part, '' ORDER BY place) AS sheet FROM sheet_parts GROUP BY hash`,
    );
    // The networks of the day are counted, but none of this machine.
    expect(names?.map(({ name }) => name)).toEqual([...tables, 'report_networks'].toSorted());
    expect(rows.length).toBeGreaterThan(3);
    for (const { hash, sheet } of rows) {
      expect(await revisionOf(FactSheet.parse(unpackJson(String(sheet))))).toBe(hash);
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
