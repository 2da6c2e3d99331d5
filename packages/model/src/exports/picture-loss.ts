import type { Item } from '../item/item.ts';
import type { Loss } from './export-format.ts';

/** The loss of an item that is answered on a map or a line, in a format that lists its options; none of other items. */
export const listPictureLosses = (item: Item, reason: string): Loss[] =>
  item.interaction === 'choice' && item.picture !== undefined
    ? [{ item: item.id, part: 'the map or line to answer on', reason }]
    : [];
