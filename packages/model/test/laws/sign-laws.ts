import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serveItem } from '../../src/assemble/served-item.ts';
import { deriveBank } from '../../src/derive/bank.ts';
import { createRandom } from '../../src/random.ts';
import type { Item } from '../../src/item/item.ts';
import { FactSheet } from '../../src/sheet/fact-sheet.ts';
import { digestContent } from '../../src/sign/digest-content.ts';
import { signedBank } from '../../src/sign/signed-bank.ts';
import { factSheets } from '../arbitraries.ts';
import { signAll } from '../sign-all.ts';

/** A signed sheet whose headline and summary name nothing, so that they give no item away. */
const signQuiet = (input: unknown): FactSheet =>
  signAll({ ...FactSheet.parse(input), headline: '…', summary: '…' });

const reword = (text: string): string => `${text} indeed`;

/** The copies of a list in which one element is changed. */
const changeEach = <Value>(values: readonly Value[], change: (value: Value) => Value): Value[][] =>
  values.map((_, at) => values.map((value, index) => (index === at ? change(value) : value)));

/** The copies of an item that have another right answer. */
function listOtherKeys(item: Item): Item[] {
  const ids = item.options.map(({ id }) => id);
  switch (item.interaction) {
    case 'choice':
      return ids.filter((id) => id !== item.key).map((key) => ({ ...item, key }));
    case 'multipleChoice':
      return ids
        .filter((id) => !item.key.includes(id))
        .map((id) => ({ ...item, key: [...item.key, id] }));
    case 'order':
      return [{ ...item, key: item.key.toReversed() }];
    case 'match':
      return item.targets
        .filter(({ id }) => id !== item.key[ids[0] ?? ''])
        .map(({ id }) => ({ ...item, key: { ...item.key, [ids[0] ?? '']: id } }));
    case 'number':
      return [{ ...item, key: item.key + 1 }];
    case 'date':
      return [{ ...item, key: item.key.replace(/^\d{4}/, '1066') }];
  }
}

/** The copies of an item in which another form of response is asked for, or targets have other words. */
function listOtherForms(item: Item): Item[] {
  switch (item.interaction) {
    case 'number':
      return [{ ...item, unit: reword(item.unit) }];
    case 'date':
      return [{ ...item, granularity: item.granularity === 'day' ? 'month' : 'day' }];
    case 'match':
      return changeEach(item.targets, ({ id, label }) => ({ id, label: reword(label) })).map(
        (targets) => ({ ...item, targets }),
      );
    default:
      return [];
  }
}

/** The copies of an item in each of which one thing is changed that readers see. */
function listVisibleChanges(item: Item): Item[] {
  const { stem, options, feedback } = item;
  return [
    { ...item, stem: reword(stem) },
    { ...item, feedback: { ...feedback, key: reword(feedback.key) } },
    ...changeEach(options, ({ id, label }) => ({ id, label: reword(label) })).map((changed) => ({
      ...item,
      options: changed,
    })),
    ...changeEach(Object.entries(feedback.options), ([id, text]): [string, string] => [
      id,
      reword(text),
    ]).map((changed) => ({
      ...item,
      feedback: { ...feedback, options: Object.fromEntries(changed) },
    })),
    ...listOtherKeys(item),
    ...listOtherForms(item),
  ];
}

/** The copies of an item in which only things are changed that readers cannot see. */
const listInvisibleChanges = (item: Item): Item[] => [
  { ...item, id: 'other/id' },
  { ...item, difficulty: 1 - item.difficulty },
  { ...item, asks: [], facts: [], reveals: [], evidence: [] },
  { ...item, proof: { ...item.proof, because: 'x', refutations: [], facts: [] } },
  ...['a', 'b', 'c'].map((seed) => serveItem(item, 1, createRandom(seed))),
];

/** Tests the laws of signatures on the banks of so many generated sheets. */
export function describeSignLaws(sheets: number): void {
  describe('a signature', () => {
    it('lapses if a word changes that readers see, and holds otherwise', () => {
      fc.assert(
        fc.property(factSheets, (input) => {
          const sheet = signQuiet(input);
          const isSigned = (item: Item) => signedBank(sheet, { items: [item] }).items.length === 1;
          for (const item of deriveBank(sheet).items) {
            expect(isSigned(item)).toBe(true);
            expect(listVisibleChanges(item).filter(isSigned)).toEqual([]);
            const digests = listInvisibleChanges(item).map(digestContent);
            expect(new Set(digests)).toEqual(new Set([digestContent(item)]));
          }
        }),
        { numRuns: sheets },
      );
    });

    it('is needed for every item that readers get', () => {
      fc.assert(
        fc.property(factSheets, fc.nat(), (input, at) => {
          const sheet = signQuiet(input);
          const bank = deriveBank(sheet);
          const signatures = sheet.signatures.toSpliced(at % (bank.items.length + 1), 1);
          const served = signedBank({ ...sheet, signatures }, bank);
          expect(served.items.map(({ id }) => id)).toEqual(signatures.map(({ item }) => item));
        }),
        { numRuns: sheets },
      );
    });
  });
}
