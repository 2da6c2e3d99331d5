import { hasAuxiliary, isPlainVerb, touch, type Stretch, type Word } from '../words/read-words.ts';

/** Where another sentence begins. */
const stop = /^(?:who|which|where|while|but|although|whereas|when|saying|adding|according|whose)$/;
/** Words that cannot end a part: "a test of that agreement, under which". */
const dangling =
  /^(?:in|at|on|near|to|from|with|against|for|by|over|into|under|of|the|an?|that|and|or|as|than)$/;

const isGerund = (word: Word | undefined): boolean =>
  word !== undefined && !word.isTaken && /^\p{Ll}{2,}ing$/u.test(word.text);

/** "ratification, trying to …": what such a word begins is no part of the object, unless it is one of a list. */
function beginsParticiple(words: readonly Word[], at: number): boolean {
  if (words[at]?.text !== ',' || !isGerund(words[at + 1])) return false;
  const isList = words.some(
    ({ low }, place) => place > at && /^(?:and|or)$/.test(low) && isGerund(words[place + 1]),
  );
  return !isList || !isGerund(words[at - 1]);
}

/** "the Gulf and said it would": a second verb. "Soldiers and injured civilians" has none. */
function beginsVerb(words: readonly Word[], at: number): boolean {
  const [verb, next] = [words[at + 1], words[at + 2]];
  if (!/^(?:and|or|then)$/.test(words[at]?.low ?? '') || verb === undefined) return false;
  const opens =
    next === undefined ||
    next.isTaken ||
    /^(?:the|an?|that|to|its|his|her|their|it|he|she|they|on|in|at|for|by|from|with|up|out|off|not|be|been|no|\d.*|[.,;])$/.test(
      next.low,
    );
  return isPlainVerb(verb) && opens;
}

/** "has ended and the real race has begun": another sentence. "Ships and goods that were lost" has none. */
function beginsSentence(words: readonly Word[], at: number): boolean {
  if (!/^(?:and|but)$/.test(words[at]?.low ?? '')) return false;
  const behind = words.slice(at + 1);
  const verb = behind.findIndex((word) => hasAuxiliary([word]));
  return (
    verb > 0 &&
    behind
      .slice(0, verb)
      .every(
        (word) =>
          !isPlainVerb(word) &&
          !/^(?:and|who|which|that|whose|where|when|to|[,;:.])$/.test(word.low),
      )
  );
}

/** The words up to where another sentence begins. */
export function cutAtNextClause(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(
    ({ text, low, isTaken }, at) =>
      /^[;:—]$/.test(text) ||
      beginsParticiple(words, at) ||
      beginsVerb(words, at) ||
      beginsSentence(words, at) ||
      (/^[.!?]$/.test(text) && at > 0) ||
      (!isTaken && stop.test(low) && at > 0),
  );
  if (end < 0) return words;
  const last = words.slice(0, end).findLastIndex(({ low }) => !dangling.test(low) && low !== ',');
  return words.slice(0, last + 1);
}

/** Words without the date that is the time of the fact, and without the preposition or comma before it. */
export function withoutTime(words: readonly Word[], time: Stretch | undefined): Word[] {
  if (time === undefined) return [...words];
  const isTime = (word: Word | undefined): boolean => word !== undefined && touch(time, word);
  return words.filter((word, at) => {
    if (isTime(word)) return false;
    const leads = /^(?:on|in|at|from|during|early|late|between|,)$/.test(word.low);
    return !(leads && isTime(words[at + 1]));
  });
}

/** Words without commas, full stops and conjunctions at both ends. */
export function trimMarks(words: readonly Word[]): readonly Word[] {
  const isMark = ({ text, low }: Word): boolean =>
    /^[,.;:!?–—-]$/.test(text) || /^(?:and|or)$/.test(low);
  const from = words.findIndex((word) => !isMark(word));
  const to = words.findLastIndex((word) => !isMark(word));
  return from < 0 ? [] : words.slice(from, to + 1);
}
