import { deriveBank, FactSheet, revisionOf } from '@dateline/model';
import { bundledSheets } from '@dateline/model/sheets';
import type { NewRevision } from './sheet-store.ts';

/** Reads the sheets that come with the code, as revisions to be published at the time given. */
export async function readBundledSheets(at: string): Promise<NewRevision[]> {
  return Promise.all(
    bundledSheets.map(async (raw) => {
      const sheet = FactSheet.parse(raw);
      const itemCount = deriveBank(sheet).items.length;
      return { hash: await revisionOf(sheet), sheet, itemCount, origin: 'bundled', at };
    }),
  );
}
