import type { Frame } from './frame.ts';

const years = /\b[12]\d{3}\b/g;
/** The year that a question is about: "on which day in 1961". "The flight of May 1961" may be another event. */
const asked = /\b(?:in|during) ([12]\d{3})\b/i;

/**
 * Finds the period by which a date without its year is read: the year that the stem asks about, `1961`, else
 * the month of the frame, `2025-06`. Undefined if neither is there or the stem names another year. It
 * depends on nothing but what every reader sees.
 */
export function findPeriod(stem: string, { month }: Pick<Frame, 'month'>): string | undefined {
  const named = new Set(stem.match(years));
  if (named.size === 0) return month;
  return named.size === 1 ? asked.exec(stem)?.[1] : undefined;
}
