import { spanOf, type PublicFact, type PublicFactSheet, type Time } from '@dateline/model/public';
import { factsOf } from './sheet-view.ts';

/** Where and when the news is: the id of a place or of a sender, and a time. */
export interface Origin {
  readonly where: string;
  readonly time: Time;
  /** Whether it is due, and not told as done. */
  readonly isPlanned: boolean;
}

/**
 * Where and when the news is: who sends the delegations and when the first one begins its mission, where one party
 * sends them all; else place and time of the latest event that has both, among those up to the time
 * of which the sheet tells; undefined where the sheet has neither.
 */
export function findDateline({
  facts,
  asOf,
}: Pick<PublicFactSheet, 'facts' | 'asOf'>): Origin | undefined {
  return findMission(facts) ?? findLatest(facts, asOf ? spanOf(asOf).last : Infinity);
}

function findMission(facts: readonly PublicFact[]): Origin | undefined {
  const delegations = factsOf(facts, 'delegation');
  if (new Set(delegations.map(({ sender }) => sender)).size > 1) return undefined;
  return delegations.flatMap(({ sender, departure, modality }) =>
    departure ? [{ where: sender, time: departure, isPlanned: modality === 'planned' }] : [],
  )[0];
}

function findLatest(facts: readonly PublicFact[], lastDay: number): Origin | undefined {
  return factsOf(facts, 'event')
    .flatMap(({ place, time, modality }) =>
      place && time ? [{ where: place, time, isPlanned: modality === 'planned' }] : [],
    )
    .filter(({ time }) => spanOf(time).last <= lastDay)
    .toSorted((a, b) => spanOf(b.time).last - spanOf(a.time).last)[0];
}
