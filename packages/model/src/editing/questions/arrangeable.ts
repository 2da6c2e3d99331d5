import { whyNotBeside } from '../../derive/beside.ts';
import type { IndexedSheet } from '../../derive/lookup/indexed-sheet.ts';
import { nameOfDelegation } from '../../english/lexicon.ts';
import { capitalise, nameOf } from '../../english/words.ts';

/** A fact with a time, as a line of an order shows it. */
export interface DatedFact {
  readonly id: string;
  readonly line: string;
  readonly date: string;
  /** Whether it has a day, so that days can be counted from it. */
  readonly isDay: boolean;
}

/** Two parts of a fact that belong together. */
export interface PairedFact {
  readonly id: string;
  readonly option: string;
  readonly optionLabel: string;
  readonly target: string;
  readonly targetLabel: string;
  /** What the pairs of one match have in common. */
  readonly sort: 'leader' | 'post' | 'claim';
}

/** Lists the facts that an order may show, earliest first. */
export const listDatedFacts = ({ moments }: IndexedSheet): DatedFact[] =>
  moments.map(({ fact, line, date, time }) => ({
    id: fact.id,
    line,
    date,
    isDay: time.granularity === 'day',
  }));

/** Lists the facts whose parts can be matched. */
export const listPairedFacts = (index: IndexedSheet): PairedFact[] => [
  ...index.factsOf('delegation').map((fact): PairedFact => ({
    id: fact.id,
    option: 'leader',
    optionLabel: capitalise(nameOf(index.entity(fact.leader))),
    target: 'name',
    targetLabel: capitalise(fact.short ?? nameOfDelegation(index, fact)),
    sort: 'leader',
  })),
  ...index.factsOf('office').map((fact): PairedFact => ({
    id: fact.id,
    option: 'person',
    optionLabel: capitalise(nameOf(index.entity(fact.person))),
    target: 'title',
    targetLabel: capitalise(fact.title),
    sort: 'post',
  })),
  ...index.factsOf('claim').map((fact): PairedFact => ({
    id: fact.id,
    option: 'content',
    optionLabel: capitalise(fact.content),
    target: 'claimant',
    targetLabel: capitalise(nameOf(index.entity(fact.claimant))),
    sort: 'claim',
  })),
];

/** Why these facts make no order, in plain words; undefined if they do. */
export function whyNoOrder(index: IndexedSheet, ids: readonly string[]): string | undefined {
  const facts = ids.flatMap((id) => index.sheet.facts.filter((fact) => fact.id === id));
  for (const [at, one] of facts.entries()) {
    for (const other of facts.slice(at + 1)) {
      const why = whyNotBeside(one, other);
      if (why !== undefined) return why;
    }
  }
  return undefined;
}
