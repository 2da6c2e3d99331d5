const years = /\b[12]\d{3}\b/g;
/** The year that a question is about: "on which day in 1961". "The flight of May 1961" may be another event. */
const asked = /\b(?:in|during) ([12]\d{3})\b/i;

/**
 * Finds the year that a stem asks about, by which a date without its year is read. Undefined if the stem names none, or
 * another one. The month of the frame gives no year: the answer may be of the year before.
 */
export function findAskedYear(stem: string): string | undefined {
  return new Set(stem.match(years)).size === 1 ? asked.exec(stem)?.[1] : undefined;
}
