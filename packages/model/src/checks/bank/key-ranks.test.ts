import { describe, expect, it } from 'vitest';
import { context, find } from '../../../test/bank-items.ts';
import type { Item } from '../../item/item.ts';
import { checkKeyRanks } from './key-ranks.ts';

const boats = find('boats/how-many');
const leader = find('mission/leader');

/** Copies an item with four options; `counts` says how many copies have the key at each rank. */
function withRanks(item: Item, counts: readonly number[]): Item[] {
  if (item.interaction !== 'choice')
    throw new TypeError(`Cannot rank "${item.id}": it is no choice`);
  return counts.flatMap((count, at) =>
    Array.from({ length: count }, () => ({ ...item, key: item.options[at]?.id ?? '' })),
  );
}

describe('checkKeyRanks', () => {
  it.each([
    ['keys at all ranks equally often', boats, [3, 3, 3, 3]],
    ['a bias that chance explains', boats, [8, 3, 3, 2]],
    ['too few items', boats, [0, 11, 0, 0]],
    ['options that will be shuffled', leader, [0, 40, 0, 0]],
  ])('passes %s: %#', (_what, item, counts) => {
    expect(checkKeyRanks(withRanks(item, counts), context)).toEqual([]);
  });

  it.each([
    ['keys that all have one rank', [0, 12, 0, 0], '0, 12, 0, 0'],
    ['a bias that chance hardly explains', [10, 2, 2, 2], '10, 2, 2, 2'],
  ])('catches %s', (_what, counts, ranks) => {
    expect(checkKeyRanks(withRanks(boats, counts), context)).toEqual([
      { message: `The keys of 4 numbers or dates stand by rank ${ranks} times` },
    ]);
  });

  it('ignores typed items', () => {
    const typed = Array.from({ length: 40 }, () => find('boats/how-many-typed'));
    expect(checkKeyRanks(typed, context)).toEqual([]);
  });
});
