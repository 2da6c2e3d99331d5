import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { expect, test } from 'vitest';
import { baseLocale, locales } from '$lib/paraglide/runtime.js';

const folder = new URL('../../../messages/', import.meta.url);
const areas = readdirSync(new URL(`${baseLocale}/`, folder));

const Variants = z.array(z.object({ match: z.record(z.string(), z.string()) }));
const Messages = z.record(z.string(), z.union([z.string(), Variants]));

/** Reads the texts of an area in one language, by key and variant. */
function readTexts(locale: string, area: string): Map<string, string> {
  const file = readFileSync(new URL(`${locale}/${area}`, folder), 'utf8');
  return new Map(
    Object.entries(Messages.parse(JSON.parse(file))).flatMap(([key, message]) =>
      typeof message === 'string'
        ? [[key, message] as const]
        : message.flatMap(({ match }) =>
            Object.entries(match).map(([form, text]) => [`${key} ${form}`, text] as const),
          ),
    ),
  );
}

/** Returns the placeholders of a text. */
const placeholdersOf = (text: string): string[] => (text.match(/\{[^}]*\}/g) ?? []).toSorted();

/** Removes placeholders and the name of the app from a text. */
const wordsOf = (text: string): string => text.replaceAll(/\{[^}]*\}|Dateline/g, '');

const translations = locales.filter((locale) => locale !== baseLocale);
const cases = translations.flatMap((locale) => areas.map((area) => ({ locale, area })));

test.each(cases)(
  '$locale/$area has all messages of English with the same placeholders',
  ({ locale, area }) => {
    const placeholders = (texts: Map<string, string>) =>
      Object.fromEntries([...texts].map(([key, text]) => [key, placeholdersOf(text)]));
    expect(placeholders(readTexts(locale, area))).toEqual(
      placeholders(readTexts(baseLocale, area)),
    );
  },
);

const letters = { ur: /\p{Script=Arabic}/u, hi: /\p{Script=Devanagari}/u };
/** Latin punctuation, except within numbers. */
const foreign = { ur: /[,;?]|\.(?!\d)/, hi: /\.(?!\d)/ };

test.each(cases)('$locale/$area uses its own letters and punctuation', ({ locale, area }) => {
  const english = readTexts(baseLocale, area);
  const strange = [...readTexts(locale, area)].filter(([key, text]) => {
    const words = wordsOf(text);
    const needsWords = /\p{Letter}/u.test(wordsOf(english.get(key) ?? ''));
    return (
      (needsWords && !letters[locale].test(words)) ||
      /[A-Za-z]/.test(words) ||
      foreign[locale].test(words)
    );
  });
  expect(strange).toEqual([]);
});
