import type { Item } from '../item/item.ts';

/**
 * The key by the numbers of the options, from 1: one number, several, an order, or for a match the number of the target of
 * each option in turn. Empty for typed answers.
 */
export function listKeyNumbers(item: Item): number[] {
  const numberOf = (id: string): number => item.options.findIndex((each) => each.id === id) + 1;
  switch (item.interaction) {
    case 'choice':
      return [numberOf(item.key)];
    case 'multipleChoice':
      return item.key.map(numberOf).toSorted((a, b) => a - b);
    case 'order':
      return item.key.map(numberOf);
    case 'match': {
      const { options, targets, key } = item;
      return options.map(({ id }) => targets.findIndex((each) => each.id === key[id]) + 1);
    }
    case 'number':
    case 'date':
      return [];
  }
}
