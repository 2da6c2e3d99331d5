import { listFoils } from '../derive/candidate.ts';
import { toTime } from '../derive/distractors/asked-time.ts';
import { listFoilCandidates } from '../derive/distractors/question-foils.ts';
import { listSlotOptions, numberOf } from '../derive/slot-options.ts';
import type { IndexedSheet } from '../derive/lookup/indexed-sheet.ts';
import type { Rule } from '../item/proof.ts';
import { quotedIn } from '../sheet/facts/claim.ts';
import type { FactSlot } from '../sheet/fact-slot.ts';
import type { Fact, FactKind } from '../sheet/fact.ts';
import { valueOf } from '../sheet/rules/slots-of-fact.ts';
import { parseSpan } from '../sheet/format-time.ts';
import { countBetween, areDisjoint, spanOf, type Span } from '../sheet/time.ts';
import type { Count } from '../sheet/value.ts';
import { timeOfFact } from '../sheet/time-of-fact.ts';

/** A refutation to verify. */
export interface RefutationCase {
  /** The id of the item. */
  readonly id: string;
  /** The slots that the item asks for. */
  readonly asked: readonly FactSlot[];
  /** The facts that the refutation rests on. */
  readonly grounds: readonly Fact[];
  readonly label: string;
  readonly index: IndexedSheet;
}

/** For each kind of fact, the slots that can have only one value. */
const singleValued = {
  delegation: ['leader', 'orderedBy', 'departure'],
  office: ['person', 'title'],
} as const satisfies {
  readonly [Kind in Exclude<FactKind, 'clause' | 'claim'>]: readonly string[];
};

/** True if only one value can fill the slot: by the kind of fact, as whose words are quoted, or because the clause happened once or says so. */
function isSingleValued({ fact, slot }: FactSlot): boolean {
  if (fact.kind === 'clause') {
    return (
      (fact.once && (slot === 'time' || slot === 'place')) ||
      fact.slots.some((each) => each.slot === slot && each.sole !== undefined)
    );
  }
  if (fact.kind === 'claim') return slot === 'claimant' && quotedIn(fact.content).length > 0;
  return singleValued[fact.kind].some((each) => each === slot);
}

/** True for a current post that one person holds alone: it has no other holder, and its holder has no other such post. */
const isSole = (fact: Fact): boolean =>
  fact.kind === 'office' && fact.exclusive && fact.status === 'current';

const isClosed = ({ fact, slot }: FactSlot): boolean =>
  fact.complete.some((closure) => closure.slot === slot);

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

/** The words for large numbers in options. The checks read options by themselves, not as responses are read. */
const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** The number that a label begins with: 500,000,000 of "500 million people". */
function toNumber(label: string): number {
  const bare = label.replaceAll(/[,£$€]/g, '');
  const [, scale = ''] = /^[\d.]+ (\p{L}+)/u.exec(bare) ?? [];
  return Number.parseFloat(bare) * (scales[scale] ?? 1);
}

/** The number in a slot of a clause. */
export function countIn({ fact, slot }: FactSlot): Count | undefined {
  const value = fact.kind === 'clause' ? valueOf(fact, slot) : undefined;
  return typeof value === 'object' && 'count' in value ? value : undefined;
}

/** True if one of the grounds offers the label as a foil for the slot. */
const isOffered = (refutation: RefutationCase): boolean =>
  findQuestionFoil(refutation) !== undefined ||
  refutation.asked.some(({ slot }) =>
    refutation.grounds.some((fact) =>
      listFoils(refutation.index, fact, slot).some((foil) => foil.label === refutation.label),
    ),
  );

/** True if the option is a lower bound that holds, because it is below the one of the fact. */
const isLowerBound = ({ asked, label }: RefutationCase): boolean =>
  asked.some((slot) => {
    const count = countIn(slot);
    return count?.bound === 'atLeast' && toNumber(label) <= count.count;
  });

/** True if an editor offers the option as a wrong one, and it does not follow from the right one. */
const isFoil = (refutation: RefutationCase): boolean =>
  isOffered(refutation) && !isLowerBound(refutation);

/** True if a foil of an editor's question has a time that shares no day with that of the fact; undefined without such a foil. */
function isFoilApart(refutation: RefutationCase): boolean | undefined {
  const found = findQuestionFoil(refutation);
  if (found === undefined) return undefined;
  const { fact, foil } = found;
  const other = foil.fact && refutation.index.factOrOutside(foil.fact);
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

/** The days of a date, or of the deeds among the grounds that have this label. */
function findSpans({ grounds, label, index }: RefutationCase): Span[] {
  const own = parseSpan(label);
  if (own !== undefined) return [own];
  return grounds.flatMap((fact) => {
    const time = timeOfFact(fact);
    const deeds = listSlotOptions(index, fact, 'deed').flatMap(({ labels }) => labels);
    return time !== undefined && deeds.includes(label) ? [spanOf(time)] : [];
  });
}

/** True if the option shares no day with the right answer. */
function isAtAnotherTime(refutation: RefutationCase): boolean {
  const against = refutation.asked.flatMap(({ fact }) => timeOfFact(fact) ?? []).map(spanOf);
  const spans = findSpans(refutation);
  return (
    against.length > 0 &&
    spans.length > 0 &&
    spans.every((span) => against.every((other) => areDisjoint(span, other)))
  );
}

/** True for another number; for an approximate one, if it differs by more than a tenth; for a lower bound, if it is above all. */
function isAnotherNumber({ count, bound }: Count, label: string, most: number): boolean {
  const distance = Math.abs(toNumber(label) - count);
  if (bound === 'atLeast') return toNumber(label) > most;
  return bound === 'about' ? distance > Math.abs(count) / 10 : distance > 0;
}

/** The least of the numbers that grounds give in a slot exactly, or as the most. */
const mostOf = (grounds: readonly Fact[], slot: string): number =>
  Math.min(
    ...grounds
      .flatMap((fact) => countIn({ fact, slot }) ?? [])
      .flatMap(({ count, bound }) => (bound === 'exact' || bound === 'atMost' ? [count] : [])),
  );

/** The number of days, months or years between two facts, as the arrangement of the item asks for it; undefined for other items. */
export function findInterval({
  id,
  asked,
  index,
}: Pick<RefutationCase, 'id' | 'asked' | 'index'>): number | undefined {
  const [from, to] = asked.map(({ fact }) => fact);
  if (from === undefined || to === undefined) return undefined;
  const arrangement = index.sheet.arrangements.find((each) => `${each.id}/between` === id);
  const [start, end] = [timeOfFact(from), timeOfFact(to)];
  return arrangement !== undefined &&
    'between' in arrangement &&
    arrangement.between[0] === from.id &&
    arrangement.between[1] === to.id &&
    start !== undefined &&
    end !== undefined
    ? countBetween(start, end, arrangement.unit)
    : undefined;
}

function isOtherNumber(refutation: RefutationCase): boolean {
  const { asked, label, grounds } = refutation;
  const interval = findInterval(refutation);
  if (interval !== undefined) return toNumber(label) !== interval;
  return asked.every(({ fact, slot }) => {
    const count = countIn({ fact, slot });
    if (count !== undefined) return isAnotherNumber(count, label, mostOf(grounds, slot));
    const value = numberOf(fact, slot);
    return value !== undefined && toNumber(label) !== value;
  });
}

/** For each rule, a test whether the sheet supports a refutation by it. */
export const hasGround: { readonly [Each in Rule]: (refutation: RefutationCase) => boolean } = {
  'single-valued': (refutation) =>
    refutation.asked.every(
      (each) =>
        isSingleValued(each) && (each.fact.kind !== 'office' || refutation.grounds.some(isSole)),
    ),
  'closed-list': ({ asked }) => asked.every(isClosed),
  'editor-foil': isFoil,
  'other-claimant': isOfAnother,
  'disjoint-spans': (refutation) => isFoilApart(refutation) ?? isAtAnotherTime(refutation),
  'other-value': isOtherNumber,
};
