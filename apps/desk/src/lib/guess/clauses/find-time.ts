import type { DateCandidate } from '@dateline/model/candidates';
import { beginOf } from '../../facts/edit-time.ts';
import { isInfinitive, isPlainVerb, touch, type Word } from '../words/read-words.ts';
import type { FoundVerb } from '../words/find-verb.ts';

/** A date among words: the places of its first and last word. */
interface Placed {
  readonly date: DateCandidate;
  readonly from: number;
  readonly to: number;
}

/** What a time is looked for in. */
export interface TimeContext {
  readonly text: string;
  readonly dates: readonly DateCandidate[];
  /** The day of publication, `YYYY-MM-DD`. */
  readonly published?: string | undefined;
}

const leads = /^(?:on|in|at|during|early|late|mid|throughout|between)$/;
const belongsElsewhere = /^(?:since|until|till|by|before|after|of|for|from|over|than|and)$/;
/** Words that open another clause, or a phrase to which a date behind it may belong: "after the vote on Friday". */
const opensClause =
  /^(?:who|whom|whose|which|where|when|that|after|because|as|while|although|though|whereas|if|unless|once|since|until|but|how|whether|what|why)$/;
/** Words that may follow a date which belongs to no noun. */
const follows =
  /^(?:[^\p{L}\p{N}]|on|in|at|near|to|from|with|against|for|because|after|before|by|over|into|during|under|until|and|or|but|who|that|when|while|as|the|an?|his|her|its|their|night|morning|afternoon|evening|through|following|amid|despite)$/u;
/** Verbs of what is still to come: a time behind "to" is that of the deed. */
const wants = /^(?:aim|expect|hope|intend|plan|want|wish|need|threaten|prepare),?/;

function placeDates(words: readonly Word[], dates: readonly DateCandidate[]): Placed[] {
  return dates.flatMap((date) => {
    const from = words.findIndex((word) => touch(word, date));
    const to = words.findLastIndex((word) => touch(word, date));
    return from < 0 ? [] : [{ date, from, to }];
  });
}

/** True if a date says when something was, and is no part of a name or of a phrase such as "his 1996 campaign". */
function isAdverbial({ date, from, to }: Placed, words: readonly Word[], text: string): boolean {
  if (/^[’']s?\b/.test(text.slice(date.end))) return false;
  const before = words[from - 1];
  const next = words[to + 1];
  const isLast = next === undefined || next.isTaken || follows.test(next.low);
  const isFree = isLast || isPlainVerb(next) || /^\p{Ll}+ly$/u.test(next.low);
  if (before !== undefined && belongsElsewhere.test(before.low))
    return /^from$/.test(before.low) && date.time.granularity === 'interval';
  if (before !== undefined && leads.test(before.low)) return from <= 1 || isFree;
  const isBareYear = date.time.granularity === 'year' && /^\d/.test(date.text);
  if (isBareYear) return false;
  const isPartOfNoun = /^(?:the|an?|his|her|its|their|our|this|that|last|first)$/.test(
    before?.low ?? '',
  );
  return !isPartOfNoun && (from === 0 || isFree);
}

/** The places of words before the verb that belong to another clause: ", who left in 1990,", "After it rained on Monday,". */
function listAsides(words: readonly Word[], end: number): Set<number> {
  const inside = new Set<number>();
  let isInside = false;
  for (let at = 0; at < end; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (word.text === ',') isInside = false;
    else if (!word.isTaken && opensClause.test(word.low)) {
      const comma = words.findIndex(({ text }, place) => place > at && text === ',');
      const own = words.slice(at + 1, comma >= 0 && comma < end ? comma : end);
      isInside = at > 0 || own.some(isPlainVerb);
    }
    if (isInside) inside.add(at);
  }
  return inside;
}

/** The place behind the verb where its own clause ends. */
function endOfClause(words: readonly Word[], from: number): number {
  const end = words.findIndex((word, at) => {
    if (at < from) return false;
    if (/^[;:—]$/.test(word.text)) return true;
    const next = words[at + 1];
    if (word.text === ',' && next !== undefined && /^\p{Ll}{2,}ing$/u.test(next.text)) return true;
    if (/^(?:and|or)$/.test(word.low)) return next !== undefined && isPlainVerb(next);
    const isBefore = word.low === 'before' && words.slice(at + 1).some(isPlainVerb);
    return isBefore || (!word.isTaken && opensClause.test(word.low));
  });
  return end < 0 ? words.length : end;
}

const dayNumber = (day: string): number => Date.parse(day) / 86_400_000;

/** True for a day of the week before publication, by which news says when its main verb was. */
function isOfTheWeek({ time }: DateCandidate, published: string | undefined): boolean {
  if (published === undefined || time.granularity !== 'day') return false;
  const days = dayNumber(published) - dayNumber(time.date);
  return days >= 0 && days < 7;
}

/** True if a time fits how the verb is told: what has happened does not lie ahead, and a plan not behind. */
function fitsTense(
  { time }: DateCandidate,
  { modality, tense }: FoundVerb,
  published: string | undefined,
): boolean {
  if (published === undefined || modality === 'negated') return true;
  const begin = beginOf(time);
  const today = published.slice(0, begin.length);
  if (modality === 'planned' || modality === 'intended') return begin >= today;
  return tense === 'present' || begin <= today;
}

/** The date of words without a verb, if they say hardly more: "late on Friday", "on 3 March in Mombasa". */
function findAlone(words: readonly Word[], placed: readonly Placed[]): DateCandidate | undefined {
  const [first, ...others] = placed;
  if (first === undefined || others.length > 0) return undefined;
  return words.length - (first.to - first.from + 1) <= 4 ? first.date : undefined;
}

/** Finds the one date that says when a verb was; undefined if its clause has none or several. */
export function findTime(
  words: readonly Word[],
  verb: FoundVerb | undefined,
  { text, dates, published }: TimeContext,
): DateCandidate | undefined {
  const placed = placeDates(words, dates).filter((each) => isAdverbial(each, words, text));
  if (verb === undefined) return findAlone(words, placed);
  const asides = listAsides(words, verb.from);
  const end = endOfClause(words, verb.to + 1);
  const infinitive = words.findIndex(
    ({ low }, at) => at > verb.to && low === 'to' && isInfinitive(words, at + 1),
  );
  const found = placed.filter(({ date, from }) => {
    if (from >= end || asides.has(from) || !fitsTense(date, verb, published)) return false;
    const isBehindTo = infinitive >= 0 && from > infinitive;
    return !isBehindTo || (isOfTheWeek(date, published) && !wants.test(verb.forms.base));
  });
  return found.length === 1 ? found[0]?.date : undefined;
}
