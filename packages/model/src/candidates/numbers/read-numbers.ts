import { readNumber } from '../../interactions/number-text.ts';
import { withoutDates } from '../dates/read-dates.ts';

/** What the words beside a number make of it. */
export type Bound = 'exact' | 'atLeast' | 'atMost' | 'about';

/** A number as a text writes it. */
export interface WrittenNumber {
  readonly value: number;
  /** What the words beside it make of it; "just over" is both about and at least. */
  readonly bounds: readonly Bound[];
  /** True for "12th" and "twelfth", which give a place in a sequence, such as a minute. */
  readonly isOrdinal: boolean;
  readonly text: string;
  /** Where it begins in the text. */
  readonly at: number;
}

const words: ReadonlyMap<string, number> = new Map([
  ['no', 0],
  ['none', 0],
  ['nobody', 0],
  ['nothing', 0],
  ['goalless', 0],
  ['a', 1],
  ['an', 1],
  ['once', 1],
  ['single', 1],
  ['sole', 1],
  ['both', 2],
  ['twice', 2],
  ['pair', 2],
  ['couple', 2],
  ['double', 2],
  ['dozen', 12],
  ['half', 0.5],
  ['quarter', 0.25],
]);

const ordinals: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, at) => [word, at + 1]),
);

const before: readonly (readonly [Bound, RegExp])[] = [
  [
    'atMost',
    /(?<!\b(?:no|not|or) )\b(?:up to|at most|(?:no|not) more than|fewer than|less than|under|below|within|maximum of|nearly|almost|not quite)$/i,
  ],
  [
    'atLeast',
    /(?<!\b(?:no|not) )\b(?:more than|over|at least|(?:no|not) (?:fewer|less) than|upwards? of|above|beyond|exceed(?:s|ed|ing)?|in excess of|minimum of)$/i,
  ],
  [
    'about',
    /\b(?:about|some|around|roughly|nearly|almost|approximately|(?:just|a little|slightly) (?:over|under|more than|less than)|close to|estimated|usually put at|put at|circa)$/i,
  ],
];
const after: readonly (readonly [Bound, RegExp])[] = [
  ['atLeast', /^(?:\+| (?:\p{L}+ ){0,2}(?:or|and) more\b)/u],
  ['atMost', /^ (?:\p{L}+ ){0,2}or (?:fewer|less)\b/u],
  ['about', /^ (?:\p{L}+ )?(?:or so|more or less)\b/u],
];

/** Lists the bounds that the words before and after a number give; `exact` if there are none. */
export function readBounds(lead: string, rest: string): Bound[] {
  const near = lead.replace(/ ?(?:[£$€]|a )? *$/u, '');
  const found = [
    ...before.filter(([, pattern]) => pattern.test(near)),
    ...after.filter(([, pattern]) => pattern.test(rest)),
  ].map(([bound]) => bound);
  return found.length === 0 ? ['exact'] : found;
}

const token = /\d+(?:[.,]\d+)*(?:st|nd|rd|th)?(?![\d])|\p{L}+/gu;
/** The most words of a number: "one hundred and twenty-three thousand four hundred and fifty-six". */
const longest = 12;
/** No token of a number is longer, and no words that bound one lie further away. */
const longestToken = 40;
const reach = 60;
const longestFraction = 20;

function readWord(word: string): Pick<WrittenNumber, 'value' | 'isOrdinal'> | undefined {
  const lower = word.toLowerCase();
  const digits = /^(\d+)(?:st|nd|rd|th)$/.exec(lower)?.[1];
  const ordinal = digits === undefined ? ordinals.get(lower) : Number(digits);
  if (ordinal !== undefined) return { value: ordinal, isOrdinal: true };
  const value = words.get(lower);
  return value === undefined ? undefined : { value, isOrdinal: false };
}

/** Adds a half or a quarter that follows: "two and a half". */
function addFraction(value: number, rest: string): [value: number, length: number] {
  const [text = '', part] = /^ and (?:a|one) (half|quarter)\b/.exec(rest) ?? [];
  return [value + (words.get(part ?? '') ?? 0), text.length];
}

/** Reads a number without the error of floating point that "32.3 million" has. */
function read(text: string): number | undefined {
  const value = readNumber(text);
  return value && Number(value.toPrecision(12));
}

interface Token {
  readonly start: number;
  readonly end: number;
}

/** Finds the longest number that begins with the first of these words. */
function findNumber(
  text: string,
  tokens: readonly Token[],
): (Token & { value: number }) | undefined {
  const [{ start } = { start: 0 }] = tokens;
  if (tokens.some(({ start: from, end }) => end - from > longestToken)) return undefined;
  return tokens
    .flatMap(({ end }) => {
      const value = read(text.slice(start, end));
      return value === undefined ? [] : [{ start, end, value }];
    })
    .at(-1);
}

/** "32.3 million" also counts millions. */
function findFactor(
  text: string,
  { start, end, value }: Token & { value: number },
): number | undefined {
  const [, factor] = /^(.+) \p{L}+$/u.exec(text.slice(start, end)) ?? [];
  const times = factor === undefined ? undefined : read(factor);
  return times !== undefined && value >= 1000 * times ? times : undefined;
}

/** Lists the numbers of a text, in digits and in words, but not those of dates and scores. */
export function listNumbers(text: string): WrittenNumber[] {
  // A score such as "5–3" counts nothing.
  const plain = withoutDates(text).replace(/(?<![\d.,–-])\d[–-]\d(?!\d|[.,]\d|[–-])/g, '   ');
  const numbers: WrittenNumber[] = [];
  const add = ({ start, end }: Token, value: number, isOrdinal = false): void => {
    const bounds = readBounds(
      plain.slice(Math.max(0, start - reach), start),
      plain.slice(end, end + reach),
    );
    numbers.push({ value, isOrdinal, bounds, text: plain.slice(start, end), at: start });
  };
  const tokens = [...plain.matchAll(token)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  let from = 0;
  for (const [at, first] of tokens.entries()) {
    if (first.start < from) continue;
    const word = plain.slice(first.start, Math.min(first.end, first.start + longestToken));
    const begins = /^a$/i.test(word) || read(word) !== undefined;
    const number = begins ? findNumber(plain, tokens.slice(at, at + longest)) : undefined;
    let { end } = number ?? first;
    if (number === undefined) {
      const single = readWord(word);
      if (single !== undefined) add(first, single.value, single.isOrdinal);
    } else {
      const [value, length] = addFraction(number.value, plain.slice(end, end + longestFraction));
      end += length;
      add({ ...number, end }, value);
      const factor = findFactor(plain, number);
      if (factor !== undefined) add(number, factor);
    }
    from = end;
  }
  return numbers;
}
