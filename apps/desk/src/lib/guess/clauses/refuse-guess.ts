import type { ClauseGuess } from '../guess-context.ts';
import type { ValueJson } from '../../facts/slot-value.ts';
import { readForms } from '../words/verb-forms.ts';

/** Verbs that say nothing without what was said, or without whom or what it was done to. */
const incomplete =
  /^(?:say|tell|add|state|claim|announce|declare|argue|insist|accuse|assure|ratify|sign|approve|reject|adopt|sell|buy|accept|propose|include|describe|attribute)$/;

/** True if text opens as many quotation marks as it closes. */
export function isBalanced(text: string): boolean {
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0;
  return count(/“/g) === count(/”/g) && count(/"/g) % 2 === 0;
}

const wordCount = (text: string): number => text.trim().split(/\s+/).length;

/** True for "the port, the airport and two roads". What has commas and is no list runs over the end of its part. */
function isList(text: string): boolean {
  const items = text.split(/, and |, or |, | and | or /);
  return / (?:and|or) /.test(text) && items.every((item) => wordCount(item) <= 6);
}

const isWhole = (text: string): boolean =>
  isBalanced(text) && (!/[,;] /.test(text) || isList(text));

const textOf = (value: ValueJson): string =>
  typeof value === 'object' && 'text' in value ? value.text : '';

/** Words that open what they do not end: "a test of", "the sites could only be". */
const breaksOff =
  /\b(?:of|the|an?|and|or|with|from|into|by|at|that|his|its|their|for|under|be|been|was|were|is|are)$/;
const auxiliary = /\b(?:is|are|was|were|has|have|had|will|would|could|should|might|must)\b/;

/** True if words have a verb of their own and are no phrase such as "the boat that was lost". */
const hasClause = (text: string): boolean =>
  auxiliary.test(
    text.replace(/[“"].*?[”"]/g, '').replace(/\b(?:who|which|that|whose|what|how) .*/, ''),
  );

/** Whether words fill a part. Reasons and what was said are sentences, which have commas. */
function fits(slot: string, value: ValueJson): boolean {
  const text = textOf(value);
  if (breaksOff.test(text)) return false;
  const isSentence = /^(?:purpose|reason|result|content|after|before|until|since|as)/.test(slot);
  return isSentence ? isBalanced(text) : isWhole(text) && !hasClause(text);
}

/** A part that is left blank; only one without which the sentence is none is still asked for. */
function blank(slot: string): NonNullable<ClauseGuess['slots']> {
  return /^(?:object|complement)$/.test(slot) ? [{ slot, value: { text: '' } }] : [];
}

/** Leaves blank what would give a broken sentence: an editor sees what is missing better than what is wrong. */
export function refuseBroken(guess: ClauseGuess): ClauseGuess {
  const subject = textOf(guess.subject);
  const { time, voice } = guess;
  const isBroken = !isWhole(subject) || wordCount(subject) > 14 || hasClause(subject);
  if (subject !== '' && (isBroken || breaksOff.test(subject))) {
    return {
      subject: { text: '' },
      verb: '',
      ...(time === undefined ? {} : { time }),
      ...(voice === undefined ? {} : { voice }),
    };
  }
  const parts = guess.slots ?? [];
  // What follows a part that is left out would seem to belong to the one before it.
  const broken = parts.findIndex(({ slot, value }) => !fits(slot, value));
  const kept = broken < 0 ? parts : parts.slice(0, broken);
  const slots = [...kept, ...blank(parts[broken]?.slot ?? '')];
  const { base } = readForms(guess.verb);
  const lacksObject =
    guess.passive !== true &&
    incomplete.test(base) &&
    !slots.some(({ slot }) => /^(?:object|content|purpose)$/.test(slot));
  return { ...guess, ...(lacksObject ? { verb: '' } : {}), slots };
}
