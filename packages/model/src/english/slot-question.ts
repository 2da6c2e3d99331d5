import type { Clause, Slot } from '../sheet/facts/clause.ts';
import { partsOf, timesOf } from '../sheet/value.ts';

/** The words around a question about a slot. */
export interface SlotQuestion {
  /** What it opens with, in place of "what". */
  readonly head?: string;
  /** What it ends with, in place of the slot's preposition. */
  readonly end?: string;
  /** What stands in the place of the slot: "What do they hope to do by May?" */
  readonly inPlace?: string;
}

const ofReason = /^(?:because|since|so that|in order to)$/;
const ofAim = /^(?:purpose|aim|goal|end|reason|cause)$/;
/** Words that a clause of its own follows, so that no question ends with them. */
const opensClause = /^(?:that|as|if|unless|until|when|while|whether|although|though|than|how)$/;
/** Verbs that have somebody as object, and "of" before a thing: "assured her of it". */
const takesOf = /^(?:assure|convince|inform|notify|persuade|reassure|remind|warn)$/;
/** Verbs behind which "to" opens what somebody does. */
const deedVerb =
  /^(?:agree|aim|allow|ask|attempt|begin|call|choose|commit|continue|decide|demand|direct|encourage|expect|fail|force|hope|instruct|intend|invite|need|offer|order|permit|plan|pledge|prepare|promise|propose|refuse|request|seek|start|swear|tell|tend|threaten|try|urge|vote|vow|want|warn|wish)$/;

/** True if "to" behind a verb opens what somebody wants, promises or decides to do. */
export const takesDeed = (base: string): boolean => deedVerb.test(base);

/** Words before a time that "when" can follow, and those that it leaves out. */
const beforeWhen = /^(?:by|from|since|until)$/;
const inWhen = /^(?:at|during|in|on|)$/;
const units = { day: 'day', month: 'month', year: 'year', interval: 'period' } as const;

/** How to ask for a time in a slot: "when", "since when", "before which day", "on which days"; undefined for another value. */
export function askForTime({ value, before = '' }: Slot): SlotQuestion | undefined {
  const times = timesOf(value);
  const [time] = times;
  if (time === undefined || times.length < partsOf(value).length) return undefined;
  const isOne = times.length === 1;
  if (isOne && inWhen.test(before)) return { head: 'when', end: '' };
  if (isOne && beforeWhen.test(before)) return { head: `${before} when`, end: '' };
  const head = `which ${units[time.granularity]}${isOne ? '' : 's'}`;
  return { head: before === '' ? head : `${before} ${head}`, end: '' };
}

/** How to ask in English for words that follow "to", "that" or "because"; nothing for other prepositions and for names. */
export function askForWords(
  { slots, verb }: Clause,
  { slot, value, before = '' }: Slot,
): SlotQuestion {
  const [part] = partsOf(value);
  if (typeof part !== 'object' || !('text' in part)) return {};
  const [base = ''] = verb.split(', ');
  if (ofReason.test(before)) return { head: 'why', end: '' };
  if (before === 'to' && takesDeed(base) && !/^(?:the|an?|its|his|her|their) /.test(part.text)) {
    return { end: '', inPlace: 'to do' };
  }
  if (before === 'to' && ofAim.test(slot)) return { head: 'why', end: '' };
  if (!opensClause.test(before)) return {};
  const hasListener = slots.some((each) => each.slot === 'object');
  return { end: hasListener && takesOf.test(base) ? 'of' : '' };
}
