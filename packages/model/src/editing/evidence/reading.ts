import { listDates, type WrittenDate } from '../../candidates/dates/read-dates.ts';
import { listNames } from '../../candidates/names/list-names.ts';
import { listNumbers, type WrittenNumber } from '../../candidates/numbers/read-numbers.ts';
import { isCommon } from '../../candidates/text/common-words.ts';
import { listTokens } from '../../candidates/text/tokens.ts';
import { quoteEach } from '../../sheet/text/quote-each.ts';
import { isPlainStart } from './name-words.ts';

/** What the evidence of a fact says. */
export interface Reading {
  readonly text: string;
  readonly numbers: readonly WrittenNumber[];
  readonly dates: readonly WrittenDate[];
}

/** True for "25" in "Luna-25" and "16" in "F-16", which counts nothing. */
export const isPartOfWord = (text: string, at: number): boolean =>
  /\p{Lu}\p{L}*[-‐‑]$/u.test(text.slice(0, at));

/** Reads the numbers and dates of a text, but not the numbers in names. */
export const readText = (text: string): Reading => ({
  text,
  numbers: listNumbers(text).filter(({ at }) => !isPartOfWord(text, at)),
  dates: listDates(text),
});

/** Quotes words, each once; "none" if there are none. */
export const quoteAll = (words: readonly string[]): string =>
  words.length === 0 ? 'none' : quoteEach(words);

/** Quotes the numbers of a text without words that are numbers only at times. */
export const quoteNumbers = (numbers: readonly WrittenNumber[]): string =>
  quoteAll(numbers.map(({ text }) => text).filter((text) => !/^(?:an?|no)$/i.test(text)));

/** Quotes the names of a text, without a plural or an adjective that has its capital from the start of a sentence. */
export function quoteNames(text: string): string {
  const tokens = listTokens(text);
  const plain = new Set(
    tokens.flatMap(({ isFirst, start, text: word }, at) =>
      isFirst && isPlainStart(word, tokens[at + 1]?.text) && (word.endsWith('s') || !isCommon(word))
        ? [start]
        : [],
    ),
  );
  const names = listNames([{ text, tokens }]).filter(
    ({ start, text: name }) => name.includes(' ') || !plain.has(start),
  );
  return quoteAll(names.map((name) => name.text));
}
