import { spanOf, type PublicFact, type PublicFactSheet, type Time } from '@dateline/model/public';
import { markInferred } from './mark-inferred.ts';
import { factsOf, type NameOf } from './sheet-view.ts';

interface Origin {
  readonly where: string;
  readonly time: Time;
}

/**
 * Where and when the news is: who sends the delegations and when the first one leaves, where one party
 * sends them all; else place and time of the latest event that has both, among those up to the time
 * of which the sheet tells; undefined where the sheet has neither.
 */
export function datelineOf(
  { facts, asOf }: Pick<PublicFactSheet, 'facts' | 'asOf'>,
  nameOf: NameOf,
): string | undefined {
  const origin = findMission(facts) ?? findLatest(facts, asOf ? spanOf(asOf).last : Infinity);
  return origin && `${nameOf(origin.where)} — ${markInferred(origin.time)}`;
}

function findMission(facts: readonly PublicFact[]): Origin | undefined {
  const delegations = factsOf(facts, 'delegation');
  if (new Set(delegations.map(({ sender }) => sender)).size > 1) return undefined;
  return delegations.flatMap(({ sender, departure }) =>
    departure ? [{ where: sender, time: departure }] : [],
  )[0];
}

function findLatest(facts: readonly PublicFact[], lastDay: number): Origin | undefined {
  return factsOf(facts, 'event')
    .flatMap(({ place, time }) => (place && time ? [{ where: place, time }] : []))
    .filter(({ time }) => spanOf(time).last <= lastDay)
    .toSorted((a, b) => spanOf(b.time).last - spanOf(a.time).last)[0];
}
