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
        kind: 'clause',
        id: 'opening',
        subject: { text: 'the bridge' },
        verb: 'open, opened, opened',
        passive: true,
        time: { granularity: 'day', date: '2025-05-03' },
        once: true,
        evidence: [{ paragraph: 1, start: 0, end: 40 }],
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
