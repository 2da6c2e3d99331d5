import { findNewWords } from '../../checks/added-words.ts';
import { formatStatement } from '../../derive/feedback/statement.ts';
import type { IndexedSheet } from '../../derive/lookup/indexed-sheet.ts';
import type { Fact } from '../../sheet/fact.ts';
import { listAskable, valueOf } from '../../sheet/rules/slots-of-fact.ts';
import { entitiesOf } from '../../sheet/value.ts';

/** With fewer words of its own, a statement only repeats what readers have seen. */
const fewestNewWords = 2;
/** The most that feedback can hold. */
const mostLetters = 400;

const namesIn = (fact: Fact, slots: readonly string[]): string[] =>
  slots.flatMap((slot) => {
    const value = valueOf(fact, slot);
    return value === undefined ? [] : entitiesOf(value);
  });

const actorsOf = (fact: Fact): string[] =>
  namesIn(fact, ['subject', 'claimant', 'leader', 'person']);

const shares = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((each) => b.includes(each));

/** How much another fact is about the same: who acts counts most, then who else is named. 0 if nothing is shared. */
function rateKinship(fact: Fact, other: Fact): number {
  const [own, others] = [fact, other].map((each) => namesIn(each, listAskable(each)));
  return shares(actorsOf(fact), actorsOf(other)) ? 2 : shares(own ?? [], others ?? []) ? 1 : 0;
}

/**
 * Finds the statement of another fact about the same people or things, as feedback on a right answer. It says more than the `shown`
 * texts do; undefined if none does. `used` are the texts of feedback on the wrong answers.
 */
export function findMore(
  index: IndexedSheet,
  fact: Fact,
  { shown, used }: { readonly shown: readonly string[]; readonly used: readonly string[] },
): string | undefined {
  const seen = [...shown, formatStatement(index, fact)];
  return index.sheet.facts
    .filter(({ id }) => id !== fact.id)
    .map((other) => ({
      rating: rateKinship(fact, other),
      statement: formatStatement(index, other),
    }))
    .filter(
      ({ rating, statement }) =>
        rating > 0 &&
        statement.length <= mostLetters &&
        !used.includes(statement) &&
        findNewWords(statement, seen).length >= fewestNewWords,
    )
    .toSorted((a, b) => b.rating - a.rating)[0]?.statement;
}
