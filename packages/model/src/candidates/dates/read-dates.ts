import { monthNumber } from '../../sheet/format-time.ts';

/** A date as a text writes it, with the parts that the text gives. */
export interface WrittenDate {
  readonly day?: number | undefined;
  readonly month?: number | undefined;
  readonly year?: number | undefined;
  /** The words of the text, and where they begin. */
  readonly text: string;
  readonly at: number;
}

const month = String.raw`(?<month>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.|(?= \d)|(?<=\d Mar))|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)(?![\p{L}])`;
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const days = String.raw`(?<![\d.,:])(?<days>${day}(?:(?:,? (?:to|and|&|or|until) |, | ?[–—-] ?)(?:the )?${day}){0,9})`;
const year = String.raw`(?<year>\d{4})(?![\d,.]\d|\d)`;
/** Four digits that count nothing: after a word such as "in", or before anything but a plural. */
const bareYear = String.raw`(?<year>(?:1\d|20)\d{2})(?![\d,.]\d|[\d%]|s\b)(?:(?<=\b(?:in|since|until|till|during|before|after|late|early|mid-?) ?\d{4})|(?! (?:people|men|women|children|metres|(?!was|has|its|this)\p{L}{2,}s)\b))`;

const patterns = [
  new RegExp(String.raw`${days} (?:of )?${month}(?:,? ${year})?`, 'gu'),
  new RegExp(String.raw`${month} ${days}(?!\d|:\d)(?:,? ${year})?`, 'gu'),
  new RegExp(String.raw`(?<year>\d{4})-(?<iso>\d{2})-(?<days>\d{2})(?!\d)`, 'gu'),
  new RegExp(String.raw`(?<![\p{L}])${month}(?:,? (?:of )?${year})?`, 'gu'),
  new RegExp(String.raw`(?<![\d.,£$€#]|\d[/–—-])${bareYear}`, 'gu'),
];

const toNumber = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);

function toDates({ groups = {}, 0: text, index: at }: RegExpExecArray): WrittenDate[] {
  const found = {
    month: toNumber(groups.iso) ?? monthNumber((groups.month ?? '').replace('.', '').slice(0, 3)),
    year: toNumber(groups.year),
    text,
    at,
  };
  const each = groups.days?.match(/\d+/g) ?? [];
  return each.length === 0 ? [found] : each.map((digits) => ({ ...found, day: Number(digits) }));
}

/** Overwrites the matches of a pattern with blanks of the same length. */
const blank = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (match) => ' '.repeat(match.length));

/** Lists the dates that a text names: "7 May 2025", "May 7", "7 to 10 May", "May 2025", "2025". */
export function listDates(text: string): WrittenDate[] {
  let rest = text;
  return patterns
    .flatMap((pattern) => {
      const found = [...rest.matchAll(pattern)].flatMap(toDates);
      rest = blank(rest, pattern);
      return found;
    })
    .toSorted((a, b) => a.at - b.at);
}

/** Overwrites the days, months and years of a text with blanks, so that they do not count as other numbers. */
export const withoutDates = (text: string): string => patterns.reduce(blank, text);
