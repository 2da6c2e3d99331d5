import { valuesOf } from '../sheet/facts/clause.ts';
import type { Fact } from '../sheet/fact.ts';
import { monthPattern } from '../sheet/format-time.ts';
import { areDisjoint, spanOf } from '../sheet/time.ts';
import { factsIn } from '../sheet/value.ts';
import { timeOfFact } from '../sheet/time-of-fact.ts';

/** True if a clause names another fact: what it followed, what it was a response to. */
export const refersTo = (fact: Fact, other: Fact): boolean =>
  fact.kind === 'clause' && valuesOf(fact).some(({ value }) => factsIn(value).includes(other.id));

/**
 * Why nobody can be asked which of two events came first; undefined if one can. What is planned comes after what has been, and
 * a cause before what it led to, so logic alone would decide.
 */
export function whyNotBeside(one: Fact, other: Fact): string | undefined {
  const [time, otherTime] = [timeOfFact(one), timeOfFact(other)];
  if (time === undefined || otherTime === undefined) return 'one of them has no time';
  if (!areDisjoint(spanOf(time), spanOf(otherTime))) return 'their times share a day';
  if (one.modality !== other.modality) return 'one of them is planned and the other is not';
  return refersTo(one, other) || refersTo(other, one)
    ? 'one of them refers to the other'
    : undefined;
}

/** A date, a month with a number, or a year: words of a stem that say when something was. */
const dated = new RegExp(
  String.raw`\b(?:${monthPattern}) \d|\b(?:\d{1,2}|in) (?:${monthPattern})\b|\b[12]\d{3}\b`,
  'u',
);

/** True if a text says when something was. */
export const isDated = (text: string): boolean => dated.test(text);
