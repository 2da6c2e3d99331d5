import { valuesOf, type Clause } from '../../sheet/facts/clause.ts';
import type { Value } from '../../sheet/value.ts';
import { cache } from '../lookup/cache.ts';
import { groupBy } from '../lookup/group-by.ts';

/** Finds the other clauses that may answer a question about a slot of a clause as well, though they say more or less. */
export type FindRivals = (clause: Clause, asked: string) => readonly Clause[];

/**
 * The verb with each slot and its value, the subject first. A question about the subject gives any of the others; any other
 * gives the subject.
 */
const nameValues = (clause: Clause): string[] =>
  valuesOf(clause).map(({ slot, value }) => JSON.stringify([clause.verb, slot, value]));

/** Groups clauses by verb and values, in time linear in the clauses. */
export function groupRivals(clauses: readonly Clause[]): FindRivals {
  const listNames = cache(nameValues);
  const named = clauses.flatMap((clause) => listNames(clause).map((name) => ({ clause, name })));
  const clausesNamed = groupBy(named, ({ name }) => name);
  const clausesOfVerb = groupBy(clauses, ({ verb }) => verb);
  const findWith = (names: readonly string[]): Clause[] =>
    names.flatMap((name) => clausesNamed(name).map(({ clause }) => clause));
  return (clause, asked) => {
    const names = listNames(clause);
    const found =
      asked !== 'subject'
        ? findWith(names.slice(0, 1))
        : names.length > 1
          ? findWith(names.slice(1))
          : clausesOfVerb(clause.verb);
    return [...new Set(found)].filter((other) => other !== clause);
  };
}

/** What a question about a slot says of its value: what a number counts, and if it is a bound. */
const describeAsked = (value: Value): unknown =>
  typeof value === 'object' && 'count' in value ? [value.of, value.bound] : [];

/** Everything that a question about a slot says. */
function describeQuestion(clause: Clause, asked: string): string {
  const { verb, modality, passive, tense, particle, time } = clause;
  const values = valuesOf(clause).map(({ slot, value }) => [
    slot,
    slot === asked ? describeAsked(value) : value,
  ]);
  const when = asked === 'time' ? undefined : time;
  return JSON.stringify([verb, modality, passive, tense, particle, when, values]);
}

/** True if a question about a slot of two clauses is the same. */
export const asksTheSame = (a: Clause, b: Clause, asked: string): boolean =>
  describeQuestion(a, asked) === describeQuestion(b, asked);
