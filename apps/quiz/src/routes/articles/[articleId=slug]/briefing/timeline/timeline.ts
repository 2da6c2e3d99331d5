import { spanOf, type PublicFact, type Time } from '@dateline/model/public';
import { formatSheetTime } from '../format-sheet-time.ts';
import { factsOf, type FactOf, type NameOf } from '../sheet-view.ts';

/** One entry of the timeline: place, time, and what happened. */
export interface Moment {
  readonly fact: FactOf<'event'> | FactOf<'delegation'>;
  readonly place: string | undefined;
  readonly time: Time | undefined;
  readonly when: string | undefined;
  readonly planned: boolean;
}

const startOf = ({ time }: Moment): number => (time ? spanOf(time).first : Infinity);
const endOf = ({ time }: Moment): number => (time ? spanOf(time).last : 0);

const toMoment = (fact: Moment['fact'], time: Time | undefined, place?: string): Moment => ({
  fact,
  place,
  time,
  when: time && formatSheetTime(time),
  planned: fact.modality === 'planned',
});

/**
 * Lists events and dated departures of delegations in order of time. Entries that start together are
 * ordered by their end; undated events come last.
 */
export function toTimeline(facts: readonly PublicFact[], nameOf: NameOf): Moment[] {
  const events = factsOf(facts, 'event').map((fact) =>
    toMoment(fact, fact.time, fact.place && nameOf(fact.place)),
  );
  const departures = factsOf(facts, 'delegation').flatMap((fact) =>
    fact.departure ? [toMoment(fact, fact.departure)] : [],
  );
  return [...events, ...departures].toSorted(
    (a, b) => Math.sign(startOf(a) - startOf(b)) || endOf(a) - endOf(b),
  );
}
