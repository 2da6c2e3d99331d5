import { describe, expect, it } from 'vitest';
import { context, contextOf, items } from '../../../test/bank-items.ts';
import { correctSheet } from '../../../test/correct-sheet.ts';
import { smallSheet } from '../../../test/small-sheet.ts';
import { wideSheet } from '../../../test/wide-sheet.ts';
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
    ['a name as a sentence begins with it', 'The United Isles met', 'The Board met'],
    ['a part of a name where it stands alone', 'United Isles and Isles', 'Board and Panel'],
    [
      'every letter of a name as it stands',
      'Left (new) and A+B. and AAB!',
      'A+B. and Left (new) and AAB!',
    ],
    ['no part of another word', 'Islesman of the Isles’ coast', 'Islesman of the Panel’ coast'],
  ])('puts others in the place of %s', (_what, text, renamed) => {
    expect(rename(text)).toBe(renamed);
  });
});

/** Derives as ever, but for one item in sheets in which Northland comes first in the alphabet. */
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
  const partial = 'treats northland and southland differently';

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
  ])('catches templates that make a difference in %s', (_what, id, change) => {
    const check = createPartySwap(deriveUnevenly(id, change));
    expect(messagesOf(items, context, check)).toEqual([`"${id}" ${partial}`]);
  });

  it('looks at claims alone', () => {
    const check = createPartySwap(
      deriveUnevenly('mission/leader', (item) => ({ ...item, stem: 'Who rightly leads?' })),
    );
    expect(messagesOf(items, context, check)).toEqual([]);
  });

  it('swaps the parties that speak of each other, not one that is only spoken of', () => {
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
      'a name of many words that stands otherwise in a sentence',
      withName('Federated Republic of the Northern Valleys', {
        phrase: 'the Federated Republic of the Northern Valleys',
      }),
    ],
    ['a name in the plural', withName('Fens')],
    ['more names than the other', withName('Northland', { aliases: ['Uplands', 'The North'] })],
    ['a name of one letter', withName('N')],
  ])('finds parties alike of which one has %s', (_what, sheet) => {
    expect(messagesOf(deriveBank(sheet).items, contextOf(sheet))).toEqual([]);
  });

  it('finds the parties alike in a sound bank', () => {
    expect(messagesOf(items)).toEqual([]);
  });
});
