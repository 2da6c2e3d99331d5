import type { WrittenDate } from '../../candidates/dates/read-dates.ts';
import { formatDate } from '../../sheet/format-time.ts';
import { sideOf } from '../../sheet/slot-times.ts';
import { quoteAll, type Reading } from './reading.ts';
import type { DateParts, Stated } from './stated-in-fact.ts';

/** Writes the parts of a date that are known: "8 July 2025", "8 July", "July", "2025". */
function formatParts({ day, month, year }: DateParts): string {
  const pad = (part: number): string => String(part).padStart(2, '0');
  if (month === undefined) return [day, year].filter((part) => part !== undefined).join(', ');
  const iso = [String(year ?? 2000), pad(month), ...(day === undefined ? [] : [pad(day)])];
  const formatted = formatDate(iso.join('-'));
  return year === undefined ? formatted.replace(/ 2000$/, '') : formatted;
}

/** The dates of a text that have these parts. The year may stand elsewhere in the text, but not another year beside the day. */
function findDates(
  dates: readonly WrittenDate[],
  { day, month, year }: DateParts,
): readonly WrittenDate[] {
  const fits = (date: WrittenDate): boolean =>
    (day === undefined || date.day === day) &&
    (month === undefined || date.month === month) &&
    (year === undefined || date.year === undefined || date.year === year);
  const isOfYear = year === undefined || dates.some((date) => date.year === year);
  return isOfYear ? dates.filter(fits) : [];
}

/** The word right before a date that makes it a bound. "From" may open a period. */
const boundBefore = /\b(after|before|by|since|till|until|no (?:later|earlier) than)(?: the)? $/i;

/** Says what the sheet has and what the evidence has instead of a date; undefined if they agree. A bound is refused only if all words for it point the other way. */
export function compareDate(
  { date, before = '' }: Extract<Stated, { type: 'date' }>,
  { text, dates }: Reading,
): string | undefined {
  const found = findDates(dates, date);
  if (found.length === 0) {
    return `the sheet has ${formatParts(date)}; the evidence has these dates: ${quoteAll(dates.map((each) => each.text))}`;
  }
  const side = sideOf(before);
  const words = found.map(
    ({ at }) => boundBefore.exec(text.slice(0, at))?.[1]?.toLowerCase() ?? '',
  );
  const isOpposite = side !== undefined && words.every((word) => (sideOf(word) ?? side) !== side);
  return isOpposite
    ? `the sheet has "${before}" ${formatParts(date)}; the evidence says ${quoteAll(words)}`
    : undefined;
}
