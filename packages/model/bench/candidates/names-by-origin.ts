import { allLocales } from '@faker-js/faker';
import toEnglishName from 'arabic-name-to-en';

/** Where a name comes from. */
export const origins = ['South Asian', 'East Asian', 'Arabic', 'African', 'European'] as const;
/** One of the origins. */
export type Origin = (typeof origins)[number];

type Locale = keyof typeof allLocales;

/** The locales of Faker that write the names of an origin in Latin letters; Arabic ones are transcribed. */
const locales: Readonly<Record<Origin, readonly Locale[]>> = {
  'South Asian': ['en_IN', 'en_NP'],
  'East Asian': ['vi', 'id_ID', 'en_HK'],
  Arabic: ['ar'],
  African: ['en_NG', 'en_GH', 'yo_NG', 'zu_ZA', 'fr_SN'],
  European: ['de', 'fr', 'es', 'it', 'pl', 'sv', 'pt_PT', 'nl', 'cs_CZ', 'hr', 'en_GB', 'en'],
};

/** Words that names of an origin have between or before their parts. */
const particles: Readonly<Record<Origin, readonly string[]>> = {
  'South Asian': ['ul-', 'ur-'],
  'East Asian': [],
  Arabic: ['al-', 'bin ', 'Abu ', 'ibn ', 'El-'],
  African: [],
  European: ['van ', 'de ', 'von ', 'van der ', 'O’', 'di '],
};

/** The names of one origin: given names, family names, and the particles between them. */
export interface NameParts {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly particles: readonly string[];
}

function listWords(entry: unknown): string[] {
  if (Array.isArray(entry)) return entry.filter((word) => typeof word === 'string');
  return entry !== null && typeof entry === 'object' ? Object.values(entry).flatMap(listWords) : [];
}

const toLatin = (word: string): string =>
  toEnglishName(word)
    .trim()
    .replace(/(?<=^|[ -])\p{Ll}/gu, (letter) => letter.toUpperCase());

function listParts(origin: Origin, part: 'first_name' | 'last_name'): string[] {
  const words = locales[origin].flatMap((locale) => listWords(allLocales[locale].person?.[part]));
  const latin = origin === 'Arabic' ? words.map(toLatin) : words;
  // A capital and at least two letters: Faker also has patterns and initials.
  return [...new Set(latin)].filter(
    (word) => /^\p{Lu}[\p{L}’' -]+$/u.test(word) && !/\p{Script=Arabic}/u.test(word),
  );
}

/** Lists the names of an origin. */
export const namesOf = (origin: Origin): NameParts => ({
  given: listParts(origin, 'first_name'),
  family: listParts(origin, 'last_name'),
  particles: particles[origin],
});
