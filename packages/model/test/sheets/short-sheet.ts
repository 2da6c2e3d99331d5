import { FactSheet } from '../../src/sheet/fact-sheet.ts';
import { signAll } from '../sign-all.ts';

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
