import { listFoils } from '../derive/candidate.ts';
import { listFoilCandidates, toTime } from '../derive/question-foils.ts';
import { numberOf, timeOfFact } from '../derive/slot-options.ts';
import type { IndexedSheet } from '../derive/indexed-sheet.ts';
import { capitalise } from '../english/words.ts';
import type { Rule } from '../item/proof.ts';
import type { Fact, FactOf } from '../sheet/fact.ts';
import { parseSpan } from '../sheet/format-time.ts';
import { countBetween, areDisjoint, spanOf, type Span } from '../sheet/time.ts';
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
  clause: [],
};

/** True if only one value can fill the slot: by the kind of fact, or because the clause happened once or says so. */
const isSingled = ({ fact, slot }: Slot): boolean =>
  fact.kind === 'clause'
    ? (fact.once && (slot === 'time' || slot === 'place')) ||
      fact.slots.some((each) => each.slot === slot && each.sole !== undefined)
    : singleValued[fact.kind].includes(slot);

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
    complete.some((closure) => closure.slot === (closures[slot] ?? slot)),
  );
}

/** The foil of an editor's question about one of the asked slots that has this label, with its fact. */
function findQuestionFoil({ asked, index, label }: RefutationCase) {
  for (const { fact, slot } of asked) {
    for (const question of fact.questions.filter(({ ask }) => ask === slot)) {
      const foils = question.foils.map((foil) => ({ fact, foil }));
      const found = foils.find(({ foil }) =>
        listFoilCandidates(index, fact, question, [foil]).some((each) => each.label === label),
      );
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** True if one of the grounds offers the label as a foil for the slot. */
const isFoil = (refutation: RefutationCase): boolean =>
  findQuestionFoil(refutation) !== undefined ||
  refutation.asked.some(({ slot }) =>
    refutation.grounds.some((fact) =>
      listFoils(refutation.index, fact, slot).some((foil) => foil.label === refutation.label),
    ),
  );

/** True if a foil of an editor's question has a time that shares no day with that of the fact; undefined without such a foil. */
function isFoilApart(refutation: RefutationCase): boolean | undefined {
  const found = findQuestionFoil(refutation);
  if (found === undefined) return undefined;
  const { fact, foil } = found;
  const other =
    foil.fact && (refutation.index.fact(foil.fact) ?? refutation.index.outsideFact(foil.fact));
  const time = foil.date === undefined ? other && timeOfFact(other) : toTime(foil.date);
  const own = timeOfFact(fact);
  return typeof time === 'object' && own !== undefined && areDisjoint(spanOf(time), spanOf(own));
}

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

const toNumber = (label: string): number => Number.parseFloat(label.replaceAll(/[,£$€]/g, ''));

/** True for another number; for an approximate figure, one that differs by more than a tenth. */
function isAnotherNumber({ value, precision }: FactOf<'figure'>, label: string): boolean {
  const distance = Math.abs(toNumber(label) - value);
  return precision === 'about' ? distance > Math.abs(value) / 10 : distance > 0;
}

/** The number of days, months or years that a question between the two asked facts is about. */
function findInterval({ asked, index }: RefutationCase): number | undefined {
  const [from, to] = asked.map(({ fact }) => fact);
  if (from === undefined || to === undefined) return undefined;
  const arrangement = index.sheet.arrangements.find(
    (each) =>
      (each.as === 'number' || each.as === 'choice') &&
      each.between[0] === from.id &&
      each.between[1] === to.id,
  );
  const [start, end] = [timeOfFact(from), timeOfFact(to)];
  return arrangement !== undefined &&
    'unit' in arrangement &&
    start !== undefined &&
    end !== undefined
    ? countBetween(start, end, arrangement.unit)
    : undefined;
}

function isOtherNumber(refutation: RefutationCase): boolean {
  const { asked, label } = refutation;
  const interval = findInterval(refutation);
  if (interval !== undefined) return toNumber(label) !== interval;
  return asked.every(({ fact, slot }) => {
    if (fact.kind === 'figure') return isAnotherNumber(fact, label);
    const value = numberOf(fact, slot);
    return value !== undefined && toNumber(label) !== value;
  });
}

/** For each rule, a test whether the sheet supports a refutation by it. */
export const hasGround: { readonly [Each in Rule]: (refutation: RefutationCase) => boolean } = {
  'single-valued': (refutation) =>
    refutation.asked.every(
      (each) =>
        isSingled(each) &&
        (each.fact.kind !== 'office' || refutation.grounds.some(isSole)) &&
        (each.fact.kind !== 'figure' || isOtherNumber(refutation)),
    ),
  'closed-list': ({ asked, index }) => asked.every((each) => isClosed(each, index)),
  'editor-foil': isFoil,
  'other-claimant': isOfAnother,
  'disjoint-spans': (refutation) => isFoilApart(refutation) ?? isAtAnotherTime(refutation),
  'other-value': isOtherNumber,
};
