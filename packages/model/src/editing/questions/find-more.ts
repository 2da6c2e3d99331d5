import { findNewWords } from '../../checks/added-words.ts';
import { formatStatement } from '../../derive/feedback/statement.ts';
import type { IndexedSheet } from '../../derive/lookup/indexed-sheet.ts';
import type { Fact } from '../../sheet/fact.ts';
import type { FactSheet } from '../../sheet/fact-sheet.ts';
import { listAskable, valueOf } from '../../sheet/rules/slots-of-fact.ts';
import { spanOf } from '../../sheet/time.ts';
import { timeOfFact } from '../../sheet/time-of-fact.ts';
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

/** A name or a word in more than this share of all facts is what the whole article is about. */
const mostShare = 0.1;
/** In how many facts a name or a word may stand in any case. */
const fewFacts = 3;

const mostOf = ({ facts }: FactSheet): number => Math.max(fewFacts, facts.length * mostShare);

/** In how many facts each name and each word of a statement stands. */
interface Counts {
  readonly names: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, number>;
}

function countEach(lists: readonly Iterable<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists)
    for (const each of new Set(list)) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

const counted = new WeakMap<IndexedSheet, Counts>();

/** Counts once for all questions of a sheet. */
function countsOf(index: IndexedSheet): Counts {
  const { facts } = index.sheet;
  const counts = counted.get(index) ?? {
    names: countEach(facts.map((fact) => namesIn(fact, listAskable(fact)))),
    words: countEach(facts.map((fact) => index.lemmas(index.statementOf(fact)))),
  };
  counted.set(index, counts);
  return counts;
}

/** Words that every statement may have, and those of dates, say nothing of its matter. */
const ofAny =
  /^(?:say|said|tell|told|call|according|year|day|time|people|new|first|last|january|february|march|april|may|june|july|august|september|october|november|december|\p{N}+.*)$/u;
/** How much the rare words weigh that the statements of two facts share: 1 each, or 2 if no other statement has it. */
function weighShared(index: IndexedSheet, fact: Fact, other: Fact): number {
  const { lemmas, sheet, statementOf } = index;
  const { words } = countsOf(index);
  const headline = lemmas(sheet.headline);
  const most = mostOf(sheet);
  const [own, others] = [fact, other].map((each) => lemmas(statementOf(each)));
  return [...(own ?? [])]
    .filter((word) => others?.has(word) && !ofAny.test(word) && !headline.has(word))
    .map((word) => words.get(word) ?? 0)
    .filter((count) => count <= most)
    .reduce((sum, count) => sum + (count === 2 ? 2 : 1), 0);
}

/** In days: what the same people do within it belongs together. */
const closeDays = 14;

/** One word that other statements have, too, may be chance. */
const leastShared = 2;

function areClose(fact: Fact, other: Fact): boolean {
  const [own, others] = [timeOfFact(fact), timeOfFact(other)];
  if (own === undefined || others === undefined) return false;
  return Math.abs(spanOf(own).first - spanOf(others).first) <= closeDays;
}

/**
 * How much another fact is about the same: who acts counts most, then the matter that the editor has named, then who else is
 * named, then words that few statements have. 0 if nothing is shared, or only names that stand all over the article.
 */
function rateKinship(index: IndexedSheet, fact: Fact, other: Fact): number {
  const { names } = countsOf(index);
  const most = mostOf(index.sheet);
  const [own = [], others = []] = [fact, other].map((each) => namesIn(each, listAskable(each)));
  const ownNames = own.filter((id) => (names.get(id) ?? 0) <= most);
  const actors = actorsOf(fact);
  const words = weighShared(index, fact, other);
  const more = Math.min(words, 4) / 10;
  const isOfActor = shares(actors, actorsOf(other));
  // Who holds a post says something of that person alone.
  if (other.kind === 'office') return isOfActor ? 4 : 0;
  if (isOfActor && (shares(actors, ownNames) || words > 0 || areClose(fact, other)))
    return 4 + more;
  if (fact.matter !== undefined && fact.matter === other.matter) return 3 + more;
  if (shares(ownNames, others)) return 2 + more;
  return words < leastShared ? 0 : 1 + more;
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
