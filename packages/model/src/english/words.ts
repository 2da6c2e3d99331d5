import type { Entity } from '../sheet/entity.ts';

/** Turns the first letter into upper case. */
export function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Joins words as a list: "a", "a and b", "a, b and c". */
export function joinWords(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} and ${words.slice(-1).join('')}`;
}

/** The name of an entity inside a sentence. */
export function nameOf(entity: Entity): string {
  return entity.phrase ?? entity.label;
}

/** Writes a phrase as it stands inside a sentence: "the convention’s delegates". Names such as "The Hague" keep their capital. */
export const insideSentence = (phrase: string): string =>
  phrase.replace(/^(?:The|An?) (?=\p{Ll})/u, (article) => article.toLowerCase());

const numerals = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** Formats whole numbers from one to ten in words, others in digits. */
export function spell(count: number): string {
  return numerals[count] || String(count);
}

/** Formats a number with commas between thousands, without Intl, whose output differs between runtimes: "1,250". */
export function formatNumber(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

const plurals: Readonly<Record<string, string>> = {
  person: 'people',
  body: 'bodies',
  party: 'parties',
};

/** The plural of a noun for a kind of thing: "people", "states". */
export const pluralOf = (noun: string): string => plurals[noun] ?? `${noun}s`;

/** A number as an ordinal: "1st", "12th", "101st". */
export function ordinal(value: number): string {
  const isTeen = value % 100 > 10 && value % 100 < 20;
  const ending = isTeen ? undefined : ['th', 'st', 'nd', 'rd'][value % 10];
  return `${value}${ending ?? 'th'}`;
}

const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const teens = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];

/** A whole number from 1 to 99 in words, as it opens a sentence: "twenty-six"; undefined for other numbers. */
export function spellOut(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 99) return undefined;
  if (value < 10) return numerals[value];
  if (value < 20) return teens[value - 10];
  const ones = numerals[value % 10] ?? '';
  return [tens[Math.floor(value / 10)] ?? '', ones].filter((word) => word !== '').join('-');
}

/** Writes a text as a sentence begins: with a capital, and with its first number in words. */
export function openSentence(text: string): string {
  const [digits = ''] = /^\d+(?= )/.exec(text) ?? [];
  const words = digits === '' ? undefined : spellOut(Number(digits));
  return capitalise(words === undefined ? text : words + text.slice(digits.length));
}

/** Empties the quotation marks of a text, because their content is somebody else’s choice of words. */
export const withoutQuotations = (text: string): string => text.replace(/[“"][^”"]*[”"]/g, '“”');
