import { describe, expect, it } from 'vitest';
import { context, find, items } from '../../../test/bank-items.ts';
import { smallSheet } from '../../../test/small-sheet.ts';
import { wideSheet } from '../../../test/wide-sheet.ts';
import { deriveBank } from '../../derive/bank.ts';
import type { Item } from '../../item/item.ts';
import { Entity } from '../../sheet/entity.ts';
import { FactSheet } from '../../sheet/fact-sheet.ts';
import { createContext } from '../context.ts';
import { checkPartySwap, createSwap } from './party-swap.ts';

const toParty = (label: string, rest: object = {}) =>
  Entity.parse({ type: 'organisation', form: 'party', id: 'party', label, ...rest });

describe('createSwap', () => {
  const isles = toParty('United Isles', { phrase: 'the United Isles', aliases: ['Isles', 'UI'] });
  const board = toParty('Board', { phrase: 'the Board', aliases: ['Panel'] });

  it.each([
    ['the United Isles met the Board', 'the Board met the United Isles'],
    ['The United Isles met; the Board left', 'The Board met; the United Isles left'],
    ['United Isles and Isles', 'Board and Panel'],
    ['A name with no partner: UI', 'A name with no partner: UI'],
  ])('turns "%s" into "%s"', (text, swapped) => {
    expect(createSwap(isles, board)(text)).toBe(swapped);
  });

  it('takes every letter of a name as it stands', () => {
    const swap = createSwap(toParty('Left (new)'), toParty('A+B.'));
    expect(swap('Left (new) and A+B. and AAB!')).toBe('A+B. and Left (new) and AAB!');
  });

  it('swapping names leaves other words alone', () => {
    const swap = createSwap(context.index.entity('northland'), context.index.entity('southland'));
    expect(swap('Northland and Southland’s Northlanders')).toBe(
      'Southland and Northland’s Northlanders',
    );
    expect(swap(swap('Northland met Southland'))).toBe('Northland met Southland');
  });
});

describe('checkPartySwap', () => {
  const messagesOf = (bank: readonly Item[], within = context): string[] =>
    checkPartySwap(bank, within).map(({ message }) => message);
  const partial = 'treats northland and southland differently';

  it.each<[what: string, id: string, change: (item: Item) => Item]>([
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
  ])('catches a difference in %s', (_what, id, change) => {
    expect(messagesOf([change(find(id))])).toEqual([`"${id}" ${partial}`]);
  });

  it('looks at claims alone', () => {
    expect(messagesOf([{ ...find('mission/leader'), stem: 'Who rightly leads?' }])).toEqual([]);
  });

  it('swaps the parties that speak of each other, not one that is only spoken of', () => {
    const wide = deriveBank(wideSheet).items;
    const found = messagesOf(wide, createContext(wideSheet)).join();
    expect(found).not.toContain('isles and northmark');
    expect(found).not.toContain('northmark and southmark');
  });

  it('takes the two endings of the possessive for one', () => {
    const text = JSON.stringify(smallSheet)
      .replaceAll('Northland', 'Fens')
      .replaceAll('took too much water', 'took too much of Fens’ water');
    const sheet = FactSheet.parse(JSON.parse(text));
    expect(messagesOf(deriveBank(sheet).items, createContext(sheet))).toEqual([]);
  });

  it('finds the parties alike in a sound bank', () => {
    expect(messagesOf(items)).toEqual([]);
  });
});
