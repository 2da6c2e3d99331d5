import type { ArticleCandidate } from '@dateline/model/candidates';
import { isBase, isPast } from './verb-forms.ts';

/** A word or a mark of punctuation in a paragraph. */
export interface Word {
  readonly text: string;
  /** In lower case. */
  readonly low: string;
  readonly start: number;
  readonly end: number;
  /** Whether it belongs to a name, a date or a number, so that it is neither verb nor preposition. */
  readonly isTaken: boolean;
}

const token =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{N}]+(?:[’'.,-](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+|\p{M})*|[^\s\p{L}\p{N}]/gu;

/** A stretch of a paragraph. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** True if two stretches of a paragraph share a character. */
export const touch = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

/** Reads the words of a stretch of a paragraph. `candidates` are those of the paragraph. */
export function readWords(
  text: string,
  { start, end }: Stretch,
  candidates: readonly ArticleCandidate[],
): Word[] {
  const taken = candidates.filter(({ kind }) => kind === 'name' || kind === 'date');
  return [...text.slice(start, end).matchAll(token)].map(({ 0: word, index }) => {
    const place = { start: start + index, end: start + index + word.length };
    return {
      text: word,
      low: word.toLowerCase(),
      ...place,
      isTaken: taken.some((each) => touch(each, place)),
    };
  });
}

const auxiliary =
  /^(?:is|are|was|were|has|have|had|will|would|shall|did|does|can|could|may|might|must|should)$/;

/** True if words have a verb such as "was" or "could". */
export const hasAuxiliary = (words: readonly Word[]): boolean =>
  words.some(({ text, isTaken }) => !isTaken && auxiliary.test(text));

/** True for a word that is a verb by its form: "was", "closed". */
export const isPlainVerb = ({ text, low, isTaken }: Word): boolean =>
  !isTaken && text === low && (auxiliary.test(low) || isPast(low));

const determiner =
  /^(?:the|an?|his|her|its|their|our|this|that|these|those|some|any|no|every|each|other|of|in|on|at|by|with|for|from|and|two|three)$/;

/** True if a word can be the verb of its sentence: a past, not taken by a name, not an adjective as in "the injured men". */
export function isFinite(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.isTaken || !isPast(word.low) || word.text !== word.low)
    return false;
  const before = words[at - 1];
  if (before === undefined) return true;
  // "A bill to be paid" has no verb of its own.
  if (/^(?:be|been|being)$/.test(before.low)) return false;
  // "Both left", "and left": only the words that a noun must follow speak against a verb.
  return !determiner.test(before.low) || before.isTaken;
}

/** Words after "to" that begin no verb: "to about 50 per cent", "to flooded villages", "to regional leaders". */
const noVerb =
  /^(?:about|around|some|over|under|above|below|more|less|at|nearly|almost|both|all|only|just|what|whom|where|him|it|them|us|me|you|beyond|within|\p{Ll}{3,}(?:ed|ing|ly|al|ous|ful|ian|ior|less|[^su]s))$/u;
/** Verbs that end like such words. */
const verbDespite =
  /^(?:need|heed|weed|proceed|succeed|exceed|rely|apply|supply|reply|comply|multiply|ally|rally|tally|reveal|appeal|repeal|seal|conceal|heal|signal|rival|total|focus|bias)$/;

/** True if a word after "to" is a verb: "to open talks", not "to Geneva", "to the harbour". */
export function isInfinitive(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.isTaken || word.text !== word.low) return false;
  if (!/^\p{Ll}{2,}$/u.test(word.low) || determiner.test(word.low)) return false;
  const next = words[at + 1];
  if (isBase(word.low)) return true;
  if (noVerb.test(word.low) && !verbDespite.test(word.low)) return false;
  // A bare noun after "to" ends its phrase ("to prison"); a verb mostly has something after it.
  return (
    next !== undefined &&
    /^[\p{L}\p{N}“"£$€]/u.test(next.text) &&
    !/^(?:in|on|at|by|from|for|after|and|or|through|over|with|against|under|into|as|of|before|during|because|until)$/.test(
      next.low,
    )
  );
}
