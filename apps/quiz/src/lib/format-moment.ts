import { formatDay } from './format-day.ts';

/** A timestamp to the minute, in UTC: "23 November 2026, 09:05 UTC". */
export function formatMoment(timestamp: string): string {
  return `${formatDay(timestamp)}, ${new Date(timestamp).toISOString().slice(11, 16)} UTC`;
}
