import type { Time } from '@dateline/model/public';
import { formatTime, timeParts } from '$lib/format/format-date.ts';

/**
 * Writes a time with square brackets round what the article leaves unsaid, as printed editions do:
 * "22 April [2025]"; brackets stand round the whole where more than the year is inferred.
 */
export function formatSheetTime(time: Time): string {
  if (time.inferred.length === 0) return formatTime(time);
  if (time.inferred.some((part) => part !== 'year')) return `[${formatTime(time)}]`;
  return timeParts(time)
    .map(({ type, value }) => (type === 'year' ? `[${value}]` : value))
    .join('');
}
