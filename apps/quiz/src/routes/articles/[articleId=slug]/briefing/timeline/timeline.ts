import { rankOfTime, spanOf, type PublicFact, type Time } from '@dateline/model/public';
import { formatSheetTime } from '$lib/format/format-sheet-time.ts';
import { factsOf, type FactOf } from '../sheet-view.ts';

/** One entry of the timeline: places, time, and what happened. */
export interface Moment {
  readonly fact: FactOf<'delegation'> | FactOf<'clause'>;
  /** The ids of its places. */
  readonly places: readonly string[];
  readonly time: Time;
  readonly when: string;
  readonly planned: boolean;
}

function toMoment(fact: Moment['fact'], time: Time, places: readonly string[] = []): Moment {
  const planned = fact.modality === 'planned' || fact.modality === 'intended';
  return { fact, places, time, when: formatSheetTime(time), planned };
}

/**
 * Lists dated clauses and dated departures of delegations in order of time. Entries that start together are ordered by
 * their end.
 */
export function toTimeline(facts: readonly PublicFact[]): Moment[] {
  const clauses = factsOf(facts, 'clause').flatMap((fact) =>
    fact.time ? [toMoment(fact, fact.time, fact.places)] : [],
  );
  const departures = factsOf(facts, 'delegation').flatMap((fact) =>
    fact.departure ? [toMoment(fact, fact.departure)] : [],
  );
  return [...clauses, ...departures].toSorted(
    (a, b) => rankOfTime(a.time) - rankOfTime(b.time) || spanOf(a.time).last - spanOf(b.time).last,
  );
}

/** The name of a moment beside its mark: what happened, or who set out. */
export function labelOf({ fact }: Moment, nameOf: (id: string) => string): string {
  return fact.kind === 'clause' ? fact.line : (fact.what ?? nameOf(fact.leader));
}
