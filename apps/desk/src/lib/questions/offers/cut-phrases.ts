import type { WordsForm } from '@dateline/model/editing';
import { isFinite, isInfinitive, type Word } from '../../guess/words/read-words.ts';

const auxiliary =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|shall|should|can|could|may|might|must|do|does|did)$/;
const opensClause =
  /^(?:that|which|who|whom|whose|where|when|while|but|because|as|if|unless|until|since|after|before|although|though|so|saying|adding|than)$/;
const preposition =
  /^(?:of|in|on|at|for|with|within|without|to|from|by|about|over|between|against|among|amid|into|during|under|towards?|through(?:out)?|across|along|around|round|behind|beyond|below|beneath|beside|despite|down|up|upon|off|onto|out|inside|outside|like|near|past|per|via|above|except|following|as)$/;
/** Words that end no phrase. */
const loose =
  /^(?:the|an?|and|or|any|his|her|its|their|this|these|those|also|already|in|particular|very|more|most|not|least|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|\p{Ll}{3,}ly)$/u;
/** Words that begin no thing: they lean on what was said before, or say how many there are. */
const opensNoThing =
  /^(?:his|her|its|their|our|each|no|any|some|all|both|two|three|four|other|at|more|even)$/;
/** Prepositions of place and time: without what they add, a phrase is still whole. */
const addsPlace = /^(?:in|on|at|during|amid|near|under|throughout|across|around|inside|outside)$/;
/** Words of times and sums, which are asked for by themselves. */
const measures =
  /\d|^(?:years?|months?|weeks?|days?|hours?|centur(?:y|ies)|million|billion|percent)$/;
/** Words that point at what stands before the phrase. */
const leaning = /^(?:it|he|she|they|them|him|this|these|those|such|one|which|there|what)$/;

const isMark = ({ text }: Word): boolean => /^[^\p{L}\p{N}$£€%]$/u.test(text);
const isVerb = (words: readonly Word[], at: number): boolean =>
  auxiliary.test(words[at]?.low ?? '') || isFinite(words, at);

/** Drops words at the end that need others after them. */
function trim(words: readonly Word[]): readonly Word[] {
  const end = words.findLastIndex(({ low }) => !loose.test(low) && !preposition.test(low));
  return words.slice(0, end + 1);
}

/** Shortens a phrase to about the length of the right answer, before a place or a time; nothing is left of one that would be torn. */
function shorten(words: readonly Word[], most: number): readonly Word[] {
  if (words.length <= most) return trim(words);
  const cut = words.findLastIndex(({ low }, at) => at > 1 && at <= most && addsPlace.test(low));
  return trim(words.slice(0, Math.max(0, cut)));
}

/** The words from a place to the end of their phrase. */
function takePhrase(words: readonly Word[], from: number, isSentence = false): readonly Word[] {
  const end = words.findIndex(
    (word, at) =>
      at >= from &&
      (isMark(word) ||
        (at > from && opensClause.test(word.low)) ||
        (!isSentence && at > from && isVerb(words, at)) ||
        (at > from && word.low === 'to' && isInfinitive(words, at + 1) && !isSentence)),
  );
  return words.slice(from, end === -1 ? words.length : end);
}

/** The members of "naval bases, border problems and gas debts", as far as their first words are told apart. */
function listMembers(words: readonly Word[]): (readonly Word[])[] {
  const members: (readonly Word[])[] = [];
  for (const [at, { low }] of words.entries()) {
    if (low !== 'and') continue;
    const last = takePhrase(words, at + 1);
    const before: (readonly Word[])[] = [];
    let end = words[at - 1]?.text === ',' ? at - 1 : at;
    for (;;) {
      const start = words.findLastIndex((word, place) => place < end && isMark(word)) + 1;
      const inside = words.slice(start, end);
      const opener = inside.findLastIndex(
        (word, place) =>
          preposition.test(word.low) || isVerb(inside, place) || opensClause.test(word.low),
      );
      before.unshift(inside.slice(opener + 1));
      if (opener >= 0 || words[start - 1]?.text !== ',') break;
      end = start - 1;
    }
    if (before.length > 1) members.push(...before, shorten(last, 4));
  }
  return members.filter(({ length }) => length > 0 && length < 5);
}

/** True if a word after "to" is surely a verb: not "to relations with NATO". */
const isDeed = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.low === 'to' &&
  isInfinitive(words, at) &&
  !auxiliary.test(words[at]?.low ?? '') &&
  !/[^s]s$/.test(words[at]?.low ?? '') &&
  !preposition.test(words[at + 1]?.low ?? '');

/** True if a thing begins at a word: after a preposition or a verb, and not with a verb. */
function isThing(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined) return false;
  const follows = preposition.test(before.low) && before.low !== 'of';
  const isAfterVerb = isFinite(words, at - 1) || isDeed(words, at - 1);
  const isOpen = word.low === 'the' && /^(?:two|three|four)$/.test(words[at + 1]?.low ?? '');
  return (
    (follows || isAfterVerb) &&
    !isOpen &&
    !opensNoThing.test(word.low) &&
    !preposition.test(word.low) &&
    !isVerb(words, at) &&
    !isDeed(words, at) &&
    !word.low.endsWith('ing')
  );
}

/** What phrases are to be like. */
interface PhraseKind {
  readonly form: WordsForm;
  /** The word that stands before a sentence: "that", "because". */
  readonly opener?: string | undefined;
}

/** The places at which phrases of a form begin. */
function listStarts(words: readonly Word[], { form, opener }: PhraseKind): number[] {
  return words.flatMap((word, at) => {
    const before = words[at - 1];
    if (before === undefined || leaning.test(word.low)) return [];
    switch (form) {
      case 'deed':
        return isDeed(words, at) ? [at] : [];
      case 'doing':
        return /^\p{Ll}{2,}ing$/u.test(word.text) && preposition.test(before.low) ? [at] : [];
      case 'sentence':
        return before.low === opener && words[at - 2] ? [at] : [];
      case 'question':
        return /^(?:how|whether|why)$/.test(word.low) ? [at] : [];
      case 'thing':
        return isThing(words, at) ? [at] : [];
      case 'quality':
        return [];
    }
  });
}

/** False for names and dates alone, which have kinds of their own, and for what is no answer by itself. */
function standsAlone(words: readonly Word[], form: WordsForm): boolean {
  const own = words.filter(({ low, isTaken }) => !isTaken && !loose.test(low));
  const least = form === 'thing' ? 2 : 3;
  return (
    words.length >= least &&
    own.length > 1 &&
    words.every(({ low }) => !leaning.test(low)) &&
    (form !== 'thing' || words.every(({ low }) => !measures.test(low))) &&
    (form !== 'sentence' || words.some((_, at) => at > 0 && isVerb(words, at)))
  );
}

/** Cuts the phrases of one form out of the words of a sentence; they are at most so many words long. */
export function cutPhrases(
  words: readonly Word[],
  kind: PhraseKind,
  most: number,
): (readonly Word[])[] {
  const { form } = kind;
  const isSentence = form === 'sentence' || form === 'question';
  const phrases = listStarts(words, kind).map((from) =>
    isSentence ? takePhrase(words, from, true) : shorten(takePhrase(words, from), most),
  );
  const members = form === 'thing' ? listMembers(words) : [];
  return [...members, ...phrases].filter(
    (phrase) => standsAlone(phrase, form) && phrase.length <= most + (isSentence ? 4 : 0),
  );
}
