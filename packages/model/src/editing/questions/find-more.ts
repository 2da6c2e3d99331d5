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

/** Words that every statement may have say nothing of its matter. */
const common =
  /^(?:say|said|tell|told|call|according|year|day|time|people|new|first|last|\p{N}+.*)$/u;
/** A word in more than this share of all statements is what the whole article is about. */
const mostShare = 0.3;
/** In how many statements a word may stand in any case. */
const fewStatements = 3;

/** How many telling words the statements of two facts share. */
function countShared(
  { lemmas, sheet, statementOf }: IndexedSheet,
  fact: Fact,
  other: Fact,
): number {
  const headline = lemmas(sheet.headline);
  const most = Math.max(fewStatements, sheet.facts.length * mostShare);
  const [own, others] = [fact, other].map((each) => lemmas(statementOf(each)));
  return [...(own ?? [])].filter(
    (word) =>
      others?.has(word) &&
      !common.test(word) &&
      !headline.has(word) &&
      sheet.facts.filter((each) => lemmas(statementOf(each)).has(word)).length <= most,
  ).length;
}

/**
 * How much another fact is about the same: who acts counts most, then the matter that the editor has named, then who else is
 * named, then words that not every statement has. 0 if nothing is shared.
 */
function rateKinship(index: IndexedSheet, fact: Fact, other: Fact): number {
  const [own = [], others = []] = [fact, other].map((each) => namesIn(each, listAskable(each)));
  if (shares(actorsOf(fact), actorsOf(other))) return 4;
  // Who holds a post says something of that person alone.
  if (other.kind === 'office') return 0;
  if (fact.matter !== undefined && fact.matter === other.matter) return 3;
  if (shares(own, others)) return 2;
  const shared = countShared(index, fact, other);
  return shared === 0 ? 0 : 1 + Math.min(shared, 4) / 10;
}

/** How much less a statement is worth that another question tells already. */
const repeated = 1.5;

/**
 * Finds the statement of another fact about the same people, things or matter, as feedback on a right answer. It says more than
 * the `shown` texts do; undefined if none does. `used` are the texts of feedback on the wrong answers, `told` the feedback on the
 * right answers of other questions, which is taken again only if nothing else is about the same people or things.
 */
export function findMore(
  index: IndexedSheet,
  fact: Fact,
  {
    shown,
    used,
    told = new Set(),
  }: {
    readonly shown: readonly string[];
    readonly used: readonly string[];
    readonly told?: ReadonlySet<string>;
  },
): string | undefined {
  const seen = [...shown, formatStatement(index, fact)];
  return index.sheet.facts
    .filter(({ id }) => id !== fact.id)
    .map((other) => {
      const statement = formatStatement(index, other);
      const rating = rateKinship(index, fact, other) - (told.has(statement) ? repeated : 0);
      return { rating, statement };
    })
    .filter(
      ({ rating, statement }) =>
        rating > 0 &&
        statement.length <= mostLetters &&
        !used.includes(statement) &&
        findNewWords(statement, seen).length >= fewestNewWords,
    )
    .toSorted((a, b) => b.rating - a.rating)[0]?.statement;
}
