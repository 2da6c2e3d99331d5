import { rankOfTime, spanOf, type PublicFact, type Time } from '@dateline/model/public';
import { formatSheetTime } from '../format-sheet-time.ts';
import { factsOf, type FactOf } from '../sheet-view.ts';

/** One entry of the timeline: places, time, and what happened. */
export interface Moment {
  readonly fact: FactOf<'event'> | FactOf<'delegation'> | FactOf<'clause'>;
  /** The ids of its places. */
  readonly places: readonly string[];
  readonly time: Time | undefined;
  readonly when: string | undefined;
  readonly planned: boolean;
}

const startOf = ({ time }: Moment): number => (time ? rankOfTime(time) : Infinity);
const endOf = ({ time }: Moment): number => (time ? spanOf(time).last : 0);

function toMoment(
  fact: Moment['fact'],
  time: Time | undefined,
  places: readonly string[] = [],
): Moment {
  const planned = fact.modality === 'planned' || fact.modality === 'intended';
  return { fact, places, time, when: time && formatSheetTime(time), planned };
}

/**
 * Lists events, dated clauses and dated departures of delegations in order of time. Entries that start
 * together are ordered by their end; undated events come last.
 */
export function toTimeline(facts: readonly PublicFact[]): Moment[] {
  const events = factsOf(facts, 'event').map((fact) =>
    toMoment(fact, fact.time, fact.place === undefined ? [] : [fact.place]),
  );
  const clauses = factsOf(facts, 'clause').flatMap((fact) =>
    fact.time ? [toMoment(fact, fact.time, fact.places)] : [],
  );
  const departures = factsOf(facts, 'delegation').flatMap((fact) =>
    fact.departure ? [toMoment(fact, fact.departure)] : [],
  );
  return [...events, ...clauses, ...departures].toSorted(
    (a, b) => Math.sign(startOf(a) - startOf(b)) || endOf(a) - endOf(b),
  );
}

/** The name of a moment beside its mark: what happened, or who set out. */
export function labelOf({ fact }: Moment, nameOf: (id: string) => string): string {
  if (fact.kind === 'clause') return fact.line;
  return fact.kind === 'event' ? fact.what : (fact.what ?? nameOf(fact.leader));
}
