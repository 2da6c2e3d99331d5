import type { Item } from '../../item/item.ts';
import type { Loss } from '../export-format.ts';
import { findShare } from '../mark-shares.ts';

/** What both of Moodle's formats lose of an item. */
export function listMoodleLosses(item: Item): Loss[] {
  switch (item.interaction) {
    case 'multipleChoice':
      return findShare(item.key.length) === undefined
        ? [
            {
              item: item.id,
              part: 'the whole question',
              reason: 'Moodle cannot divide a mark among more than ten right answers',
            },
          ]
        : [];
    case 'match':
      return [
        {
          item: item.id,
          part: 'the order of the answers to match with',
          reason: 'Moodle always shuffles them',
        },
      ];
    case 'number':
      return [
        { item: item.id, part: 'numbers written in words', reason: 'Moodle reads digits alone' },
      ];
    case 'date':
      return [
        {
          item: item.id,
          part: 'other ways to write the date',
          reason: 'Moodle has no dates and accepts only the spellings that are listed',
        },
      ];
    default:
      return [];
  }
}
