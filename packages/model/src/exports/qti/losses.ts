import type { Item } from '../../item/item.ts';
import type { Loss } from '../export-format.ts';

function* listOfItem(item: Item): Generator<Loss> {
  if (item.interaction === 'number') {
    yield {
      item: item.id,
      part: 'numbers in words or with commas, such as “seventy-one”',
      reason: 'QTI reads digits only',
    };
  }
  if (item.interaction === 'date') {
    yield {
      item: item.id,
      part: 'unusual ways of writing the date',
      reason: 'QTI compares texts, and the file lists the usual ones',
    };
  }
  if (item.interaction === 'choice' && item.picture !== undefined) {
    yield {
      item: item.id,
      part: item.picture.kind === 'map' ? 'the map' : 'the line of events',
      reason: 'QTI has pictures only as files; the same options are there in words',
    };
  }
}

/** Lists what no version of QTI can hold. */
export const listLosses = (items: readonly Item[]): Loss[] => [
  {
    part: 'the topic, the predicted difficulty and the proof of each question',
    reason: 'QTI has no place for them',
  },
  ...items.flatMap((item) => [...listOfItem(item)]),
];
