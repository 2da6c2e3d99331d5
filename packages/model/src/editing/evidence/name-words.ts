import { withoutDates } from '../../candidates/dates/read-dates.ts';
import { findSpot, foldPlace } from '../../candidates/places/gazetteer.ts';
import { isClosed, isCommon } from '../../candidates/text/common-words.ts';
import { isCapitalised, listTokens, withoutPossessive } from '../../candidates/text/tokens.ts';
import { foldText, hasForm } from './find-name.ts';

/** The endings of abstract nouns and of adjectives that names hardly have: "intervention", "financial". */
const plainEnding = /\p{L}{4}(?:tion|sion|ment|ism|ional|ical|ial|ive|ous|less|ful)s?$/u;

/** Prepositions that a noun takes and a name hardly: "attempts by outsiders". */
const complement =
  /^(?:about|against|among|at|between|by|for|from|in|into|of|on|over|toward|towards|with|without)$/;

/** Initials of common nouns, which name nobody: "AI" is artificial intelligence. */
const commonInitials =
  /^(?:AI|ATM|CCTV|CEO|DNA|DVD|GDP|GPS|HIV|ID|IT|MEP|MP|NGO|PC|PM|RNA|SMS|SUV|TV|UFO|URL|VAT|VIP)s?$/;

/** True for a word at the start of a sentence whose capital says nothing, as far as its form and the next word show. */
export const isPlainStart = (word: string, next = ''): boolean =>
  isCommon(word) ||
  (/^\p{Lu}\p{Ll}+$/u.test(word) &&
    findSpot(foldPlace(word)) === undefined &&
    (plainEnding.test(word) || (word.endsWith('s') && complement.test(next))));

/** The words that these texts write in lower case. */
export const listPlainWords = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(
    texts
      .flatMap((text) => listTokens(text))
      .filter(({ text }) => !isCapitalised(text))
      .map(({ text }) => withoutPossessive(text)),
  );

/**
 * Lists the words of the names in a text. A phrase that stands inside a sentence begins with a capital only if it is a name;
 * `isSentence` says that the text is a sentence or a headline, which begins with one anyway. A first word that is
 * no name by `isName` is left out.
 */
export const listNameWords = (
  text: string,
  isSentence: boolean,
  isName: (word: string) => boolean = () => true,
): string[] =>
  listTokens(withoutDates(text))
    .filter(({ isFirst, start, text: word }, at, all) => {
      const next = all[at + 1]?.text;
      if (!isFirst || (!isSentence && start === 0)) return true;
      return !isPlainStart(word, next) && isName(word);
    })
    .flatMap(({ text: word }) => withoutPossessive(word).split(/[-‐‑]/u))
    .filter(
      (word) =>
        isCapitalised(word) &&
        /\p{L}{2}/u.test(word) &&
        !isClosed(word) &&
        !commonInitials.test(word),
    );

/** True if a text names the country that a word means: "France" or "United States" for "French" and "American". */
function namesCountry(text: string, word: string): boolean {
  const countries = findSpot(foldPlace(word))?.countries ?? [];
  if (countries.length === 0) return false;
  const words = listTokens(text).map((token) => withoutPossessive(token.text));
  return words.some((_, at) =>
    [1, 2, 3].some((length) => {
      const spot = findSpot(foldPlace(words.slice(at, at + length).join(' ')));
      return spot?.countries.some((country) => countries.includes(country)) === true;
    }),
  );
}

/** True if a text has a word of a name in any form: "Pakistan" for "Pakistani", "France" for "French". */
export function hasNameWord(text: string, word: string): boolean {
  const folded = foldText(text);
  const own = foldText(word).trim();
  if (folded.includes(` ${own} `) || hasForm(folded, own)) return true;
  return (
    listNameWords(text, false).some((name) => hasForm(` ${own} `, foldText(name).trim())) ||
    namesCountry(text, word)
  );
}
