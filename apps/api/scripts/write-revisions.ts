import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Ready } from '../src/publisher/publish-gate.ts';
import {
  manifestPath,
  sheetPathOf,
  type PreparedRevision,
} from '../src/sheets/prepared-revisions.ts';

/**
 * Writes revisions where the Worker looks for them among its assets. The manifest comes after the
 * sheets that it names, so that a Worker that runs meanwhile finds whatever it is told of.
 */
export async function writeRevisions(assets: string, revisions: readonly Ready[]): Promise<void> {
  const folder = join(assets, manifestPath, '..');
  await mkdir(folder, { recursive: true });
  for (const { hash, sheet } of revisions) {
    await writeFile(join(assets, sheetPathOf(hash)), JSON.stringify(sheet));
  }
  const manifest = revisions.map(({ hash, id, itemCount }): PreparedRevision => ({
    hash,
    id,
    itemCount,
  }));
  await writeFile(join(assets, manifestPath), JSON.stringify(manifest));
  const kept = new Set(
    [manifestPath, ...revisions.map(({ hash }) => sheetPathOf(hash))].map((path) => basename(path)),
  );
  const outdated = (await readdir(folder)).filter((name) => !kept.has(name));
  await Promise.all(outdated.map((name) => rm(join(folder, name))));
}
