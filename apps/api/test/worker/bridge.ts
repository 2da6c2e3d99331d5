import { FactSheet } from '@dateline/model';
import { signAll } from '@dateline/model/test/sign-all.ts';
import { makeSheet } from '@dateline/model/test/sheets/short-sheet.ts';

/** The id of a short article, of which a revision is checked in milliseconds. Only tests publish it. */
export const bridgeId = 'bridge';

const short = makeSheet(bridgeId);

/** A sheet that says on which day the bridge was opened. */
const writeBridge = (opening: string): FactSheet =>
  FactSheet.parse({
    ...short,
    facts: [
      ...short.facts.map((fact) => ({ ...fact, time: { granularity: 'day', date: opening } })),
      {
        kind: 'clause',
        id: 'last-ferry',
        subject: { text: 'the last ferry' },
        verb: 'sail, sailed, sailed',
        time: { granularity: 'day', date: '2025-06-21' },
        once: true,
        evidence: [{ paragraph: 1, start: 50, end: 90 }],
      },
    ],
  });

/** The sheet that is published first, with all items signed. */
export const bridge = signAll(writeBridge('2025-05-03'));

/** The same sheet with another day of the opening: a correction that changes keys, with all items signed again. */
export const correctedBridge = signAll(writeBridge('2025-05-04'));

/** The same correction before an editor signs the items that it changes. */
export const lapsedBridge: FactSheet = {
  ...correctedBridge,
  signatures: correctedBridge.signatures.filter(({ item }) => item.startsWith('last-ferry/')),
};

/** The same sheet with another headline: a correction that changes no item. */
export const renamedBridge: FactSheet = { ...bridge, headline: 'A town opens its bridge' };
