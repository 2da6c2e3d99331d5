import { formatTime } from '@dateline/model/public';

/** The day of a timestamp, in UTC: "23 November 2026". */
export function formatDay(timestamp: string): string {
  return formatTime({
    granularity: 'day',
    date: new Date(timestamp).toISOString().slice(0, 10),
    inferred: [],
  });
}
