import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FactSheet, revisionOf } from '@dateline/model';
import { createClient } from '../../../src/client.ts';
import { publishRevision } from '../../../src/routes/editing/publish-revision.ts';
import { apollo, apolloId, correctedApollo } from '../apollo.ts';
import { migrate, startLocalApi } from '../local-api.ts';
import { runSheet } from '../sheet-command.ts';
import { digestTables, exportDatabase, makeFolder, query, stateOf } from './database.ts';

/** An exported database. */
export interface Backup {
  /** Where the database is that was exported. */
  readonly folder: string;
  /** The file of SQL. */
  readonly dump: string;
  /** The digests of its tables. */
  readonly digests: Readonly<Record<string, string>>;
}

/** What `sheet publish` sends beside the sheet, with any revision. */
const rest = { note: 'It is long', previous: '0'.repeat(64), restore: false, dryRun: false };

/** Writes a sheet that is as long as a request to publish may be, and compresses badly: most of it is random. */
function lengthen(json: string): string {
  const sheet = FactSheet.parse(JSON.parse(json));
  const measure = (notes: readonly string[]): number =>
    Buffer.byteLength(JSON.stringify({ ...rest, sheet: { ...sheet, notes } }));
  const free = publishRevision.maxBytes - measure(['1']);
  // Each note but the last needs quotes and a comma.
  const lengths = Array.from({ length: Math.floor(free / 1000) }, () => 997);
  const notes = [...lengths, 1 + (free % 1000)].map((length) =>
    randomBytes(length).toString('base64url').slice(0, length),
  );
  assert.equal(measure(notes), publishRevision.maxBytes);
  return JSON.stringify({ ...sheet, notes });
}

/** Publishes, corrects, reports and withdraws. */
async function fill(folder: string): Promise<void> {
  const corrected = join(folder, 'corrected.json');
  await migrate(stateOf(folder));
  const run = await startLocalApi(stateOf(folder));
  try {
    const to = ['--to', run.url];
    const longSheet = lengthen(correctedApollo);
    for (const [sheet, before, note] of [
      [longSheet, apollo, rest.note],
      [correctedApollo, longSheet, 'The day was wrong'],
    ] as const) {
      await writeFile(corrected, sheet);
      const previous = await revisionOf(FactSheet.parse(JSON.parse(before)));
      const options = ['--note', note, '--previous', previous, ...to];
      const { code, complaint } = await runSheet(['publish', corrected, ...options]);
      assert.equal(code, 0, complaint);
    }
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
}

/** Adds reports, so that restoring them takes a while. */
async function addReports(folder: string, count: number): Promise<void> {
  await query(
    folder,
    `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count})
     INSERT INTO reports (id, article_id, revision, item, stem, reason, text, answered, at)
     SELECT 'report-' || i, '${apolloId}', hex(randomblob(32)), 'item', 'A stem', 'other',
       hex(randomblob(2500)), 0, '2026-01-01T00:00:00.000Z' FROM n`,
  );
}

/** Makes a database with rows in every table and exports it; with so many reports more. */
export async function makeBackup(reports = 0): Promise<Backup> {
  const folder = await makeFolder();
  await fill(folder);
  await query(
    folder,
    `INSERT INTO deleted_reports (id, deleted_at) VALUES ('deleted', '2026-01-01T00:00:00.000Z')`,
  );
  if (reports > 0) await addReports(folder, reports);
  return { folder, dump: await exportDatabase(folder), digests: await digestTables(folder) };
}
