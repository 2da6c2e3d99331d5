import { listFoils } from '../derive/candidate.ts';
import type { Refutation } from '../item/proof.ts';
import type { Fact } from '../sheet/fact.ts';
import { distractorsOf, type ItemCheck } from './check.ts';
import { readSlot } from './slot-values.ts';

/** The slots that have one value by nature, for each kind of fact. */
const singleValued: { readonly [Kind in Fact['kind']]: readonly string[] } = {
  event: ['time', 'place'],
  delegation: ['leader', 'orderedBy', 'departure'],
  office: ['person', 'title'],
  objective: [],
  engagement: [],
  claim: [],
  figure: ['value'],
  relation: [],
};

/** The list that must be closed for absence from a slot to be proof. */
const closures: Readonly<Record<string, string>> = {
  members: 'members',
  destinations: 'destinations',
  aim: 'primaryObjectives',
};

const fold = (text: string): string => text.normalize('NFC').toLowerCase();

/**
 * Check 2: no distractor is right too. Each is refuted by a rule whose ground the sheet holds, bears
 * no name of a right answer, and is not among the values of the slot that is asked for.
 */
export const checkSecondKey: ItemCheck = (item, index) => {
  const facts = new Map(index.sheet.facts.map((fact) => [fact.id, fact]));
  const asked = item.asks.flatMap((ask) => {
    const [id = '', slot = ''] = ask.split('#');
    const fact = facts.get(id);
    return fact === undefined ? [] : [{ fact, slot }];
  });
  const right = new Set(asked.flatMap(({ fact, slot }) => readSlot(index, fact, slot)).map(fold));

  const hasGround = ({ rule, facts: grounds }: Refutation, label: string): boolean => {
    switch (rule) {
      case 'single-valued':
        return asked.every(
          ({ fact, slot }) =>
            singleValued[fact.kind].includes(slot) && (fact.kind !== 'office' || isSole(grounds)),
        );
      case 'closed-list':
        return asked.every(({ fact, slot }) => isClosed(fact, slot));
      case 'editor-foil':
        return asked.some(({ fact, slot }) =>
          [fact, ...siblings(fact)].some((each) =>
            listFoils(index, each, slot).some((foil) => foil.label === label),
          ),
        );
      case 'other-claimant':
        return asked.every(({ fact }) => isOfAnother(fact, grounds));
      case 'disjoint-spans':
      case 'other-value':
        return grounds.length > 0;
    }
  };
  const isSole = (grounds: readonly string[]): boolean =>
    grounds.some((id) => {
      const fact = facts.get(id);
      return fact?.kind === 'office' && fact.exclusive && fact.status === 'current';
    });
  const siblings = (fact: Fact): Fact[] =>
    fact.kind === 'objective' || fact.kind === 'delegation' ? index.factsOf(fact.kind).slice() : [];
  const isClosed = (fact: Fact, slot: string): boolean => {
    const holders = fact.kind === 'objective' ? fact.delegations : [fact.id];
    return holders.every((id) =>
      facts.get(id)?.complete.some((closure) => closure.slot === closures[slot]),
    );
  };
  const isOfAnother = (fact: Fact, grounds: readonly string[]): boolean =>
    fact.kind === 'claim' &&
    grounds.some((id) => {
      const other = facts.get(id);
      return (
        other?.kind === 'claim' &&
        other.claimant !== fact.claimant &&
        other.about === fact.claimant
      );
    });

  return distractorsOf(item).flatMap(({ id, label }) => {
    const refutation = item.proof.refutations.find(({ option }) => option === id);
    if (refutation === undefined) return [`Nothing proves "${label}" wrong`];
    if (right.has(fold(label))) return [`"${label}" is right too`];
    return hasGround(refutation, label)
      ? []
      : [`"${label}" is said to be wrong by "${refutation.rule}", and the sheet has no ground for it`];
  });
};
