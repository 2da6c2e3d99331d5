import type { FactOf } from '../sheet/fact.ts';
import { formatTime } from '../sheet/format-time.ts';
import { spanOf, type Span, type Time } from '../sheet/time.ts';
import type { UniqueNames } from './unique-names.ts';
import { capitalise } from '../english/words.ts';
import { describeDelegation } from './phrases.ts';
import type { SheetLookup } from './sheet-lookup.ts';

/** Something that happens at a time: an event, or the departure of a delegation. */
export interface Moment {
  readonly fact: FactOf<'event'> | FactOf<'delegation'>;
  /** The slot of the fact that has the time. */
  readonly slot: 'time' | 'departure';
  /** A noun phrase that names the moment without its time. */
  readonly label: string;
  /** The label as an option. */
  readonly title: string;
  /** The subject of a question about its time: the event, or the delegation that departs. */
  readonly subject: string;
  readonly time: Time;
  /** The time as an option. */
  readonly date: string;
  readonly span: Span;
}

/** Formats a moment once for all items that name it. */
const buildMoment = (moment: Omit<Moment, 'title' | 'date' | 'span'>): Moment => ({
  ...moment,
  title: capitalise(moment.label),
  date: formatTime(moment.time),
  span: spanOf(moment.time),
});

/** Lists everything that has a time and a unique name, earliest first; moments of equal span keep the order of the sheet. */
export function listMoments(
  sheet: SheetLookup,
  { hasUniqueName, hasUniqueDelegationName }: UniqueNames,
): Moment[] {
  const events = sheet.factsOf('event').flatMap((fact): Moment[] =>
    fact.time === undefined || !hasUniqueName(fact)
      ? []
      : [
          buildMoment({
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
    return [buildMoment({ fact, slot: 'departure', label, subject, time: fact.departure })];
  });
  return [...events, ...departures].toSorted(
    (a, b) => a.span.first - b.span.first || a.span.last - b.span.last,
  );
}
