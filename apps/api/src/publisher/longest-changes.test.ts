import { deriveBank, revisionOf, type FactSheet } from '@dateline/model';
import { expect, test } from 'vitest';
import { bridge, bridgeId, correctedBridge } from '../../test/worker/bridge.ts';
import { createMemoryReports } from '../reports/memory-reports.ts';
import { countItems } from '../sheets/default-quiz.ts';
import { createMemorySheetStore } from '../sheets/memory-sheet-store.ts';
import { createPublisher } from './create-publisher.ts';

const at = '2026-02-01T00:00:00.000Z';

/** A sheet with so many more facts, whose names compress badly. */
function addFacts(count: number): FactSheet {
  const [fact] = bridge.facts;
  if (fact === undefined) throw new RangeError('The bridge has no fact');
  const more = Array.from({ length: count }, () => ({
    ...fact,
    id: `fact-${crypto.randomUUID()}${crypto.randomUUID()}`,
  }));
  return { ...bridge, facts: [...bridge.facts, ...more] };
}

/** Publishes a correction that removes so many facts; resolves to the outcome and the log. */
async function removeFacts(count: number) {
  const sheet = addFacts(count);
  const sheets = createMemorySheetStore();
  const hash = await revisionOf(sheet);
  const counts = countItems(deriveBank(sheet));
  await sheets.publish([{ hash, sheet, ...counts, origin: 'bundled', at }]);
  const reports = createMemoryReports();
  const now = () => Date.parse(at);
  const outcome = await createPublisher({ sheets, editions: sheets, reports, now }).publish({
    articleId: bridgeId,
    sheet: correctedBridge,
    note: 'The day was wrong',
    editor: 'ada',
    previous: hash,
    restore: false,
    dryRun: false,
  });
  return { outcome, log: await sheets.listCorrections(bridgeId, 9) };
}

test('a correction of so many facts that its log entry would not fit into an export is refused', async () => {
  const { outcome, log } = await removeFacts(2_500);
  expect(outcome).toMatchObject({
    status: 'refused',
    faults: [
      { path: ['facts'], at: 'facts', message: /cannot be logged: publish it in two steps/ },
    ],
  });
  expect(log).toHaveLength(1);
});

test('a correction of a hundred facts is logged', async () => {
  const { outcome, log } = await removeFacts(100);
  expect(outcome).toMatchObject({ status: 'accepted' });
  expect(log).toHaveLength(2);
});
