import { listFoils } from '../derive/candidate.ts';
import { capitalise } from '../derive/phrases.ts';
import type { IndexedSheet } from '../derive/indexed-sheet.ts';
import type { Refutation, Rule } from '../item/proof.ts';
import type { Fact, FactOf } from '../sheet/fact.ts';
import { parseSpan } from '../sheet/format-time.ts';
import { areDisjoint, type Span } from '../sheet/time.ts';
import { distractorsOf, readAsks, type Asked, type ItemCheck } from './check.ts';
import { readPlacesAround, readSlot } from './slot-values.ts';

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

/** Who or what has an aim: the list of its primary ones is closed there. */
const holdersOf = (
  { delegations, undertaking }: FactOf<'objective'>,
  index: IndexedSheet,
): Fact[] => [
  ...delegations.map(index.delegation),
  ...(undertaking === undefined ? [] : [index.event(undertaking)]),
];

function isClosed({ fact, slot }: Asked, index: IndexedSheet): boolean {
  const holders = fact.kind === 'objective' ? holdersOf(fact, index) : [fact];
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
  'disjoint-spans': isAtAnotherTime,
  'other-value': ({ asked, label }) =>
    asked.every(({ fact }) => fact.kind === 'figure' && isAnotherNumber(fact, label)),
};

const fold = (text: string): string => text.normalize('NFC').toLowerCase();

/**
 * Check 2: no distractor is right too. Each is refuted by a rule whose ground the sheet holds, bears
 * no name of a right answer, and is not among the values of the slot that is asked for.
 */
export const checkSecondKey: ItemCheck = (item, index) => {
  const asked = readAsks(item, index);
  const right = new Set(
    asked
      .flatMap(({ fact, slot }) => [
        ...readSlot(index, fact, slot),
        ...readPlacesAround(index, fact, slot),
      ])
      .map(fold),
  );
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
