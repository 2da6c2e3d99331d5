import { describe, expect, it } from 'vitest';
import { context, find } from '../../../test/bank-items.ts';
import type { Item } from '../../item/item.ts';
import { checkKeyLengths } from './key-lengths.ts';

/** Creates choice items with these labels; the first is the key. */
function withLabels(count: number, ...labels: string[]): Item[] {
  const item = find('mission/leader');
  if (item.interaction !== 'choice') throw new TypeError('Cannot label: the item is no choice');
  const options = labels.map((label, at) => ({ id: `o${at + 1}`, label }));
  return Array.from({ length: count }, () => ({ ...item, options, key: 'o1' }));
}

describe('checkKeyLengths', () => {
  it.each([
    [
      'keys that are the longest option in a third of the items',
      [...withLabels(10, 'Anna', 'Ben', 'Eva'), ...withLabels(20, 'Ann', 'Ben', 'Cleo')],
    ],
    ['two options that are the longest, whichever is right', withLabels(40, 'Anna', 'Cleo', 'Eva')],
    ['few items, although the key is always the longest', withLabels(4, 'Anna', 'Ben', 'Eva')],
  ])('passes %s', (_what, items) => {
    expect(checkKeyLengths(items, context)).toEqual([]);
  });

  it.each([
    [
      'always',
      withLabels(40, 'Anna', 'Ben', 'Eva'),
      'In 40 of 40 choices the key is the longest option; chance gives 6 to 21',
    ],
    [
      'never',
      withLabels(40, 'Ann', 'Bo', 'Cleo'),
      'In 0 of 40 choices the key is the longest option; chance gives 6 to 21',
    ],
  ])('catches keys that are %s the longest option', (_how, items, message) => {
    expect(checkKeyLengths([...items, find('closure/order')], context)).toEqual([{ message }]);
  });
});
