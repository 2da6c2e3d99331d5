import { describe, expect, it } from 'vitest';
import { context, contextOf, items } from '../../../test/bank-items.ts';
import { correctSheet } from '../../../test/correct-sheet.ts';
import { smallSheet } from '../../../test/sheets/small-sheet.ts';
import { wideSheet } from '../../../test/sheets/wide-sheet.ts';
import { deriveBank } from '../../derive/bank.ts';
import type { Bank, Item } from '../../item/item.ts';
import { FactSheet } from '../../sheet/fact-sheet.ts';
import { checkPartySwap, createPartySwap, createRename } from './party-swap.ts';

describe('createRename', () => {
  const rename = createRename([
    ['the United Isles', 'the Board'],
    ['The United Isles', 'The Board'],
    ['United Isles', 'Board'],
    ['Isles', 'Panel'],
    ['Left (new)', 'A+B.'],
    ['A+B.', 'Left (new)'],
  ]);

  it.each([
    ['the longest name first', 'the United Isles met', 'the Board met'],
    ['a name at the beginning of a sentence', 'The United Isles met', 'The Board met'],
    ['a part of a name that stands alone', 'United Isles and Isles', 'Board and Panel'],
    [
      'names with characters that are special in patterns',
      'Left (new) and A+B. and AAB!',
      'A+B. and Left (new) and AAB!',
    ],
    ['no part of another word', 'Islesman of the Isles’ coast', 'Islesman of the Panel’ coast'],
  ])('replaces %s', (_what, text, renamed) => {
    expect(rename(text)).toBe(renamed);
  });
});

/** Derives a bank, but changes one item if Northland’s label comes first in the alphabet. */
const deriveUnevenly =
  (id: string, change: (item: Item) => Item) =>
  (sheet: FactSheet): Bank => {
    const labels = new Map(sheet.entities.map((entity) => [entity.id, entity.label]));
    const isFirst = (labels.get('northland') ?? '') < (labels.get('southland') ?? '');
    const { items: derived } = deriveBank(sheet);
    return { items: derived.map((item) => (isFirst && item.id === id ? change(item) : item)) };
  };

/** The small sheet with another name for one of its parties. */
const withName = (name: string, changes: object = {}): FactSheet =>
  correctSheet(
    FactSheet.parse(JSON.parse(JSON.stringify(smallSheet).replaceAll('Northland', name))),
    {
      northland: changes,
    },
  );

describe('checkPartySwap', () => {
  const messagesOf = (bank: readonly Item[], within = context, check = checkPartySwap): string[] =>
    check(bank, within).map(({ message }) => message);
  const message = 'treats northland and southland differently';

  it.each<[what: string, id: string, change: (item: Item) => Item]>([
    [
      'the stem',
      'says-north/what',
      (item) => ({ ...item, stem: item.stem.replace('say', 'rightly say') }),
    ],
    ['the options', 'says-south/what', (item) => ({ ...item, options: item.options.slice(1) })],
    [
      'the key',
      'says-south/what',
      (item) => (item.interaction === 'choice' ? { ...item, key: 'o2' } : item),
    ],
    [
      'the targets',
      'northland+southland/who-says-what',
      (item) => (item.interaction === 'match' ? { ...item, targets: [] } : item),
    ],
    [
      'the feedback',
      'says-south/what',
      (item) => ({ ...item, feedback: { ...item.feedback, key: 'So it is.' } }),
    ],
    ['which items there are', 'says-south/what', (item) => ({ ...item, id: 'elsewhere' })],
  ])('catches templates that treat parties differently in %s', (_what, id, change) => {
    const check = createPartySwap(deriveUnevenly(id, change));
    expect(messagesOf(items, context, check)).toEqual([`"${id}" ${message}`]);
  });

  it('checks items about claims only', () => {
    const check = createPartySwap(
      deriveUnevenly('mission/leader', (item) => ({ ...item, stem: 'Who rightly leads?' })),
    );
    expect(messagesOf(items, context, check)).toEqual([]);
  });

  it('swaps parties that make claims about each other, not a party that only others make claims about', () => {
    const wide = deriveBank(wideSheet).items;
    const check = createPartySwap((sheet) => {
      const inOrder = sheet.entities.toSorted((a, b) => (a.label < b.label ? -1 : 1));
      const stem = inOrder.map(({ id }) => id).join();
      return { items: deriveBank(sheet).items.map((item) => ({ ...item, stem })) };
    });
    const found = messagesOf(wide, contextOf(wideSheet), check).join();
    expect(found).toContain('isles and southmark');
    expect(found).toContain('northmark and southmark');
    expect(found).not.toContain('isles and northmark');
  });

  it.each([
    ['a name of several words', withName('Northern Federated Republic')],
    [
      'a long name with another form within a sentence',
      withName('Federated Republic of the Northern Valleys', {
        phrase: 'the Federated Republic of the Northern Valleys',
      }),
    ],
    ['a name in the plural', withName('Fens')],
    ['more names than the other', withName('Northland', { aliases: ['Uplands', 'The North'] })],
    ['a name of one letter', withName('N')],
  ])('passes if one party has %s', (_what, sheet) => {
    expect(messagesOf(deriveBank(sheet).items, contextOf(sheet))).toEqual([]);
  });

  it('passes a bank without faults', () => {
    expect(messagesOf(items)).toEqual([]);
  });
});
