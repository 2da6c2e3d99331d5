import type { DateGranularity } from '../attempt/shapes.ts';
import { readDate } from './date-text.ts';
import { refuseTyped, type Interaction } from './interaction.ts';

// The examples are far from the news, so that none is a key.
/** What to write for a date of each granularity. */
export const wantedDate: { readonly [Each in DateGranularity]: string } = {
  day: 'Write the day, the month and the year: 14 July 1789',
  month: 'Write the month and the year alone: July 1789',
  year: 'Write the year alone: 1789',
};

/** A date of the requested granularity, in any usual spelling. The score is 1 for the exact date, else 0. */
export const date: Interaction<string> = {
  parse: ({ granularity = 'day', year }, raw) => {
    const other = refuseTyped(`wants-${granularity}`, wantedDate[granularity]);
    if (typeof raw !== 'string') return other;
    const read = readDate(raw, year);
    if (!read.ok) return refuseTyped(read.reason, read.message);
    return read.granularity === granularity ? { ok: true, response: read.date } : other;
  },
  accepts: (response) => typeof response === 'string',
  score: (key, response) => (response === key ? 1 : 0),
};
