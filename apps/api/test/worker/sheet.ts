import { deriveBank, FactSheet, revisionOf } from '@dateline/model';
import { signAll } from '@dateline/model/test/sign-all.ts';
import type { NewRevision, Origin } from '../../src/sheets/sheet-store.ts';

/** Creates a valid sheet with one fact, all items signed. */
export function makeSheet(id: string, headline = 'A bridge is opened'): FactSheet {
  const sheet = FactSheet.parse({
    id,
    language: 'en',
    headline,
    summary: 'A new bridge over the river is opened.',
    source: { digest: '0'.repeat(64), paragraphs: [40, 120] },
    entities: [],
    facts: [
      {
        kind: 'event',
        id: 'opening',
        statement: 'The bridge was opened on 3 May 2025.',
        evidence: [{ paragraph: 1, start: 0, end: 40 }],
        what: 'the opening of the bridge',
        time: { granularity: 'day', date: '2025-05-03' },
      },
    ],
  });
  return signAll(sheet);
}

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
  const itemCount = deriveBank(sheet).items.length;
  return { hash: await revisionOf(sheet), sheet, itemCount, origin, at };
}
