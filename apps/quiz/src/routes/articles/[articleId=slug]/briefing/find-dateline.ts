import { spanOf, type PublicFact, type PublicFactSheet, type Time } from '@dateline/model/public';
import { factsOf } from './sheet-view.ts';
import { toTimeline } from './timeline/timeline.ts';

/** Place and time for the dateline of an article. */
export interface Dateline {
  /** The id of a place, or of the party that sends the delegations. */
  readonly placeId: string;
  readonly time: Time;
  /** Whether it is planned, so not yet done. */
  readonly isPlanned: boolean;
}

/**
 * Finds the dateline of a sheet. If one party sends all delegations, it is that party and the first
 * departure. Else it is the latest clause with a place and a time, not after the sheet's `asOf`. Undefined
 * if the sheet has neither.
 */
export function findDateline({
  facts,
  asOf,
}: Pick<PublicFactSheet, 'facts' | 'asOf'>): Dateline | undefined {
  return findMission(facts) ?? findLatest(facts, asOf ? spanOf(asOf).last : Infinity);
}

function findMission(facts: readonly PublicFact[]): Dateline | undefined {
  const delegations = factsOf(facts, 'delegation');
  if (new Set(delegations.map(({ sender }) => sender)).size > 1) return undefined;
  return delegations.flatMap(({ sender, departure, modality }) =>
    departure ? [{ placeId: sender, time: departure, isPlanned: modality === 'planned' }] : [],
  )[0];
}

function findLatest(facts: readonly PublicFact[], lastDay: number): Dateline | undefined {
  return toTimeline(facts)
    .flatMap(({ fact: { modality }, places: [placeId], time }) =>
      placeId && (modality === 'occurred' || modality === 'planned')
        ? [{ placeId, time, isPlanned: modality === 'planned' }]
        : [],
    )
    .filter(({ time }) => spanOf(time).last <= lastDay)
    .toSorted((a, b) => spanOf(b.time).last - spanOf(a.time).last)[0];
}
