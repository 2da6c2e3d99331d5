/**
 * Words that carry no matter: articles, prepositions, conjunctions, pronouns, auxiliaries, question
 * words. "May" and "us" are missing: folded, they are the month and the country too.
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

/** "Women's" and "states'" belong to "women" and "states". */
const stripPossessive = (word: string): string => word.replace(/'s?$/, '');

/** "Deputies" is "deputy", "marches" "march", "talks" "talk"; "status", "congress" and "crisis" have no plural s. */
function stripPlural(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return word.replace(/ies$/, 'y');
  return word.replace(/(?<=ss|sh|ch|x|zz)es$|s$/, '');
}

/**
 * The words of an English text that carry its matter, each once: in lower case, without diacritics,
 * plural and possessive endings. Two texts that share a lemma remind a reader of each other.
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
