import { deriveBank } from '@dateline/model';
import { bundledSheets } from '@dateline/model/sheets';
import { expect, test } from 'vitest';
import { beginTestDraft } from '../names/begin-test-draft.ts';
import { acceptAll } from '../names/decide.ts';
import { completeSheet } from '../draft/complete-sheet.ts';
import { articleWithoutText, openSheet, readSheetFile } from '../storage/draft-file.ts';
import type { SheetJson } from '../draft/draft.ts';
import { listLeft } from './list-left.ts';

const { sheet: worldCup } = readSheetFile(JSON.stringify(bundledSheets[3]));
if (worldCup === undefined) throw new Error('The bundled sheet cannot be read');

function leftOf(sheet: SheetJson) {
  const draft = openSheet(sheet, articleWithoutText(sheet));
  const complete = completeSheet(sheet);
  const bank = complete.sheet ? deriveBank(complete.sheet) : { items: [] };
  return listLeft(draft, { complete, bank, names: [] });
}

test('nothing is left of a finished sheet', () => {
  expect(Object.values(leftOf(worldCup)).join('')).toBe('');
});

test('what is missing is named where it is done', () => {
  const [first, ...others] = worldCup.facts;
  if (first === undefined) throw new Error('The sheet has no facts');
  const left = leftOf({
    ...worldCup,
    summary: '',
    signatures: (worldCup.signatures ?? []).slice(0, -2),
    facts: [{ ...first, evidence: [] }, ...others],
  });
  expect(left.article).toBe('summary missing');
  expect(left.facts).toMatch(/^\d+ of \d+ incomplete$/);
  expect(left.sign).toMatch(/^\d+ to read$/);
  expect(leftOf({ ...worldCup, headline: '', summary: '' }).article).toBe('2 missing');
  expect(leftOf({ ...worldCup, facts: [] }).facts).toBe('none yet');
});

test('the only fact is counted once if it is incomplete', () => {
  const [first] = worldCup.facts;
  if (first === undefined) throw new Error('The sheet has no facts');
  const left = leftOf({ ...worldCup, facts: [{ ...first, evidence: [] }] });
  expect(left.facts).toBe('1 of 1 incomplete');
});

test('names that nobody has decided on are counted', async () => {
  const { draft, groups } = await beginTestDraft('Talks end', 'Anwar Kakar flew to Oman.');
  const known = { complete: completeSheet(draft.sheet), bank: { items: [] }, names: groups };
  expect(listLeft(draft, known).names).toBe('2 to decide');
  expect(listLeft(acceptAll(draft, groups.slice(1)), known).names).toBe('1 to decide');
  expect(listLeft(acceptAll(draft, groups), known).names).toBe('');
});
