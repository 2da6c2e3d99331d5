import assert from 'node:assert/strict';
import { rm, stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { startProcess } from '../../../../../scripts/processes/supervised-process.ts';
import { buildWranglerCommand } from '../../../../../scripts/processes/wrangler.ts';
import { runWranglerHere } from '../local-api.ts';
import {
  buildRestoration,
  digestTables,
  findDatabaseFile,
  listTables,
  makeFolder,
} from './database.ts';
import { makeBackup, type Backup } from './make-backup.ts';

/** What was found after restorations that were killed. */
interface Outcome {
  readonly kills: number;
  /** How many kills left an empty database, after some of the rows had been written. */
  readonly undone: number;
}

/** How many reports are restored: enough to take a quarter of a second, in which a kill can fall. */
const reports = 800;
/** The fewest bytes that restoring these reports writes. */
const leastBytes = 4_000_000;

/** How many bytes of rows a restoration has written so far. */
async function countWritten(folder: string): Promise<number> {
  const log = await findDatabaseFile(folder, '.sqlite-wal');
  return log === undefined ? 0 : (await stat(log)).size;
}

/** Restores a backup and kills that once it has written so many bytes; false if it had ended before. */
async function killRestoration(folder: string, dump: string, bytes: number): Promise<boolean> {
  const restoration = startProcess(buildWranglerCommand(buildRestoration(folder, dump)));
  let hasEnded = false;
  void restoration.ended.then(() => (hasEnded = true));
  while (!hasEnded && (await countWritten(folder)) < bytes) await setTimeout(1);
  const isKilled = !hasEnded;
  await restoration.kill();
  return isKilled;
}

/** Kills one restoration and runs it again. Resolves to whether the kill left an empty database. */
async function survive({ dump, digests }: Backup, bytes: number): Promise<boolean> {
  const folder = await makeFolder();
  try {
    const isKilled = await killRestoration(folder, dump, bytes);
    const isEmpty = (await listTables(folder)).length === 0;
    const again = runWranglerHere(...buildRestoration(folder, dump).args);
    // What is restored already is not restored again.
    await (isEmpty ? again : assert.rejects(again, /UNIQUE constraint failed/));
    assert.deepEqual(await digestTables(folder), digests);
    return isKilled && isEmpty;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Kills several restorations of a backup at different moments, and runs each again. Throws an AssertionError if a kill leaves
 * a part of the rows, or if rows are not those of the backup after the second run.
 */
export async function surviveKilledRestorations(kills: number): Promise<Outcome> {
  const backup = await makeBackup(reports);
  let undone = 0;
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      if (await survive(backup, Math.ceil((leastBytes * (kill + 1)) / (kills + 1)))) undone += 1;
    }
    return { kills, undone };
  } finally {
    await rm(backup.folder, { recursive: true, force: true });
  }
}
