import type { Item } from '../../item/item.ts';
import type { FactSheet } from '../../sheet/fact-sheet.ts';
import { directionOf } from '../../sheet/text/direction-of.ts';
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

/** What versions before 2.2 lose of a sheet whose script is read from right to left. */
export const listDirectionLosses = (sheet: FactSheet): Loss[] =>
  directionOf(sheet) === 'rtl'
    ? [
        {
          part: 'that the text is read from right to left',
          reason: 'QTI has this since version 2.2; most systems see it by the letters',
        },
      ]
    : [];
