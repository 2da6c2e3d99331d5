import { isClosed, isCommon } from '../text/common-words.ts';
import { blankOut } from '../text/blank.ts';
import { listNumbers, type WrittenNumber } from './read-numbers.ts';
import { currencyNouns, currencySigns } from './currencies.ts';

/** A number of a paragraph with what it counts. */
export interface CountedNumber {
  readonly at: number;
  readonly text: string;
  readonly value: number;
  readonly currency?: string | undefined;
  readonly isPercent: boolean;
  readonly counts: string;
}

/** Times of day and numbers inside names: "10:30", "8 p.m.", "1400 GMT", "G20", "F-16", "No. 10". */
const noCount =
  /(?<![\d.,])\d{1,2}(?:[:.]\d{2}(?::\d{2})?)?(?: ?[ap]\.?m\b\.?| ?o['’]clock)|(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])|\b\d{4} ?(?:GMT|UTC|EST|EDT|BST|CET|IST|PKT|hrs|hours GMT)\b|\p{L}{1,12}-?\d{1,12}\p{L}{0,3}(?![\p{L}\d])|\b(?:No|Nos|Article|Section|Chapter|Page|Resolution|Route|Highway|Room|Flight|Channel)\.? \d+/giu;
const wordClock =
  /\b(?:at|by|until|from|around) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= o['’]clock| in the (?:morning|afternoon|evening)| [ap]\.?m)/giu;

const shares = [
  'half',
  'third',
  'quarter',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const numerators = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const fraction = new RegExp(
  String.raw`\b(?:(?<many>${numerators.join('|')})[- ](?<part>${shares.join('|')})s?\b|(?<one>a )(?<of>${shares.join('|')})(?= of\b))`,
  'giu',
);

const blank = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (found) => ' '.repeat(found.length));

/** The words behind a number up to the plural that it counts: "people", "ballistic missiles". */
function readCounts(rest: string): string {
  const [, behind = ''] = /^[ -]((?:\p{L}[\p{L}’'-]*[ ]?){1,4})/u.exec(rest.slice(0, 80)) ?? [];
  const words = behind.trim().split(' ');
  const stop = words.findIndex((word) => isClosed(word) || /^(?:and|said|per)$/.test(word));
  const kept = stop < 0 ? words : words.slice(0, stop);
  const plural = kept.findIndex((word) =>
    /(?:[^siu]s|ies|people|men|women|children|police|troops|old)$/u.test(word),
  );
  return kept.slice(0, plural < 0 ? 1 : plural + 1).join(' ');
}

/** True for "11" in "Apollo 11", but not for "26" in "Some 26". */
function isPartOfName(text: string, at: number): boolean {
  const [, word] = /(\p{Lu}[\p{L}’'-]*) $/u.exec(text.slice(Math.max(0, at - 40), at)) ?? [];
  return word !== undefined && !isCommon(word);
}

/** Words that are a number only at times. */
function isCount({ text, isOrdinal }: WrittenNumber, before: string, rest: string): boolean {
  if (isOrdinal) return false;
  if (
    /^(?:an?|no|none|nobody|nothing|single|sole|both|twice|once|double|pair|couple|goalless)$/i.test(
      text,
    )
  )
    return false;
  if (/^quarter$/i.test(text)) return false;
  if (/^half$/i.test(text)) return /^ (?:of|the|an?|its|their)\b/u.test(rest);
  if (!/^one$/i.test(text)) return true;
  const [, next = ''] = /^ (\p{L}+)/u.exec(rest) ?? [];
  return next !== '' && !isClosed(next) && !/\b(?:no|any|every|this|that|the|each) $/i.test(before);
}

function toCounted(
  text: string,
  { at, text: words, value }: Pick<WrittenNumber, 'at' | 'text' | 'value'>,
): CountedNumber {
  const before = text.slice(Math.max(0, at - 12), at);
  const rest = text.slice(at + words.length, at + words.length + 90);
  const [, symbol = ''] = /([$£€¥₹])\s?$/u.exec(before) ?? [];
  const noun = currencyNouns.find(([pattern]) => pattern.test(rest))?.[1];
  const currency = currencySigns[symbol] ?? noun;
  const isPercent = /^(?: ?%| per ?cent\b| percentage points?\b)/iu.test(rest);
  const counts = isPercent
    ? ''
    : currency !== undefined && noun === undefined
      ? ''
      : readCounts(rest);
  return {
    at,
    text: words,
    value,
    ...(currency === undefined ? {} : { currency }),
    isPercent,
    counts,
  };
}

/** Lists the numbers that count or measure. `dates` are the places of dates, whose numbers do neither. */
export function listCounts(
  text: string,
  dates: readonly { at: number; text: string }[],
): CountedNumber[] {
  const undated = blankOut(text, dates);
  let plain = blank(blank(undated, noCount), wordClock);
  const fractions = [...plain.matchAll(fraction)].map(({ 0: words, index, groups = {} }) => {
    const share = shares.indexOf((groups.part ?? groups.of ?? '').toLowerCase()) + 2;
    const many = numerators.indexOf((groups.many ?? 'one').toLowerCase()) + 1;
    return toCounted(text, {
      at: index,
      text: words,
      value: Number((many / share).toPrecision(12)),
    });
  });
  plain = blankOut(plain, fractions);
  const found = listNumbers(plain).filter((number) => {
    const rest = plain.slice(number.at + number.text.length, number.at + number.text.length + 40);
    return (
      isCount(number, plain.slice(Math.max(0, number.at - 12), number.at), rest) &&
      !isPartOfName(text, number.at)
    );
  });
  // "32.3 million" is listed again as 32.3.
  const longest = new Map<number, WrittenNumber>();
  for (const number of found) {
    const other = longest.get(number.at);
    if (other === undefined || other.text.length < number.text.length)
      longest.set(number.at, number);
  }
  return [...fractions, ...[...longest.values()].map((number) => toCounted(text, number))].toSorted(
    (a, b) => a.at - b.at,
  );
}
