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
/** Latin punctuation, except within numbers, and digits other than 0 to 9. Urdu quotes ”so“, and % turns round in it. */
const foreign = { ur: /[,;?%٠-٩۰-۹]|\.(?!\d)|(?<!\S)“/, hi: /[०-९]|\.(?!\d)/ };

test.each(cases)(
  '$locale/$area uses its own letters, punctuation and the digits 0 to 9',
  ({ locale, area }) => {
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
  },
);

/** The slots that hold text of a sheet, an English example, or what the reader typed. The code puts the marks around `{name}` and `{when}`. */
const sheetSlots = new Set([
  '{headline}',
  '{label}',
  '{target}',
  '{chosen}',
  '{example}',
  '{typed}',
]);

test.each(cases)('$locale/$area has isolation marks around text of another language', (row) => {
  const strange = [...readTexts(row.locale, row.area)].filter(([, text]) => {
    const marked = text.match(/(?<=\u2068)[^\u2068\u2069]*(?=\u2069)/g) ?? [];
    const marks = text.match(/[\u2068\u2069]/g) ?? [];
    const needed = placeholdersOf(text).filter((slot) => sheetSlots.has(slot));
    return marked.toSorted().join() !== needed.join() || marks.length !== 2 * marked.length;
  });
  expect(strange).toEqual([]);
});

/** Words that are right after every number, also after 0 and 1. After any other word a message needs forms for one and many. */
const afterAnyNumber = {
  en: /^(of|on|with|either|answered|flagged|saved|added|removed|reworded|unchanged|right|matched)$/,
  ur: /^(میں|کا|کو|دوسرے|پہلے|نمبر)$/,
  hi: /^(में|का|को|दूसरे|पहले|अंक)$/,
};

/** The points for confidence are 3 for each question, and an order has at least three pairs, so there is never one. */
const manyAlways = new Set(['result_confidence_score', 'quiz_verdict_ordered']);

test.each(locales.flatMap((locale) => areas.map((area) => ({ locale, area }))))(
  '$locale/$area has number forms if a word depends on a number',
  ({ locale, area }) => {
    const plain = [...readTexts(locale, area)].filter(([key]) => !key.includes('='));
    const unformed = plain.filter(([key, text]) =>
      [...text.matchAll(/\{(?:count|answered|flagged|kept|points|of)\} ([\p{L}\p{M}]+)/gu)].some(
        ([, word = '']) => !afterAnyNumber[locale].test(word) && !manyAlways.has(key),
      ),
    );
    expect(unformed).toEqual([]);
  },
);
