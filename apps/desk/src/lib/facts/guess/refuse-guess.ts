import type { ClauseGuess } from './guess-context.ts';
import type { ValueJson } from '../slot-value.ts';
import { readForms } from './verb-forms.ts';

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

/** Whether words fill a part. Reasons and what was said are sentences, which have commas. */
const fits = (slot: string, value: ValueJson): boolean =>
  /^(?:purpose|reason|result|content)/.test(slot)
    ? isBalanced(textOf(value))
    : isWhole(textOf(value));

/** A part that is left blank; only one without which the sentence is none is still asked for. */
function blank(slot: string): NonNullable<ClauseGuess['slots']> {
  return /^(?:object|complement)$/.test(slot) ? [{ slot, value: { text: '' } }] : [];
}

/** Leaves blank what would give a broken sentence: an editor sees what is missing better than what is wrong. */
export function refuseBroken(guess: ClauseGuess): ClauseGuess {
  const subject = textOf(guess.subject);
  const { time, voice } = guess;
  if (subject !== '' && (!isWhole(subject) || wordCount(subject) > 14)) {
    return {
      subject: { text: '' },
      verb: '',
      ...(time === undefined ? {} : { time }),
      ...(voice === undefined ? {} : { voice }),
    };
  }
  const parts = guess.slots ?? [];
  const slots = parts.flatMap((part) => (fits(part.slot, part.value) ? [part] : blank(part.slot)));
  const { base } = readForms(guess.verb);
  const lacksObject =
    guess.passive !== true &&
    incomplete.test(base) &&
    !slots.some(({ slot }) => /^(?:object|content|purpose)$/.test(slot));
  return { ...guess, ...(lacksObject ? { verb: '' } : {}), slots };
}
