import type { FactSheet } from '@dateline/model';
import * as z from 'zod/mini';

/** A revision that comes with the code: when this was built, its bank passed every check. */
export const PreparedRevision = z.strictObject({
  hash: z.string(),
  /** Of the article. */
  id: z.string(),
  itemCount: z.int(),
});
export type PreparedRevision = z.infer<typeof PreparedRevision>;

/** The revisions that come with the code. Their sheets are read one by one, by who lacks them. */
export interface PreparedRevisions {
  list(): Promise<readonly PreparedRevision[]>;
  read(hash: string): Promise<FactSheet>;
}

/** Where the build puts the list of them, among assets that the Worker alone can read. */
export const manifestPath = '/sheets/manifest.json';

/** Where the build puts the sheet of one. */
export function sheetPathOf(hash: string): string {
  return `/sheets/${hash}.json`;
}
