import type { FactOf } from '../sheet/fact.ts';
import { formatTime } from '../sheet/format-time.ts';
import { spanOf, type Span, type Time } from '../sheet/time.ts';
import type { UniqueNames } from './unique-names.ts';
import { capitalise, describeDelegation } from './phrases.ts';
import type { SheetLookup } from './sheet-lookup.ts';

/** Something that has a time: an event, or the start of a delegation's mission. */
export interface Moment {
  readonly fact: FactOf<'event'> | FactOf<'delegation'>;
  /** The slot of the fact that holds the time. */
  readonly slot: 'time' | 'departure';
  /** A noun phrase that names it without its time. */
  readonly label: string;
  /** The label as an option writes it. */
  readonly title: string;
  /** Who or what the question for its time is about: the event, or the delegation that departs. */
  readonly subject: string;
  readonly time: Time;
  /** The time as an option writes it. */
  readonly date: string;
  readonly span: Span;
}

/** Adds to what a moment is how it is written, once for all items that name it. */
const complete = (moment: Omit<Moment, 'title' | 'date' | 'span'>): Moment => ({
  ...moment,
  title: capitalise(moment.label),
  date: formatTime(moment.time),
  span: spanOf(moment.time),
});

/** Lists all that has a time and a name of its own, earliest first; what begins on the same day is in the sheet's order. */
export function listMoments(
  sheet: SheetLookup,
  { hasUniqueName, hasUniqueDelegationName }: UniqueNames,
): Moment[] {
  const events = sheet.factsOf('event').flatMap((fact): Moment[] =>
    fact.time === undefined || !hasUniqueName(fact)
      ? []
      : [
          complete({
            fact,
            slot: 'time',
            label: fact.what,
            subject: fact.what,
            time: fact.time,
          }),
        ],
  );
  const departures = sheet.factsOf('delegation').flatMap((fact): Moment[] => {
    if (fact.departure === undefined || !hasUniqueDelegationName(fact)) return [];
    const subject = describeDelegation(sheet, fact, 'name');
    const label = `the start of the mission of ${subject}`;
    return [complete({ fact, slot: 'departure', label, subject, time: fact.departure })];
  });
  return [...events, ...departures].toSorted(
    (a, b) => a.span.first - b.span.first || a.span.last - b.span.last,
  );
}
