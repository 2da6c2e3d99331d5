import { listDates, type WrittenDate } from '../../candidates/dates/read-dates.ts';
import { listNames } from '../../candidates/names/list-names.ts';
import { listNumbers, type WrittenNumber } from '../../candidates/numbers/read-numbers.ts';
import { listTokens } from '../../candidates/text/tokens.ts';

/** What the evidence of a fact says. */
export interface Reading {
  readonly text: string;
  readonly numbers: readonly WrittenNumber[];
  readonly dates: readonly WrittenDate[];
}

/** Reads the numbers and dates of a text. */
export const readText = (text: string): Reading => ({
  text,
  numbers: listNumbers(text),
  dates: listDates(text),
});

/** Quotes words, each once; "none" if there are none. */
export const quoteAll = (words: readonly string[]): string =>
  words.length === 0 ? 'none' : [...new Set(words)].map((word) => `"${word}"`).join(', ');

/** Quotes the numbers of a text without words that are numbers only at times. */
export const quoteNumbers = (numbers: readonly WrittenNumber[]): string =>
  quoteAll(numbers.map(({ text }) => text).filter((text) => !/^(?:an?|no)$/i.test(text)));

/** Quotes the names of a text. */
export const quoteNames = (text: string): string =>
  quoteAll(listNames([{ text, tokens: listTokens(text) }]).map((name) => name.text));
