import { formatTime } from './time-parts.ts';

/** Writes a date as it is answered, `2025-06-02`, `2025-06` or `2025`, in the language of the page. */
export function formatAnswerDate(date: string): string {
  if (date.length === 4) return formatTime({ granularity: 'year', year: date, inferred: [] });
  return date.length === 7
    ? formatTime({ granularity: 'month', month: date, inferred: [] })
    : formatTime({ granularity: 'day', date, inferred: [] });
}
