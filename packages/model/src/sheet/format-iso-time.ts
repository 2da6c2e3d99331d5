import type * as z from 'zod/mini';
import type { Time } from './time.ts';

/** Formats a time as ISO 8601, as precise as it is; an interval has its days on both sides of a slash. */
export function formatIsoTime(time: z.input<typeof Time>): string {
  switch (time.granularity) {
    case 'day':
      return time.date;
    case 'month':
      return time.month;
    case 'year':
      return time.year;
    case 'interval':
      return `${time.start}/${time.end}`;
  }
}
