import { intlLocale } from './intl-locale.ts';

/** Joins words as a sentence of the page's language does: "a, b and c". */
export function joinWords(words: readonly string[]): string {
  return new Intl.ListFormat(intlLocale()).format(words);
}

/** Counts in words that a page can show: "1 item", "3 items". */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

/** Starts a sentence with the text. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase(intlLocale()) + text.slice(1);
}
