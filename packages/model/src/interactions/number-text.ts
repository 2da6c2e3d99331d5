import { listUnitNames } from './counted-unit.ts';
import { foldText } from './fold-text.ts';

const small: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
    'sixteen seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);
const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, at) => [word, (at + 2) * 10]),
);
/** Words that multiply the number before them, the largest first. */
const scales: readonly (readonly [word: string, value: number])[] = [
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
  ['thousand', 1e3],
  ['hundred', 1e2],
];

/** Digits without groups; `grouped` and `southAsian` are digits in groups. Each may have a fraction. */
const plain = /^(?:\d+|(?:0|[1-9]\d*)[.,]\d+)$/;
/** A comma that may separate thousands or start a fraction. */
const misgrouped = /^\d{4,},\d{3}$/;
const grouped = /^[1-9]\d{0,2}(?:([,.'’ ])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/;
/** With the Arabic separators, which have one meaning each: `٬` separates thousands, `٫` starts a fraction. */
const arabic = /^(?:\d+|[1-9]\d{0,2}(?:٬\d{3})+|[1-9]\d?(?:٬\d{2})+٬\d{3})(?:٫\d+)?$/;
const southAsian = /^[1-9]\d?(?:,\d{2})*,\d{3}(?:\.\d+)?$/;

/** Three digits behind a point or comma and before a scale: "1.250 million" may be 1,250,000 or 1,250,000,000. */
const scaled = new RegExp(
  `(?:^|[ -])[1-9]\\d{0,2}[.,]\\d{3} (?:${scales.map(([word]) => word).join('|')})\\b`,
);

/** Whether a text has two readings as a number. */
export const isAmbiguousNumber = (text: string): boolean => scaled.test(foldText(text));

/**
 * Reads digits: "1,250", "1.250", "1 250" and "1250" are equal; a comma or point starts a fraction if it
 * is not before three digits, or after 0, or after four digits or more.
 */
function readDigits(text: string): number | undefined {
  if (arabic.test(text)) return Number(text.replaceAll('٬', '').replace('٫', '.'));
  if (southAsian.test(text) && !grouped.test(text)) return Number(text.replaceAll(',', ''));
  const separator = grouped.exec(text)?.[1];
  if (separator !== undefined) {
    return Number(text.replaceAll(separator, '').replace(',', '.'));
  }
  const isPlain = plain.test(text) && !misgrouped.test(text);
  return isPlain ? Number(text.replace(',', '.')) : undefined;
}

/** Reads words below a hundred: "six", "sixteen", "sixty", "sixty six". */
function readTens([first = '', second, ...rest]: readonly string[]): number | undefined {
  if (rest.length > 0) return undefined;
  if (second === undefined) return small.get(first) ?? tens.get(first);
  const unit = small.get(second) ?? 0;
  const ten = tens.get(first);
  return ten !== undefined && unit >= 1 && unit <= 9 ? ten + unit : undefined;
}

/** Reads the factor before a scale: nothing or "a" for one, digits, or words. */
function readFactor(words: readonly string[], below: number): number | undefined {
  const text = words.join(' ');
  if (text === '' || text === 'a') return 1;
  return readDigits(text) ?? readWords(words, below);
}

/** Reads number words. The rest after a scale is smaller than the scale, and may begin with "and". */
function readWords(words: readonly string[], below = Infinity): number | undefined {
  const scale = scales.find(([word, value]) => value < below && words.includes(word));
  if (scale === undefined) return readTens(words);
  const [word, value] = scale;
  const at = words.indexOf(word);
  const factor = readFactor(words.slice(0, at), value);
  const rest = words.slice(words[at + 1] === 'and' ? at + 2 : at + 1);
  const more = rest.length === 0 && words.at(-1) !== 'and' ? 0 : readWords(rest, value);
  if (factor === undefined || more === undefined) return undefined;
  return more < value ? factor * value + more : undefined;
}

/** Reads "twenty one point five": each word after the point is one digit. */
function readSpelled(words: readonly string[]): number | undefined {
  if (!words.includes('point')) return readWords(words);
  const at = words.indexOf('point');
  const whole = readWords(words.slice(0, at));
  const digits = words.slice(at + 1).map((word) => small.get(word) ?? 10);
  if (whole === undefined || digits.length === 0 || digits.some((digit) => digit > 9)) {
    return undefined;
  }
  return Number(`${whole}.${digits.join('')}`);
}

/**
 * Reads a number as people write it: in digits or in English words, with thousands apart by comma, point, space
 * or apostrophe, with spaces around and a name of the unit behind. `1.250` is 1250.
 * Undefined for `1.250 million`, which could be read in two ways, and for what cannot be read at all.
 */
export function readNumber(text: string, unit = ''): number | undefined {
  const folded = foldText(text);
  if (scaled.test(folded)) return undefined;
  const suffix = listUnitNames(unit).find((name) => folded.endsWith(` ${name}`));
  const bare = suffix === undefined ? folded : folded.slice(0, -suffix.length - 1);
  const isNegative = /^(?:- ?|minus )/.test(bare);
  const unsigned = bare.replace(/^(?:- ?|minus )/, '');
  const words = unsigned.split(/[ -]+/);
  const value = readDigits(unsigned) ?? readSpelled(words);
  return value === undefined || value === 0 || !isNegative ? value : -value;
}
