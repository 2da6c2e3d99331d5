import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { spanOf } from '@dateline/model/public';
import { passGate, type Ready } from './publish-gate.ts';

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

/** Brings every sheet of a folder, each a `.json` file, through the publish gate: all or none, the newest first. */
export async function prepareSheets(folder: string): Promise<Prepared> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  const revisions: Ready[] = [];
  const faults: string[] = [];
  for (const name of names) {
    const passage = await passGate(await readFile(join(folder, name), 'utf8'));
    if (passage.ok) revisions.push(passage.revision);
    else faults.push(...passage.faults.map((fault) => `${name}: ${fault}`));
  }
  faults.push(...findDoubles(revisions));
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, revisions: revisions.toSorted((a, b) => dayOf(b) - dayOf(a)) };
}
