import { formatNumber } from '../english/words.ts';
import { labelOf, type Item } from '../item/item.ts';
import { formatDate } from '../sheet/format-time.ts';

/**
 * Formats the key for readers, one line for each part: the labels of the right options, or "option — target" for a match.
 * Sorted except for an order, so that it does not depend on option ids and shuffling.
 */
export function keyInWords(item: Item): string[] {
  switch (item.interaction) {
    case 'choice':
      return [labelOf(item.options, item.key)];
    case 'multipleChoice':
      return item.key.map((id) => labelOf(item.options, id)).toSorted();
    case 'order':
      return item.key.map((id) => labelOf(item.options, id));
    case 'match': {
      const { options, targets, key } = item;
      return options.map(({ id, label }) => `${label} — ${labelOf(targets, key[id])}`).toSorted();
    }
    case 'number':
      return [formatNumber(item.key)];
    case 'date':
      return [formatDate(item.key)];
  }
}
