import type { ArticleCandidate } from '@dateline/model/candidates';
import { cutAtNextClause, trimMarks, withoutTime } from './cut-clause.ts';
import { nameByContent, type PartContext } from './name-part.ts';
import { isInfinitive, isPlainVerb, touch, type Stretch, type Word } from '../words/read-words.ts';
import { isParticiple } from '../words/verb-forms.ts';

/** A part of a sentence behind its verb, as the text has it. */
export interface Piece extends Stretch {
  readonly slot: string;
  readonly before?: string;
}

const prepositions =
  /^(?:in|at|on|near|to|from|with|against|for|because|after|before|by|over|into|during|under|without|towards|toward|amid|inside|outside|across|around|through|since|until|despite|between|within|aboard|above|off|that|as|open)$/;
/** Prepositions that open a sentence, too: "until the rules are in place". */
const conjunctions = /^(?:after|before|until|since|as)$/;

interface Splitting extends PartContext {
  readonly candidates: readonly ArticleCandidate[];
  /** The date that is the time of the fact. */
  readonly time: Stretch | undefined;
}

/** Whether words up to the end of a sentence have a verb. */
const hasVerb = (words: readonly Word[]): boolean => words.some(isPlainVerb);

/** What a preposition begins: its words, and the part that it may be. */
function openPiece(
  words: readonly Word[],
  at: number,
  deed: string,
): { slot: string; before: string; isLong?: boolean } | undefined {
  const word = words[at];
  if (word === undefined || word.isTaken || !prepositions.test(word.low)) return undefined;
  const next = words[at + 1];
  if (word.low === 'to' && isInfinitive(words, at + 1))
    return { slot: deed, before: 'to', isLong: true };
  if (word.low === 'because')
    return { slot: 'reason', before: next?.low === 'of' ? 'because of' : 'because', isLong: true };
  // "Left open how …": what is open is a sentence.
  if (word.low === 'open' && /^(?:how|whether|when|where|who|what|why)$/.test(next?.low ?? ''))
    return { slot: 'content', before: 'open', isLong: true };
  // "A test of that agreement" has no clause.
  if (word.low === 'that')
    return words[at - 1]?.low !== 'of' && hasVerb(words.slice(at + 1))
      ? { slot: 'content', before: 'that', isLong: true }
      : undefined;
  if (conjunctions.test(word.low) && hasVerb(words.slice(at + 1)))
    return { slot: word.low, before: word.low, isLong: true };
  return word.low === 'open' ? undefined : { slot: word.low, before: word.low };
}

const timeNoun =
  /^(?:end|start|beginning|opening|close|closing|deadline|time|noon|midnight|dawn|dusk|day|week|month|year|decade|century|spring|summer|autumn|winter)$/;

/** True for "by the opening of the games" and "by Friday": until when, and no agent. */
function opensDeadline(words: readonly Word[], at: number, { candidates }: Splitting): boolean {
  if (words[at]?.low !== 'by') return false;
  const behind = words.slice(at + 1);
  const end = behind.findIndex(({ text }, place) => /^[,;]$/.test(text) && place > 0);
  const own = end < 0 ? behind : behind.slice(0, end);
  const [first, second, third] = own;
  const isDate = candidates.some(
    (each) => each.kind === 'date' && first !== undefined && touch(each, first),
  );
  return (
    isDate ||
    timeNoun.test(first?.low ?? '') ||
    (/^(?:the|its|their|his|her|this|next|early|late)$/.test(first?.low ?? '') &&
      [second, third].some((word) => word !== undefined && timeNoun.test(word.low)))
  );
}

/** The words of a part before the time, if that stands inside it: "Oman" of "Oman on Friday, two months later". */
function upTo(words: readonly Word[], time: Stretch | undefined): readonly Word[] {
  const [first] = words;
  if (time === undefined || first === undefined || first.start > time.start) return words;
  return words.filter(({ end }) => end <= time.start);
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

/** "sites classified as sensitive by the council": what was classified is no act of the subject. */
const belongsToParticiple = ({ low }: Word, before: readonly Word[]): boolean =>
  /^(?:as|by)$/.test(low) &&
  before
    .slice(1)
    .some((word) => !word.isTaken && isParticiple(word.low) && word.low.endsWith('ed'));

interface Open {
  readonly slot: string;
  readonly before?: string;
  readonly isLong?: boolean;
  readonly words: Word[];
}

/** Splits what stands behind a verb into its object and the parts that prepositions begin. */
export function splitRest(rest: readonly Word[], first: string, splitting: Splitting): Piece[] {
  const words = withoutTime(cutAtNextClause(rest), splitting.time);
  const pieces: Open[] = [{ slot: first, words: [] }];
  for (let at = 0; at < words.length; at += 1) {
    const last = pieces.at(-1);
    const word = words[at];
    if (last === undefined || word === undefined) break;
    const isAfterNumber = word.low === 'over' && /^\d/.test(words[at + 1]?.text ?? '');
    const opened = opensDeadline(words, at, splitting)
      ? { slot: 'deadline', before: 'by' }
      : last.isLong || isAfterNumber || belongsToParticiple(word, last.words)
        ? undefined
        : openPiece(words, at, splitting.deed);
    if (opened === undefined) last.words.push(word);
    else {
      pieces.push({ ...opened, words: [] });
      if (opened.before === 'because of') at += 1;
    }
  }
  return nameApart(
    pieces.flatMap(({ words: own, isLong: _isLong, ...piece }) => {
      const kept = trimMarks(upTo(own, splitting.time));
      const [head] = kept;
      const tail = kept.at(-1);
      // An adverb alone is no object: "voted overwhelmingly".
      const isAdverb =
        kept.length === 1 && !head?.isTaken && /^\p{Ll}{2,}ly$/u.test(head?.text ?? '');
      if (head === undefined || tail === undefined || isAdverb) return [];
      const placed = { ...piece, start: head.start, end: tail.end };
      return [{ ...placed, slot: nameByContent(placed, splitting) }];
    }),
  );
}
