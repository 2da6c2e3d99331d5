import { listFoils } from '../derive/candidate.ts';
import type { IndexedSheet } from '../derive/indexed-sheet.ts';
import type { Refutation, Rule } from '../item/proof.ts';
import type { Fact } from '../sheet/fact.ts';
import { distractorsOf, readAsks, type Asked, type ItemCheck } from './check.ts';
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

/** What a refutation is held against. */
interface Case {
  readonly asked: readonly Asked[];
  readonly grounds: readonly Fact[];
  readonly label: string;
  readonly index: IndexedSheet;
}

/** A post with one holder at a time, which rules out others as its holder and for its holder. */
const isSole = (fact: Fact): boolean =>
  fact.kind === 'office' && fact.exclusive && fact.status === 'current';

function isClosed({ fact, slot }: Asked, index: IndexedSheet): boolean {
  const holders = fact.kind === 'objective' ? fact.delegations.map(index.delegation) : [fact];
  return holders.every(({ complete }) =>
    complete.some((closure) => closure.slot === closures[slot]),
  );
}

function isFoil({ asked, index, label }: Case): boolean {
  return asked.some(({ fact, slot }) => {
    const isShared = fact.kind === 'objective' || fact.kind === 'delegation';
    const holders = isShared ? index.factsOf(fact.kind) : [fact];
    return holders.some((each) =>
      listFoils(index, each, slot).some((foil) => foil.label === label),
    );
  });
}

/** Another party says it, and says it about the party that is asked for. */
const isOfAnother = ({ asked, grounds }: Case): boolean =>
  asked.every(
    ({ fact }) =>
      fact.kind === 'claim' &&
      grounds.some(
        (other) =>
          other.kind === 'claim' &&
          other.claimant !== fact.claimant &&
          other.about === fact.claimant,
      ),
  );

/** For each rule, whether the sheet holds the ground that it needs. */
const hasGround: { readonly [Each in Rule]: (it: Case) => boolean } = {
  'single-valued': ({ asked, grounds }) =>
    asked.every(
      ({ fact, slot }) =>
        singleValued[fact.kind].includes(slot) && (fact.kind !== 'office' || grounds.some(isSole)),
    ),
  'closed-list': ({ asked, index }) => asked.every((each) => isClosed(each, index)),
  'editor-foil': isFoil,
  'other-claimant': isOfAnother,
  'disjoint-spans': ({ grounds }) => grounds.length > 0,
  'other-value': ({ grounds }) => grounds.some(({ kind }) => kind === 'figure'),
};

const fold = (text: string): string => text.normalize('NFC').toLowerCase();

/**
 * Check 2: no distractor is right too. Each is refuted by a rule whose ground the sheet holds, bears
 * no name of a right answer, and is not among the values of the slot that is asked for.
 */
export const checkSecondKey: ItemCheck = (item, index) => {
  const asked = readAsks(item, index);
  const right = new Set(asked.flatMap(({ fact, slot }) => readSlot(index, fact, slot)).map(fold));
  const find = ({ facts }: Refutation): Fact[] =>
    index.sheet.facts.filter(({ id }) => facts.includes(id));

  return distractorsOf(item).flatMap(({ id, label }) => {
    const refutation = item.proof.refutations.find(({ option }) => option === id);
    if (refutation === undefined) return [`Nothing proves "${label}" wrong`];
    if (right.has(fold(label))) return [`"${label}" is right too`];
    return hasGround[refutation.rule]({ asked, grounds: find(refutation), label, index })
      ? []
      : [`The sheet has no ground for "${refutation.rule}", by which "${label}" is to be wrong`];
  });
};
