import { intlLocale } from './intl-locale.ts';

/** Languages that have no comma before the last word of a list, though the data of `Intl` has one. */
const withoutLastComma = /^(ur|hi)\b/;

/** Joins words in a language, by default the language of the page: "a, b and c". */
export function joinWords(words: readonly string[], language?: string): string {
  const locale = intlLocale(language);
  const parts = new Intl.ListFormat(locale).formatToParts(words);
  const last = parts.findLastIndex(({ type }) => type === 'literal');
  return parts
    .map(({ value }, index) =>
      index === last && withoutLastComma.test(locale) ? value.replace(/^[,،]/, '') : value,
    )
    .join('');
}

/** Puts the first letter of a text in upper case. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase(intlLocale()) + text.slice(1);
}
