import { stem } from 'porter2';

/**
 * Words without meaning of their own: articles, prepositions, conjunctions, pronouns, auxiliaries, question words. "May"
 * and "us" are not listed, because in lower case they are also the month and the country.
 */
const stopWords: ReadonlySet<string> = new Set(
  [
    'a an the this that these those',
    'about after against among at before between by during for from in into of off on onto out over',
    'since than through to towards under until up upon via with within without',
    'and as because but if nor or so though while whether',
    'he her hers him his i it its me my our she their them they we you your',
    'am are be been being can could did do does had has have is might must shall should was were will would',
    'how what when where which who whom whose why',
    'here not one ones such there each other others',
  ].flatMap((line) => line.split(' ')),
);

const number = String.raw`\p{N}+(?:[.,]\p{N}+)*`;
const token = new RegExp(String.raw`${number}(?!\p{L})|[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*`, 'gu');

/** Strips the possessive: "women's" is "women", "states'" is "states". */
const stripPossessive = (word: string): string => word.replace(/'s?$/, '');

/** Strips the plural: "deputies" is "deputy", "marches" is "march"; "status", "congress" and "crisis" stay. */
function stripPlural(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return word.replace(/ies$/, 'y');
  return word.replace(/(?<=ss|sh|ch|x|zz)es$|s$/, '');
}

/**
 * The meaningful words of an English text, each once: in lower case, without diacritics, plural and possessive endings.
 */
export function lemmasOf(text: string): ReadonlySet<string> {
  const folded = text
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll('’', "'");
  const words = folded.toLowerCase().match(token) ?? [];
  const bare = words.map(stripPossessive).filter((word) => !stopWords.has(word));
  return new Set(bare.map(stripPlural));
}

/** The stems of the meaningful words of an English text, each once: "working normally" and "normal work" have the same. */
export const stemsOf = (text: string): ReadonlySet<string> =>
  new Set([...lemmasOf(text)].map(stem));
