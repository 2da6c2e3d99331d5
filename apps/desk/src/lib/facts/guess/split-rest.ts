import type { Candidate } from '@dateline/model/candidates';
import { isInfinitive, touch, type Stretch, type Word } from './read-words.ts';

/** A part of a sentence behind its verb, as the text has it. */
export interface Piece extends Stretch {
  readonly slot: string;
  readonly before?: string;
}

const prepositions =
  /^(?:in|at|on|near|to|from|with|against|for|because|after|before|by|over|into|during|under|without|towards|toward|amid|inside|outside|across|around|through|since|until|despite|between|within|aboard|above|off|that|as|open)$/;
const placePrepositions = /^(?:in|at|near|inside|outside|across|on|off)$/;
/** Where another sentence begins. */
const stop = /^(?:who|which|where|while|but|although|whereas|when|saying|adding|according|whose)$/;

const isGerund = (word: Word | undefined): boolean =>
  word !== undefined && !word.isTaken && /^\p{Ll}{2,}ing$/u.test(word.text);

/** "ratification, trying to …": what such a word begins is no part of the object, unless it is one of a list. */
const beginsParticiple = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === ',' && isGerund(words[at + 1]) && !isGerund(words[at - 1]);

/** The words up to where another sentence begins. */
export function cutAtNextClause(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(
    ({ text, low, isTaken }, at) =>
      /^[;:—]$/.test(text) ||
      beginsParticiple(words, at) ||
      (/^[.!?]$/.test(text) && at > 0) ||
      (!isTaken && stop.test(low) && at > 0),
  );
  return end < 0 ? words : words.slice(0, end);
}

/** Words without dates, and without the preposition or comma before each. */
function withoutDates(words: readonly Word[], dates: readonly Stretch[]): Word[] {
  const isDate = (word: Word | undefined): boolean =>
    word !== undefined && dates.some((date) => touch(date, word));
  return words.filter((word, at) => {
    if (isDate(word)) return false;
    const leads = /^(?:on|in|at|since|from|by|during|,)$/.test(word.low) && isDate(words[at + 1]);
    return !leads;
  });
}

const isPlace = (
  stretch: Stretch,
  candidates: readonly Candidate[],
  isPlaceName: (text: string) => boolean,
): boolean =>
  candidates.some(
    (each) =>
      touch(each, stretch) &&
      ((each.kind === 'place' && each.what !== 'people') ||
        (each.kind === 'name' && (each.sort === 'place' || isPlaceName(each.text)))),
  );

/** What a preposition begins: its words, and the part that it may be. */
function openPiece(
  words: readonly Word[],
  at: number,
): { slot: string; before: string } | undefined {
  const word = words[at];
  if (word === undefined || word.isTaken || !prepositions.test(word.low)) return undefined;
  const next = words[at + 1];
  if (word.low === 'to' && isInfinitive(words, at + 1)) return { slot: 'purpose', before: 'to' };
  if (word.low === 'because')
    return { slot: 'reason', before: next?.low === 'of' ? 'because of' : 'because' };
  // "Left open how …": what is open is a sentence.
  if (word.low === 'open' && /^(?:how|whether|when|where|who|what|why)$/.test(next?.low ?? ''))
    return { slot: 'content', before: 'open' };
  if (word.low === 'that') return { slot: 'content', before: 'that' };
  return word.low === 'open' ? undefined : { slot: word.low, before: word.low };
}

/** Parts that run to the end, because a preposition in them belongs to them. */
const isLong = (slot: string): boolean => /^(?:purpose|reason|content)$/.test(slot);

interface Splitting {
  readonly candidates: readonly Candidate[];
  readonly isPlaceName: (text: string) => boolean;
}

/** Names a piece by what is in it: a place, a time that it took, or its preposition. */
function nameSlot(piece: Piece, { candidates, isPlaceName }: Splitting): string {
  const { slot } = piece;
  if (placePrepositions.test(slot) && isPlace(piece, candidates, isPlaceName)) return 'place';
  const hasLength =
    slot === 'for' &&
    candidates.some(
      (each) =>
        each.kind === 'number' &&
        touch(each, piece) &&
        /^(?:minute|hour|day|week|month|year)/.test(each.counts),
    );
  return hasLength ? 'length' : slot;
}

const suffixes = ['', 'two', 'three', 'four', 'five'];

/** Gives each piece a name of its own: "in", "intwo". */
function nameApart(pieces: readonly Piece[]): Piece[] {
  const used = new Set<string>();
  return pieces.flatMap((piece) => {
    const slot = suffixes.map((suffix) => `${piece.slot}${suffix}`).find((name) => !used.has(name));
    if (slot === undefined) return [];
    used.add(slot);
    return [{ ...piece, slot }];
  });
}

/** Splits what stands behind a verb into its object and the parts that prepositions begin. */
export function splitRest(rest: readonly Word[], first: string, splitting: Splitting): Piece[] {
  const dates = splitting.candidates.filter(({ kind }) => kind === 'date');
  const words = withoutDates(cutAtNextClause(rest), dates);
  const pieces: { slot: string; before?: string; words: Word[] }[] = [{ slot: first, words: [] }];
  for (let at = 0; at < words.length; at += 1) {
    const last = pieces.at(-1);
    const word = words[at];
    if (last === undefined || word === undefined) break;
    const isAfterNumber = word.low === 'over' && /^\d/.test(words[at + 1]?.text ?? '');
    const opened = isLong(last.slot) || isAfterNumber ? undefined : openPiece(words, at);
    if (opened === undefined) last.words.push(word);
    else {
      pieces.push({ ...opened, words: [] });
      if (opened.before === 'because of') at += 1;
    }
  }
  return nameApart(
    pieces.flatMap(({ words: own, ...piece }) => {
      const kept = trimMarks(own);
      const [head] = kept;
      const tail = kept.at(-1);
      if (head === undefined || tail === undefined) return [];
      const placed = { ...piece, start: head.start, end: tail.end };
      return [{ ...placed, slot: nameSlot(placed, splitting) }];
    }),
  );
}

/** Words without commas, full stops and conjunctions at both ends. */
function trimMarks(words: readonly Word[]): readonly Word[] {
  const isMark = ({ text, low }: Word): boolean =>
    /^[,.;:!?–—-]$/.test(text) || /^(?:and|or)$/.test(low);
  const from = words.findIndex((word) => !isMark(word));
  const to = words.findLastIndex((word) => !isMark(word));
  return from < 0 ? [] : words.slice(from, to + 1);
}
