import type { Time } from '@dateline/model/public';
import { formatTime, timeParts } from './format-date.ts';
import { formatNumber } from './format-number.ts';
import { m } from '$lib/paraglide/messages.js';

/**
 * Formats a time with square brackets around the parts that are inferred, as printed editions do:
 * "22 April [2025]". If more than the year is inferred, the brackets include everything.
 * The minute of a match follows.
 */
export function formatSheetTime(time: Time): string {
  const day = formatInferred(time);
  if (time.granularity !== 'day' || time.minute === undefined) return day;
  return m.briefing_minute({ day, minute: time.minute, number: formatNumber(time.minute) });
}

function formatInferred(time: Time): string {
  if (time.inferred.length === 0) return formatTime(time);
  if (time.inferred.some((part) => part !== 'year')) return `[${formatTime(time)}]`;
  return timeParts(time)
    .map(({ type, value }) => (type === 'year' ? `[${value}]` : value))
    .join('');
}
