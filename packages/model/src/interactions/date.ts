import type { DateGranularity } from '../attempt/shapes.ts';
import { readDate } from './date-text.ts';
import { refuse, type Interaction } from './interaction.ts';

// The examples lie far from the news, so that none gives an answer away.
const wanted: { readonly [Each in DateGranularity]: string } = {
  day: 'Write the day, the month and the year: 14 July 1789',
  month: 'Write the month and the year alone: July 1789',
  year: 'Write the year alone: 1789',
};

/** A date as finely as it is asked for, in any usual writing. The exact date is 1, any other is 0. */
export const date: Interaction<string> = {
  parse: ({ granularity = 'day' }, raw) => {
    if (typeof raw !== 'string') return refuse(wanted[granularity]);
    const read = readDate(raw);
    if (!read.ok) return refuse(read.message);
    return read.granularity === granularity
      ? { ok: true, response: read.date }
      : refuse(wanted[granularity]);
  },
  accepts: (response) => typeof response === 'string',
  score: (key, response) => (response === key ? 1 : 0),
};
