/** Words that open what follows, so that nothing ends with one of them: "lifts ban on", "clearing". */
const opening =
  /^(?:an?|the|of|in|on|at|to|for|by|with|from|into|over|and|or|but|as|after|before|amid|that|who|which|[a-z]{3,}ing)$/;

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/[\p{Mn}’']/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? [];

/** The words that fit, without the last ones if they open what is cut off. */
function cutWords(words: readonly string[], longest: number): string[] {
  const kept = words.filter((_, at) => words.slice(0, at + 1).join('-').length <= longest);
  const end = kept.findLastIndex((word) => !opening.test(word)) + 1;
  return end === 0 ? kept : kept.slice(0, end);
}

/** Where a clause ends. A comma may also stand in a list, so it ends one only before a participle or a conjunction. */
const clauseEnd =
  /[;:]\s|\s[–—-]\s|,\s(?=(?:[a-z]{3,}ing|after|although|as|but|despite|while|who|which)\b)/g;

/** The words before the last end of a clause at which they fit; none if that is less than half of `longest`. */
function keepClauses(text: string, longest: number): string[] {
  const clauses = [...text.matchAll(clauseEnd)]
    .map(({ index }) => wordsOf(text.slice(0, index)))
    .filter((words) => words.join('-').length <= longest);
  const last = clauses.at(-1) ?? [];
  return last.join('-').length < longest / 2 ? [] : last;
}

/**
 * Turns a headline or a name into lower-case words joined by hyphens, of at most `longest` characters: "Two boats meet" becomes
 * "two-boats-meet". A longer text is cut at a comma, a colon or a dash, or else after a whole word that may end it; `fallback` if
 * no letter or digit of the Latin alphabet is left.
 */
export function toSlug(text: string, longest: number, fallback: string): string {
  const words = wordsOf(text);
  const whole = words.join('-');
  if (whole.length <= longest) return whole || fallback;
  const clauses = keepClauses(text, longest);
  return (clauses.length > 0 ? clauses : cutWords(words, longest)).join('-') || fallback;
}

/** The most characters of an article's id. */
const longestId = 60;

/** Turns a headline into the id of its article. */
export const toArticleId = (headline: string): string => toSlug(headline, longestId, 'article');
