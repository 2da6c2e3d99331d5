/** Words without a meaning of their own. */
const empty =
  /^(?:the|an?|and|or|of|in|on|at|to|for|by|with|from|as|into|over|about|between|after|before|that|this|these|those|its?|his|her|their|he|she|they|it|is|are|was|were|be|been|has|have|had|would|will|should|could|can|may|might|do|does|did|so|all|more|most|s|no|not|never|none|without)$/;
const denial = /\b(?:not|no|never|none|nobody|nothing|neither|nor|without)\b|n[’']t\b/i;

const listTokens = (text: string): string[] => text.match(/\p{N}+(?:[.,]\p{N}+)*|\p{L}+/gu) ?? [];
const listLower = (text: string): string[] => listTokens(text.toLowerCase());
/** The words of a text that have a meaning of their own, in lower case. */
export const contentOf = (text: string): string[] =>
  listLower(text).filter((word) => !empty.test(word));
/** The words of a text that have none, such as "for" and "it". */
export const smallWordsOf = (text: string): string[] =>
  listLower(text).filter((word) => empty.test(word));

/** The least that two forms of one word share at their start, in letters, and as a part of the longer one. */
const [fewestShared, leastShared] = [4, 0.6];

function areForms(a: string, b: string): boolean {
  if (a === b || a === `${b}s` || b === `${a}s`) return true;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared >= fewestShared && shared >= leastShared * Math.max(a.length, b.length);
}

const holds = (words: readonly string[], word: string): boolean =>
  words.some((each) => areForms(each, word));

/** True for a number, or a word with a capital that does not open the text: a name. */
const isExact = (word: string, at: number): boolean =>
  /^\p{N}/u.test(word) || (at > 0 && /^\p{Lu}/u.test(word));

/** True if a text denies something. */
export const denies = (text: string): boolean => denial.test(text);

/**
 * True if a key says a value in other words of its fact: it has a word of the value, half of its words are the fact's, all of its
 * numbers and names are, and it denies nothing that the value does not. So a key of another fact, or of a value that was corrected
 * since, is found.
 */
export function rewordsValue(
  key: string,
  value: readonly string[],
  fact: readonly string[],
): boolean {
  const words = contentOf(key);
  const [own, all] = [value, [...value, ...fact]].map((texts) => texts.flatMap(contentOf));
  if (own === undefined || all === undefined) return false;
  const known = words.filter((word) => holds(all, word));
  return (
    words.some((word) => holds(own, word)) &&
    known.length * 2 >= words.length &&
    listTokens(key).every((word, at) => !isExact(word, at) || holds(all, word.toLowerCase())) &&
    value.some((text) => denies(text) === denies(key))
  );
}
