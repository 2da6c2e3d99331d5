import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { spanOf } from '@dateline/model/public';
import { checkForPublishing, type ReadyRevision } from '../src/publisher/publish-gate.ts';

/** The sheets of a folder, ready to be served, or a line for each fault. */
export type Prepared =
  | { readonly ok: true; readonly revisions: readonly ReadyRevision[] }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Lists the ids that several sheets have. */
function findDuplicateIds(revisions: readonly ReadyRevision[]): string[] {
  const duplicates = [...Map.groupBy(revisions, ({ id }) => id)].filter(
    ([, { length }]) => length > 1,
  );
  return duplicates.map(([id, { length }]) => `${length} sheets have the id "${id}"`);
}

/** The `asOf` day of a sheet, in days since 1970; -Infinity if it has none, so that it is listed last. */
const dayOf = ({ sheet: { asOf } }: ReadyRevision): number =>
  asOf === undefined ? -Infinity : spanOf(asOf).last;

/** Checks the sheet in a file; returns a line for each fault if it may not be published. */
async function prepareSheet(file: string): Promise<ReadyRevision | readonly string[]> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [`This is not JSON: ${error.message}`];
  }
  const checked = await checkForPublishing(json);
  return checked.ok
    ? checked.revision
    : checked.faults.map(({ at, message }) => `${at}: ${message}`);
}

/** Checks every `.json` file of a folder; returns all sheets, newest first, or the faults of all. */
export async function prepareSheets(folder: string): Promise<Prepared> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  const revisions: ReadyRevision[] = [];
  const faults: string[] = [];
  for (const name of names) {
    const prepared = await prepareSheet(join(folder, name));
    if ('hash' in prepared) revisions.push(prepared);
    else faults.push(...prepared.map((fault) => `${name}: ${fault}`));
  }
  faults.push(...findDuplicateIds(revisions));
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, revisions: revisions.toSorted((a, b) => dayOf(b) - dayOf(a)) };
}
