import { deriveBank, FactSheet } from '@dateline/model';
import { createSigningLookup } from '@dateline/model/editing';
import { bundledSheets } from '@dateline/model/sheets';
import { expect, test } from 'vitest';
import type { SheetJson } from '$lib/draft/draft.ts';
import {
  digestSeen,
  dropOne,
  explainRevealed,
  findNextOpen,
  listEntries,
  signOne,
  takeBack,
} from './sign-state.ts';

const [first] = bundledSheets.map((json) => FactSheet.parse(json));
if (first === undefined) throw new RangeError('Cannot test without a sheet');
const sheet: FactSheet = { ...first, signatures: [], dropped: [] };
const bank = deriveBank(sheet);
const [one, two, three] = bank.items;
if (one === undefined || two === undefined || three === undefined) {
  throw new RangeError('Cannot test without three items');
}
const json: SheetJson = sheet;
const signer = { by: 'Ada Berg', on: '2026-11-29' };
const statesOf = (changed: SheetJson) =>
  listEntries([one, two], createSigningLookup({ ...sheet, ...FactSheet.parse(changed) })).map(
    ({ signing }) => signing.state,
  );

test('an item is signed, dropped, and either is taken back', () => {
  const signed = signOne(json, sheet, bank, one.id, signer);
  expect(statesOf(signed)).toEqual(['signed', 'unsigned']);
  const dropped = dropOne(signed, FactSheet.parse(signed), one.id, 'dull');
  expect(statesOf(dropped)).toEqual(['dropped', 'unsigned']);
  expect(statesOf(takeBack(dropped, one.id))).toEqual(['unsigned', 'unsigned']);
});

test('signatures of items that are not in the bank just now are kept', () => {
  const signed = signOne(json, sheet, bank, one.id, signer);
  const without = { items: bank.items.filter(({ id }) => id !== one.id) };
  const more = signOne(signed, FactSheet.parse(signed), without, two.id, signer);
  expect(statesOf(more)).toEqual(['signed', 'signed']);
});

test('the next open item is found round the end, and never the same one', () => {
  const signature = { item: '', content: '', on: '' };
  const open = { item: one, signing: { state: 'unsigned' } } as const;
  const done = { item: one, signing: { state: 'signed', signature } } as const;
  expect(findNextOpen([open, done, open], 2)).toBe(0);
  expect(findNextOpen([open, done, done], 0)).toBeUndefined();
  expect(findNextOpen([done, open, open], 0)).toBe(1);
});

test.each([
  [
    ['"Oslo" in the headline', '"Oslo" in the summary'],
    /name its answer: "Oslo" in the headline, "Oslo" in the summary\. Reword/,
  ],
  [[], /name its answer\. Reword/],
])('a revealed item is explained by the words %j', (words, expected) => {
  expect(explainRevealed(words)).toMatch(expected);
});

test('what was seen of an item with a finding is not what it is after another word has changed', () => {
  const findings = [{ check: 5, name: 'no clang', message: 'It has a word of the key', path: [] }];
  const other = { ...one, feedback: { ...one.feedback, key: 'Something else.' } };
  expect(digestSeen(one, findings)).toBe(digestSeen({ ...one }, [...findings]));
  expect(digestSeen(other, findings)).not.toBe(digestSeen(one, findings));
  const [finding] = findings;
  const reworded = [{ ...finding, check: 5, name: 'no clang', message: 'Another', path: [] }];
  expect(digestSeen(one, reworded)).not.toBe(digestSeen(one, findings));
});
