import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { spanOf } from '@dateline/model/public';
import * as z from 'zod/mini';
import { passGate, type Ready } from '../src/publisher/publish-gate.ts';

/** All sheets of a folder ready to be served, or why some cannot be, a line for each fault. */
export type Prepared =
  | { readonly ok: true; readonly revisions: readonly Ready[] }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Two sheets of one article would take each other's place. */
function findDoubles(revisions: readonly Ready[]): string[] {
  const doubles = [...Map.groupBy(revisions, ({ id }) => id)].filter(
    ([, { length }]) => length > 1,
  );
  return doubles.map(([id, { length }]) => `${length} sheets have the id "${id}"`);
}

/** The day as of which a sheet tells, since 1970; a sheet that does not say comes after all that do. */
const dayOf = ({ sheet: { asOf } }: Ready): number =>
  asOf === undefined ? -Infinity : spanOf(asOf).last;

/** Makes the sheet in a file ready, or says why it cannot be, a line for each fault. */
async function prepareSheet(file: string): Promise<Ready | readonly string[]> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [`This is not JSON: ${error.message}`];
  }
  const passage = await passGate(json);
  return passage.ok
    ? passage.revision
    : passage.faults.map(({ path, message }) => `${z.core.toDotPath(path) || 'sheet'}: ${message}`);
}

/** Brings every sheet of a folder, each a `.json` file, through the publish gate: all or none, the newest first. */
export async function prepareSheets(folder: string): Promise<Prepared> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  const revisions: Ready[] = [];
  const faults: string[] = [];
  for (const name of names) {
    const prepared = await prepareSheet(join(folder, name));
    if ('hash' in prepared) revisions.push(prepared);
    else faults.push(...prepared.map((fault) => `${name}: ${fault}`));
  }
  faults.push(...findDoubles(revisions));
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, revisions: revisions.toSorted((a, b) => dayOf(b) - dayOf(a)) };
}
