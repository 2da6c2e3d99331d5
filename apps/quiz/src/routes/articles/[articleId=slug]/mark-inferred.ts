import { formatTime, type Time } from '@dateline/model/public';

/**
 * Writes a time with square brackets round what the article leaves unsaid, as printed editions do:
 * "22 April [2025]"; brackets stand round the whole where more than the year is inferred.
 */
export function markInferred(time: Time): string {
  const text = formatTime(time);
  if (time.inferred.length === 0) return text;
  const onlyYear = time.inferred.every((part) => part === 'year');
  return onlyYear ? text.replace(/\d{4}/g, '[$&]') : `[${text}]`;
}
