import { formatSpan, formatTime } from '../sheet/format-time.ts';
import { areDisjoint, type Span } from '../sheet/time.ts';
import { createRandom } from '../random.ts';
import type { Candidate } from './candidate.ts';
import type { IndexedSheet } from './indexed-sheet.ts';
import type { Moment } from './moments.ts';

/** How many distractors stand beside a date or a number. */
const distractorCount = 3;
/** How far the search for siblings goes on either side, so that deriving stays linear. */
const reach = 24;

/** Siblings of the same granularity that share no day with the key, nearest first. */
function findSiblings(index: IndexedSheet, moment: Moment, at: number): Moment[] {
  const near = index.moments.slice(Math.max(0, at - reach), at + reach + 1);
  const days = (span: Span): number => span.last - span.first;
  return near
    .filter(
      ({ time, span }) =>
        time.granularity === moment.time.granularity && areDisjoint(span, moment.span),
    )
    .toSorted(
      (a, b) =>
        Math.abs(a.span.first - moment.span.first) - Math.abs(b.span.first - moment.span.first) ||
        days(a.span) - days(b.span),
    );
}

function toCandidate(sibling: Moment, moment: Moment): Candidate {
  return {
    label: formatTime(sibling.time),
    meaning: `${formatTime(sibling.time)} is the date of ${sibling.label}.`,
    rank: sibling.span.first,
    rule: 'disjoint-spans',
    facts: [moment.fact.id, sibling.fact.id],
  };
}

/** A day or an interval as long as the key's, `days` later (or earlier), that no moment explains. */
function shift(moment: Moment, days: number): { candidate: Candidate; span: Span } {
  const span = { first: moment.span.first + days, last: moment.span.last + days };
  const label = formatSpan(span);
  const candidate: Candidate = {
    label,
    meaning: `Nothing told here falls on ${label}.`,
    rank: span.first,
    rule: 'disjoint-spans',
    facts: [moment.fact.id],
  };
  return { candidate, span };
}

/**
 * Wrong dates for one moment: siblings first, then shifted days. How many stand before the key is
 * drawn by `seed`, each number as likely, since people put right answers in the middle and test-wise
 * readers know it (Attali & Bar-Hillel 2003). Months and years take siblings alone.
 */
export function findTimeDistractors(
  index: IndexedSheet,
  at: number,
  moment: Moment,
  seed: string,
): Candidate[] {
  const random = createRandom(seed);
  const siblings = findSiblings(index, moment, at);
  const hasSiblings = (side: -1 | 1): boolean =>
    siblings.some(({ span }) => Math.sign(span.first - moment.span.first) === side);
  // A side that alone has siblings gives one at least; the two sides are treated alike.
  const before = random.int(
    hasSiblings(-1) && !hasSiblings(1) ? 1 : 0,
    distractorCount - (hasSiblings(1) && !hasSiblings(-1) ? 1 : 0),
  );
  const isShiftable = moment.time.granularity === 'day' || moment.time.granularity === 'interval';
  const length = moment.span.last - moment.span.first + 1;

  const take = (count: number, side: -1 | 1): Candidate[] => {
    const seen = new Set<string>();
    const taken: Candidate[] = [];
    const occupied: Span[] = [moment.span];
    for (const sibling of siblings) {
      if (taken.length === count) break;
      if (Math.sign(sibling.span.first - moment.span.first) !== side) continue;
      if (seen.has(formatTime(sibling.time))) continue;
      if (!occupied.every((span) => areDisjoint(span, sibling.span))) continue;
      seen.add(formatTime(sibling.time));
      occupied.push(sibling.span);
      taken.push(toCandidate(sibling, moment));
    }
    for (let step = 1; isShiftable && taken.length < count && step < 40; step += 1) {
      const made = shift(moment, side * (length + random.int(1, 4) + step * 3));
      const isFree =
        occupied.every((span) => areDisjoint(span, made.span)) &&
        index.moments
          .slice(Math.max(0, at - reach), at + reach + 1)
          .every(({ span }) => areDisjoint(span, made.span));
      if (!isFree) continue;
      occupied.push(made.span);
      taken.push(made.candidate);
    }
    return taken;
  };

  if (!isShiftable) return [...take(distractorCount, -1), ...take(distractorCount, 1)].slice(0, 3);
  return [...take(before, -1), ...take(distractorCount - before, 1)];
}
