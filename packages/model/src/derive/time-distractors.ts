import { createRandom, type Random } from '../random.ts';
import { formatTime } from '../sheet/format-time.ts';
import { areDisjoint, shiftTime, spanOf, type Span } from '../sheet/time.ts';
import type { Candidate } from './candidate.ts';
import type { IndexedSheet } from './indexed-sheet.ts';
import type { Moment } from './moments.ts';
import { nearInTime, nearness } from './nearness.ts';
import { capitalise } from './phrases.ts';

/** How many distractors stand beside a date. */
const distractorCount = 3;
/** Made dates lie at least so many days, months or years apart, and at most twice as many. */
const stride = { day: 3, interval: 4, month: 1, year: 1 } as const;

/** Siblings of the same granularity that share no day with the moment, nearest first. */
export function findSiblings(index: IndexedSheet, moment: Moment, at: number): Moment[] {
  const far = ({ span }: Moment): number => Math.abs(span.first - moment.span.first);
  return index
    .momentsAround(at)
    .filter(
      ({ time, span }) =>
        time.granularity === moment.time.granularity && areDisjoint(span, moment.span),
    )
    .toSorted((a, b) => far(a) - far(b));
}

/** Another moment's date as a wrong one for this moment. */
export function toSiblingDate(moment: Moment, sibling: Moment): Candidate {
  return {
    label: sibling.date,
    meaning: `${sibling.date} is the date ${sibling.fact.modality === 'planned' ? 'set for' : 'of'} ${sibling.label}.`,
    rank: sibling.span.first,
    rule: 'disjoint-spans',
    facts: [moment.fact.id, sibling.fact.id],
    source: sibling.fact.id,
    near: nearInTime(moment.span, sibling.span),
  };
}

/** Says that something is another time's. */
function denyDate({ fact, slot, subject, title }: Moment, date: string): string {
  if (fact.modality === 'planned') return `${title} is not set for ${date}.`;
  const name = capitalise(subject);
  return slot === 'departure'
    ? `${name} did not begin its mission on ${date}.`
    : `${name} did not take place on ${date}.`;
}

/** A date that no moment explains, as long as the key's, so many days, months or years later. */
function makeDate(moment: Moment, far: number): { candidate: Candidate; span: Span } {
  const time = shiftTime(moment.time, far);
  const span = spanOf(time);
  const label = formatTime(time);
  const candidate: Candidate = {
    label,
    meaning: denyDate(moment, label),
    rank: span.first,
    rule: 'disjoint-spans',
    facts: [moment.fact.id],
    source: label,
    near: nearness.made * nearInTime(moment.span, span),
  };
  return { candidate, span };
}

/** Wrong dates on one side of the moment: siblings, then made ones, no two of which share a day. */
function take(
  moment: Moment,
  siblings: readonly Moment[],
  {
    count,
    side,
    random,
  }: { readonly count: number; readonly side: -1 | 1; readonly random: Random },
): Candidate[] {
  const occupied: Span[] = [];
  const taken: Candidate[] = [];
  const add = (span: Span, candidate: Candidate): void => {
    if (taken.length === count || !occupied.every((other) => areDisjoint(other, span))) return;
    occupied.push(span);
    taken.push(candidate);
  };
  for (const sibling of siblings) {
    const isOnSide = Math.sign(sibling.span.first - moment.span.first) === side;
    if (isOnSide) add(sibling.span, toSiblingDate(moment, sibling));
  }
  const { granularity } = moment.time;
  let far = granularity === 'interval' ? moment.span.last - moment.span.first : 0;
  while (taken.length < count) {
    far += random.int(stride[granularity], 2 * stride[granularity]);
    const made = makeDate(moment, side * far);
    add(made.span, made.candidate);
  }
  return taken;
}

/**
 * Wrong dates for one moment: siblings first, then made ones. How many stand before the key is
 * drawn by `seed`, each number as likely, since people put right answers in the middle and test-wise
 * readers know it (Attali & Bar-Hillel 2003).
 */
export function findTimeDistractors(
  siblings: readonly Moment[],
  moment: Moment,
  seed: string,
): Candidate[] {
  const random = createRandom(seed);
  const drawn = random.int(0, distractorCount);
  const isEarlier = ({ span }: Moment): boolean => span.first < moment.span.first;
  const hasEarlier = siblings.some(isEarlier);
  const hasLater = siblings.some((sibling) => !isEarlier(sibling));
  // The first and the last of all that is dated would else now and then meet made dates alone.
  const isLoneLast = drawn === distractorCount && !hasEarlier && hasLater;
  const isLoneFirst = drawn === 0 && hasEarlier && !hasLater;
  const before = drawn - Number(isLoneLast) + Number(isLoneFirst);
  return [
    ...take(moment, siblings, { count: before, side: -1, random }),
    ...take(moment, siblings, { count: distractorCount - before, side: 1, random }),
  ];
}
