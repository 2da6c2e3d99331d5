import { deriveBank, revisionOf } from '@dateline/model';
import { makeSheet } from '@dateline/model/test/sheets/short-sheet.ts';
import { countItems } from '../../src/sheets/default-quiz.ts';
import type { NewRevision, Origin } from '../../src/sheets/sheet-store.ts';

interface RevisionOptions {
  readonly headline?: string;
  readonly origin?: Origin;
  readonly at?: string;
}

/** Creates a revision of such a sheet that a store can publish. */
export async function makeRevision(
  id: string,
  { headline, origin = 'published', at = '2026-01-01T00:00:00.000Z' }: RevisionOptions = {},
): Promise<NewRevision> {
  const sheet = makeSheet(id, headline);
  const counts = countItems(deriveBank(sheet));
  return { hash: await revisionOf(sheet), sheet, ...counts, origin, at };
}
