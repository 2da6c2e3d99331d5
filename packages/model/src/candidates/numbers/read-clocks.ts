/** A time of day as a text writes it. */
export interface WrittenClock {
  /** Minutes since midnight; of one without "am" or "pm" perhaps since noon. */
  readonly minutes: number;
  /** True if it may be in either half of the day: "10.56", not "08.15". */
  readonly isOpen: boolean;
  readonly text: string;
  readonly at: number;
}

const digits = String.raw`(?<![\d.,:])(\d{1,2})(?:[.:](\d{2}))?(?![\d:])`;
const half = String.raw`(?:\s?(a|p)\.?\s?m\b\.?| in the (morning|afternoon|evening)\b| at (night)\b)`;
const withHalf = new RegExp(`${digits}${half}`, 'giu');
const ofDay = /(?<![\d.,:])(\d{1,2}):(\d{2})(?![\d:])/gu;
const bare = /(?<![\d.,:])(\d{1,2})[.:](\d{2})(?![\d:])/gu;

function read([text, hours = '', minutes = '0', ...halves]: RegExpExecArray, at: number) {
  const [hour, minute] = [Number(hours), Number(minutes)];
  if (hour > 24 || minute > 59) return [];
  const found = halves.find((each) => each !== undefined)?.toLowerCase();
  if (found === undefined)
    return [
      { minutes: hour * 60 + minute, isOpen: hour <= 12 && !hours.startsWith('0'), text, at },
    ];
  const isLate = /^[pe]|^after/.test(found) || (found === 'night' && hour > 5 && hour < 12);
  return [{ minutes: ((hour % 12) + (isLate ? 12 : 0)) * 60 + minute, isOpen: false, text, at }];
}

/**
 * Lists the times of day in a text: "10.56 pm", "3 a.m.", "22:56", "7.30 in the evening"; with `isLoose` also "10.56", which may be
 * another number.
 */
export function listClocks(text: string, { isLoose = false } = {}): WrittenClock[] {
  const found = [...text.matchAll(withHalf)].flatMap((match) => read(match, match.index));
  const others = [...text.matchAll(isLoose ? bare : ofDay)].flatMap((match) =>
    read(match, match.index),
  );
  return [...found, ...others.filter(({ at }) => !found.some((each) => each.at === at))];
}

/** True if a text that gives the time of day `said` says `stated`. The half of the day counts if the text says it: "10.56 pm" is not 10:56. */
export const saysClock = (said: WrittenClock, stated: WrittenClock): boolean =>
  said.isOpen ? said.minutes % 720 === stated.minutes % 720 : said.minutes === stated.minutes;
