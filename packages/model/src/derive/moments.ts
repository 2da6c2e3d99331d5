import type { FactOf } from '../sheet/fact.ts';
import { spanOf, type Span, type Time } from '../sheet/time.ts';
import type { Namesakes } from './namesakes.ts';
import { describeDelegation } from './phrases.ts';
import type { SheetLookup } from './sheet-lookup.ts';

/** Something that has a time: an event, or the departure of a delegation. */
export interface Moment {
  readonly fact: FactOf<'event'> | FactOf<'delegation'>;
  /** The slot of the fact that holds the time. */
  readonly slot: 'time' | 'departure';
  /** A noun phrase that names it without its time. */
  readonly label: string;
  /** Who or what the question for its time is about: the event, or the delegation that departs. */
  readonly subject: string;
  readonly time: Time;
  readonly span: Span;
}

/** Lists all that has a time and a name of its own, earliest first; what begins on the same day is in the sheet's order. */
export function listMoments(sheet: SheetLookup, { isNamed, isTold }: Namesakes): Moment[] {
  const events = sheet.factsOf('event').flatMap((fact): Moment[] =>
    fact.time === undefined || !isNamed(fact)
      ? []
      : [
          {
            fact,
            slot: 'time',
            label: fact.what,
            subject: fact.what,
            time: fact.time,
            span: spanOf(fact.time),
          },
        ],
  );
  const departures = sheet.factsOf('delegation').flatMap((fact): Moment[] =>
    fact.departure === undefined || !isTold(fact)
      ? []
      : [
          {
            fact,
            slot: 'departure',
            label: `the departure of ${describeDelegation(sheet, fact, 'name')}`,
            subject: describeDelegation(sheet, fact, 'name'),
            time: fact.departure,
            span: spanOf(fact.departure),
          },
        ],
  );
  return [...events, ...departures].toSorted(
    (a, b) => a.span.first - b.span.first || a.span.last - b.span.last,
  );
}
