import type { Time } from '@dateline/model/public';
import { formatTime, timeParts } from '$lib/format/format-date.ts';

/**
 * Formats a time with square brackets around the parts that are inferred, as printed editions do:
 * "22 April [2025]". If more than the year is inferred, the brackets include everything.
 */
export function formatSheetTime(time: Time): string {
  if (time.inferred.length === 0) return formatTime(time);
  if (time.inferred.some((part) => part !== 'year')) return `[${formatTime(time)}]`;
  return timeParts(time)
    .map(({ type, value }) => (type === 'year' ? `[${value}]` : value))
    .join('');
}
