import { formatNumber } from '../derive/phrases.ts';
import { labelOf, type Item } from '../item/item.ts';
import { formatDate } from '../sheet/format-time.ts';

/**
 * The key as a reader reads it, a line each: the right options, in order only where that is what is asked for; of
 * a match "option — target". It is the same whatever ids the options have and however they were shuffled.
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
