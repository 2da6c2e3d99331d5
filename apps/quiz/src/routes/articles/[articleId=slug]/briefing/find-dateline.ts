import { spanOf, type PublicFact, type PublicFactSheet, type Time } from '@dateline/model/public';
import { factsOf } from './sheet-view.ts';
import { toTimeline } from './timeline/timeline.ts';

/** Place and time for the dateline of an article. */
export interface Dateline {
  /** The id of a place, or of the party that sends the delegations. */
  readonly placeId: string;
  readonly time: Time;
}

/**
 * Finds the dateline of a sheet. If one party sends all delegations, it is that party and the first
 * departure, or the month of the article if the delegations had not left. Else it is the latest clause with a place
 * and a time, not after the sheet's `asOf` and not long before it: an old event that the article recalls is no dateline. Undefined if
 * the sheet has neither. A dateline says when
 * something was, so it never has a time that is only planned.
 */
export function findDateline({
  facts,
  asOf,
}: Pick<PublicFactSheet, 'facts' | 'asOf'>): Dateline | undefined {
  return findMission(facts, asOf) ?? findLatest(facts, asOf);
}

function findMission(facts: readonly PublicFact[], asOf: Time | undefined): Dateline | undefined {
  const delegations = factsOf(facts, 'delegation');
  if (new Set(delegations.map(({ sender }) => sender)).size > 1) return undefined;
  return delegations.flatMap(({ sender, departure, modality }) => {
    // The article is of the month that it is told in: nothing of that is inferred for its reader.
    const time = modality === 'planned' ? asOf && { ...asOf, inferred: [] } : departure;
    return time ? [{ placeId: sender, time }] : [];
  })[0];
}

/** How long before the article the event of its dateline may be, in days. */
const longestBefore = 45;

function findLatest(facts: readonly PublicFact[], asOf: Time | undefined): Dateline | undefined {
  const { first, last } = asOf ? spanOf(asOf) : { first: -Infinity, last: Infinity };
  return toTimeline(facts)
    .flatMap(({ fact: { modality }, places: [placeId], time }) =>
      placeId && modality === 'occurred' ? [{ placeId, time }] : [],
    )
    .filter(({ time }) => spanOf(time).last <= last && spanOf(time).last >= first - longestBefore)
    .toSorted((a, b) => spanOf(b.time).last - spanOf(a.time).last)[0];
}
