import type { DateGranularity } from '../attempt/shapes.ts';
import { fromDayNumber, spanOf, type Time } from '../sheet/time.ts';

/** How many characters of `YYYY-MM-DD` each time has. */
const lengths = { day: 10, interval: 10, month: 7, year: 4 } as const;

/** A time as digits: `2025-06-01`, `2025-06`, `2025`; for an interval the day on which it starts. */
export const toDigits = (time: Time): string =>
  fromDayNumber(spanOf(time).first).slice(0, lengths[time.granularity]);

/** A time as a typed response; undefined for an interval, which is never typed. */
export const toTypedDate = (
  time: Time,
): { date: string; granularity: DateGranularity } | undefined =>
  time.granularity === 'interval'
    ? undefined
    : { date: toDigits(time), granularity: time.granularity };
