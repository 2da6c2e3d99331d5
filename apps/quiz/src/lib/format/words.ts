import { intlLocale } from './intl-locale.ts';

/** Joins words in a language, by default the language of the page: "a, b and c". */
export function joinWords(words: readonly string[], language?: string): string {
  return new Intl.ListFormat(intlLocale(language)).format(words);
}

/** Puts the first letter of a text in upper case. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase(intlLocale()) + text.slice(1);
}
