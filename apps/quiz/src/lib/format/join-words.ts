import { intlLocale } from './intl-locale.ts';

/** Languages that have no comma before the last word of a list, though the data of `Intl` has one. */
const withoutLastComma = /^(ur|hi)\b/;

/**
 * Joins words in a language, by default the language of the page: "a, b and c". A list of amounts is a `unit`,
 * which has no word before its last part in English: "1 a, 2 b, 3 c". The long
 * style of units has Latin commas in Urdu.
 */
export function joinWords(
  words: readonly string[],
  language?: string,
  type: 'conjunction' | 'unit' = 'conjunction',
): string {
  const locale = intlLocale(language);
  const parts = new Intl.ListFormat(locale, {
    type,
    style: type === 'unit' ? 'short' : 'long',
  }).formatToParts(words);
  const last = parts.findLastIndex((part) => part.type === 'literal');
  return parts
    .map(({ value }, index) =>
      index === last && withoutLastComma.test(locale)
        ? value.replace(/^[,،](?= *\p{Letter})/u, '')
        : value,
    )
    .join('');
}
