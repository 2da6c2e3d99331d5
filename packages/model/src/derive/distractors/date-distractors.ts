import { createRandom, type Random } from '../../random.ts';
import { formatTime } from '../../sheet/format-time.ts';
import {
  areDisjoint,
  countBetween,
  isWithin,
  shiftTime,
  spanOf,
  unitOf,
  type Span,
  type Time,
} from '../../sheet/time.ts';
import type { Candidate } from '../candidate.ts';
import { formatMadeDate, formatOtherDate } from '../feedback/date.ts';
import type { IndexedSheet } from '../lookup/indexed-sheet.ts';
import type { Moment } from '../lookup/moments.ts';
import { nearInTime, nearness } from './nearness.ts';

/** How many distractors an item that asks for a date has. */
const distractorCount = 3;
/** Least distance between made dates, in days, months or years; the most is twice as much. */
const stride = { days: 3, months: 1, years: 1 } as const;
const strideOfInterval = 4;

/** Other moments of the same granularity that share no day with this one, nearest first. */
export function findSiblings(index: IndexedSheet, moment: Moment): Moment[] {
  const far = ({ span }: Moment): number => Math.abs(span.first - moment.span.first);
  return index
    .momentsAround(moment)
    .filter(({ span }) => areDisjoint(span, moment.span))
    .toSorted((a, b) => far(a) - far(b));
}

/** The date of another moment, as a wrong date for this one. */
export function toSiblingDate(index: IndexedSheet, moment: Moment, sibling: Moment): Candidate {
  return {
    label: sibling.date,
    feedback: formatOtherDate(index, sibling),
    rank: sibling.span.first,
    rule: 'disjoint-spans',
    facts: [moment.fact.id, sibling.fact.id],
    source: sibling.fact.id,
    near: nearInTime(moment.span, sibling.span),
  };
}

/** A wrong date that no fact has: as long as the key, and `far` days, months or years later. */
function makeDate(moment: Moment, far: number): { candidate: Candidate; span: Span } {
  const time = shiftTime(moment.time, far);
  const span = spanOf(time);
  const label = formatTime(time);
  const candidate: Candidate = {
    label,
    feedback: formatMadeDate(moment, time),
    rank: span.first,
    rule: 'disjoint-spans',
    facts: [moment.fact.id],
    source: label,
    near: nearness.made * nearInTime(moment.span, span),
  };
  return { candidate, span };
}

/** By how much the last day or year of an interval is later than its first one; 0 for another time. */
function lengthOf(time: Time): number {
  if (time.granularity !== 'interval') return 0;
  const [start, end] = [time.start, time.end].map((date): Time => ({
    granularity: 'day',
    date,
    inferred: [],
  }));
  return start === undefined || end === undefined ? 0 : countBetween(start, end, unitOf(time));
}

/** The dates of other facts: those that may be wrong ones, and those that may be right as well. */
export interface OtherDates {
  readonly siblings: readonly Moment[];
  readonly avoid: readonly Span[];
}

/** Wrong dates before (-1) or after (1) the moment: first of siblings, then made ones, fewer if its bounds leave no room. No two share a day. */
function take(
  index: IndexedSheet,
  moment: Moment,
  { siblings, avoid }: OtherDates,
  {
    count,
    side,
    random,
  }: { readonly count: number; readonly side: -1 | 1; readonly random: Random },
): Candidate[] {
  const occupied = [...avoid];
  const taken: Candidate[] = [];
  const add = (span: Span, candidate: Candidate): void => {
    if (taken.length === count || !occupied.every((other) => areDisjoint(other, span))) return;
    occupied.push(span);
    taken.push(candidate);
  };
  for (const sibling of siblings) {
    const isOnSide = Math.sign(sibling.span.first - moment.span.first) === side;
    if (isOnSide) add(sibling.span, toSiblingDate(index, moment, sibling));
  }
  const unit = unitOf(moment.time);
  const isOfDays = moment.time.granularity === 'interval' && unit === 'days';
  const least = isOfDays ? strideOfInterval : stride[unit];
  let far = lengthOf(moment.time);
  while (taken.length < count) {
    far += random.int(least, 2 * least);
    const made = makeDate(moment, side * far);
    if (!isWithin(made.span, moment.allowed)) break;
    add(made.span, made.candidate);
  }
  return taken;
}

/**
 * Finds the wrong dates of an item that asks for the date of a moment: dates of siblings first, then made ones. The
 * seed decides how many come before the key, each number with the same chance: authors tend to put the key in the
 * middle, and test-wise readers know it (Attali & Bar-Hillel 2003).
 */
export function findDateDistractors(
  index: IndexedSheet,
  others: OtherDates,
  moment: Moment,
  seed: string,
): Candidate[] {
  const random = createRandom(seed);
  const drawn = random.int(0, distractorCount);
  const isEarlier = ({ span }: Moment): boolean => span.first < moment.span.first;
  const hasEarlier = others.siblings.some(isEarlier);
  const hasLater = others.siblings.some((sibling) => !isEarlier(sibling));
  // Without this, the first and the last moment of a sheet would sometimes get made dates only.
  const isLoneLast = drawn === distractorCount && !hasEarlier && hasLater;
  const isLoneFirst = drawn === 0 && hasEarlier && !hasLater;
  const before = drawn - Number(isLoneLast) + Number(isLoneFirst);
  const earlier = take(index, moment, others, { count: before, side: -1, random });
  const later = take(index, moment, others, {
    count: distractorCount - earlier.length,
    side: 1,
    random,
  });
  const count = distractorCount - later.length;
  return [
    ...(count > earlier.length
      ? take(index, moment, others, { count, side: -1, random })
      : earlier),
    ...later,
  ];
}
