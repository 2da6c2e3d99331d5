import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ReadyRevision } from '../src/publisher/publish-gate.ts';
import {
  manifestPath,
  sheetPathOf,
  type PreparedRevision,
} from '../src/sheets/prepared-revisions.ts';

/**
 * Writes revisions to the paths where the Worker reads them among its assets. The manifest is written
 * after its sheets, so that a running Worker finds every sheet of the manifest that it reads.
 */
export async function writeRevisions(
  assets: string,
  revisions: readonly ReadyRevision[],
): Promise<void> {
  const folder = join(assets, manifestPath, '..');
  await mkdir(folder, { recursive: true });
  for (const { hash, sheet } of revisions) {
    await writeFile(join(assets, sheetPathOf(hash)), JSON.stringify(sheet));
  }
  const manifest = revisions.map(({ hash, id, itemCount, quizItemCount }): PreparedRevision => ({
    hash,
    id,
    itemCount,
    quizItemCount,
  }));
  await writeFile(join(assets, manifestPath), JSON.stringify(manifest));
  const kept = new Set(
    [manifestPath, ...revisions.map(({ hash }) => sheetPathOf(hash))].map((path) => basename(path)),
  );
  const outdated = (await readdir(folder)).filter((name) => !kept.has(name));
  await Promise.all(outdated.map((name) => rm(join(folder, name))));
}
