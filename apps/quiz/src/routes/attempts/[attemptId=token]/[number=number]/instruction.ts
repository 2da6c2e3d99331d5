import type { DateGranularity, PublicItem } from '@dateline/model/public';

// The example lies far from the news, so that it is nobody's answer.
const dates: Record<DateGranularity, string> = {
  day: 'Write the day, the month and the year, such as 14 July 1789, or pick the day.',
  month: 'Write the month and the year, such as July 1789, or pick the month.',
  year: 'Write the year, such as 1789.',
};

/** Tells a reader how to answer an item. */
export function instructionFor(item: PublicItem): string {
  switch (item.interaction) {
    case 'choice':
      return 'Choose one.';
    case 'multipleChoice':
      return 'Choose all that are right.';
    case 'order':
      return 'Give each line its position, the first being 1.';
    case 'match':
      return 'Choose what belongs to each line.';
    case 'number':
      return 'Write the number. Digits are fine, and so are words.';
    case 'date':
      return dates[item.granularity];
  }
}
