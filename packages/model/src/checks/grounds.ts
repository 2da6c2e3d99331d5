import { listFoils } from '../derive/candidate.ts';
import type { IndexedSheet } from '../derive/indexed-sheet.ts';
import { capitalise } from '../derive/phrases.ts';
import type { Rule } from '../item/proof.ts';
import type { Fact, FactOf } from '../sheet/fact.ts';
import { parseSpan } from '../sheet/format-time.ts';
import { areDisjoint, type Span } from '../sheet/time.ts';
import type { Slot } from './context.ts';

/** A refutation to verify. */
export interface RefutationCase {
  /** The slots that the item asks for. */
  readonly asked: readonly Slot[];
  /** The facts that the refutation rests on. */
  readonly grounds: readonly Fact[];
  readonly label: string;
  readonly index: IndexedSheet;
}

/** For each kind of fact, the slots that can have only one value. */
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

/** For each slot with several values, the list that must be closed so that a missing value is wrong. */
const closures: Readonly<Record<string, string>> = {
  members: 'members',
  destinations: 'destinations',
  aim: 'primaryObjectives',
};

/** True for a current post that one person holds alone: it has no other holder, and its holder has no other such post. */
const isSole = (fact: Fact): boolean =>
  fact.kind === 'office' && fact.exclusive && fact.status === 'current';

/** The delegations and the event that have an aim; they state whether their list of primary aims is closed. */
const holdersOf = (
  { delegations, undertaking }: FactOf<'objective'>,
  index: IndexedSheet,
): Fact[] => [
  ...delegations.map(index.delegation),
  ...(undertaking === undefined ? [] : [index.event(undertaking)]),
];

function isClosed({ fact, slot }: Slot, index: IndexedSheet): boolean {
  const holders = fact.kind === 'objective' ? holdersOf(fact, index) : [fact];
  return holders.every(({ complete }) =>
    complete.some((closure) => closure.slot === closures[slot]),
  );
}

/** True if one of the grounds offers the label as a foil for the slot. */
const isFoil = ({ asked, grounds, index, label }: RefutationCase): boolean =>
  asked.some(({ slot }) =>
    grounds.some((fact) => listFoils(index, fact, slot).some((foil) => foil.label === label)),
  );

/** True if the grounds are claims about the claimant that the item asks for: a party makes no claim about itself. */
const isOfAnother = ({ asked, grounds }: RefutationCase): boolean =>
  asked.every(
    ({ fact }) =>
      fact.kind === 'claim' &&
      grounds.some((other) => other.kind === 'claim' && other.about === fact.claimant),
  );

/** The days of a date, or of the events among the grounds that have this label. */
function findSpans({ grounds, label, index }: RefutationCase): Span[] {
  const own = parseSpan(label);
  if (own !== undefined) return [own];
  return index.moments
    .filter((moment) => grounds.includes(moment.fact) && capitalise(moment.label) === label)
    .map(({ span }) => span);
}

/** True if the option shares no day with the right answer or, for a relation, with the event in the stem. */
function isAtAnotherTime(refutation: RefutationCase): boolean {
  const subjects = refutation.asked.map(({ fact, slot }) => {
    if (fact.kind !== 'relation') return fact.id;
    return slot === 'from' ? fact.to : fact.from;
  });
  const against = refutation.index.moments.filter(({ fact }) => subjects.includes(fact.id));
  const spans = findSpans(refutation);
  return (
    against.length > 0 &&
    spans.length > 0 &&
    spans.every((span) => against.every((moment) => areDisjoint(span, moment.span)))
  );
}

/** True for another number; for an approximate figure, one that differs by more than a tenth. */
function isAnotherNumber({ value, precision }: FactOf<'figure'>, label: string): boolean {
  const distance = Math.abs(Number(label.replaceAll(',', '')) - value);
  return precision === 'about' ? distance > Math.abs(value) / 10 : distance > 0;
}

const isOtherNumber = ({ asked, label }: RefutationCase): boolean =>
  asked.every(({ fact }) => fact.kind === 'figure' && isAnotherNumber(fact, label));

/** For each rule, a test whether the sheet supports a refutation by it. */
export const hasGround: { readonly [Each in Rule]: (refutation: RefutationCase) => boolean } = {
  'single-valued': (refutation) =>
    refutation.asked.every(
      ({ fact, slot }) =>
        singleValued[fact.kind].includes(slot) &&
        (fact.kind !== 'office' || refutation.grounds.some(isSole)) &&
        (fact.kind !== 'figure' || isOtherNumber(refutation)),
    ),
  'closed-list': ({ asked, index }) => asked.every((each) => isClosed(each, index)),
  'editor-foil': isFoil,
  'other-claimant': isOfAnother,
  'disjoint-spans': isAtAnotherTime,
  'other-value': isOtherNumber,
};
