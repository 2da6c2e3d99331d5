import { toOneLine } from '../article/to-one-line.ts';

/** The most characters of a headline, as sheets allow. */
const longestHeadline = 160;

const listLines = (text: string): string[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(toOneLine)
    .filter((line) => line !== '');

/** Finds the headline of a plain text: its first line, if it is short, ends without a full stop, and more follows. */
export function findHeadline(text: string): string | undefined {
  const [first = '', ...rest] = listLines(text);
  const isHeadline =
    rest.length > 0 && first.length <= longestHeadline && !/[.:;,…]["”’)]?$/u.test(first);
  return isHeadline && first !== '' ? first : undefined;
}

/** Splits a text into its paragraphs, without the headline if the text begins with it. */
export function listParagraphs(text: string, headline: string): string[] {
  const lines = listLines(text);
  return lines[0] === toOneLine(headline) ? lines.slice(1) : lines;
}

/** Counts the words of some paragraphs. */
export const countWords = (paragraphs: readonly string[]): number =>
  paragraphs.reduce(
    (sum, text) => sum + (text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0),
    0,
  );
