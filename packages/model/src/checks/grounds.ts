import { listFoils } from '../derive/candidate.ts';
import type { IndexedSheet } from '../derive/indexed-sheet.ts';
import { capitalise } from '../derive/phrases.ts';
import type { Rule } from '../item/proof.ts';
import type { Fact, FactOf } from '../sheet/fact.ts';
import { parseSpan } from '../sheet/format-time.ts';
import { areDisjoint, type Span } from '../sheet/time.ts';
import type { Slot } from './context.ts';

/** What a refutation is held against. */
export interface Case {
  /** The slots that the item asks for. */
  readonly asked: readonly Slot[];
  /** The facts that are to make the option wrong. */
  readonly grounds: readonly Fact[];
  readonly label: string;
  readonly index: IndexedSheet;
}

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

/** A post with one holder at a time, which rules out others as its holder and for its holder. */
const isSole = (fact: Fact): boolean =>
  fact.kind === 'office' && fact.exclusive && fact.status === 'current';

/** Who or what has an aim: the list of its primary ones is closed there. */
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

/** One of the facts that the refutation rests on offers the label as a foil for the slot. */
const isFoil = ({ asked, grounds, index, label }: Case): boolean =>
  asked.some(({ slot }) =>
    grounds.some((fact) => listFoils(index, fact, slot).some((foil) => foil.label === label)),
  );

/** It is said about the party that is asked for, which says nothing of itself. */
const isOfAnother = ({ asked, grounds }: Case): boolean =>
  asked.every(
    ({ fact }) =>
      fact.kind === 'claim' &&
      grounds.some((other) => other.kind === 'claim' && other.about === fact.claimant),
  );

/** The days of what has this name among the facts, or of the text itself if it is a date. */
function findSpans({ grounds, label, index }: Case): Span[] {
  const own = parseSpan(label);
  if (own !== undefined) return [own];
  return index.moments
    .filter((moment) => grounds.includes(moment.fact) && capitalise(moment.label) === label)
    .map(({ span }) => span);
}

/** It shares no day with what is asked for or, for a relation, with the event that the stem gives. */
function isAtAnotherTime(it: Case): boolean {
  const subjects = it.asked.map(({ fact, slot }) => {
    if (fact.kind !== 'relation') return fact.id;
    return slot === 'from' ? fact.to : fact.from;
  });
  const against = it.index.moments.filter(({ fact }) => subjects.includes(fact.id));
  const spans = findSpans(it);
  return (
    against.length > 0 &&
    spans.length > 0 &&
    spans.every((span) => against.every((moment) => areDisjoint(span, moment.span)))
  );
}

/** Another number, and where the figure is "about" a number, one that it would not be rounded to. */
function isAnotherNumber({ value, precision }: FactOf<'figure'>, label: string): boolean {
  const distance = Math.abs(Number(label.replaceAll(',', '')) - value);
  return precision === 'about' ? distance > Math.abs(value) / 10 : distance > 0;
}

const isNumberApart = ({ asked, label }: Case): boolean =>
  asked.every(({ fact }) => fact.kind === 'figure' && isAnotherNumber(fact, label));

/** For each rule, whether the sheet holds the ground that it needs. */
export const hasGround: { readonly [Each in Rule]: (it: Case) => boolean } = {
  'single-valued': (it) =>
    it.asked.every(
      ({ fact, slot }) =>
        singleValued[fact.kind].includes(slot) &&
        (fact.kind !== 'office' || it.grounds.some(isSole)) &&
        (fact.kind !== 'figure' || isNumberApart(it)),
    ),
  'closed-list': ({ asked, index }) => asked.every((each) => isClosed(each, index)),
  'editor-foil': isFoil,
  'other-claimant': isOfAnother,
  'disjoint-spans': isAtAnotherTime,
  'other-value': isNumberApart,
};
