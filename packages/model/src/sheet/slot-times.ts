import type { Fact } from './fact.ts';
import { partsIn } from './rules/slots-of-fact.ts';
import { areDisjoint, spanOf, type Span, type Time } from './time.ts';

/** Words before a time that bound it from above or from below: what is done by 2027 is done by 2030. */
const latest = /^(?:by|before|not? later than)$/;
const earliest = /^(?:after|not? (?:earlier|sooner) than|not before)$/;
/** Words before the time from which, or to which, something holds. */
const start = /^(?:from|since)$/;
const end = /^(?:till|until|up to)$/;

/** A time in a slot, with the words before it, such as "by". */
interface SlotTime {
  readonly time: Time;
  readonly before: string;
}

/** The times in a slot of a clause: bounds, or several days. The time of the clause itself is in no slot. */
export function timesIn(fact: Fact, slot: string): SlotTime[] {
  const { before = '' } =
    (fact.kind === 'clause' ? fact.slots.find((each) => each.slot === slot) : undefined) ?? {};
  return partsIn(fact, slot).flatMap((part) =>
    typeof part === 'object' && 'time' in part ? [{ time: part.time, before }] : [],
  );
}

/** The times in all slots of a fact. */
export const listSlotTimes = (fact: Fact): SlotTime[] =>
  fact.kind === 'clause' ? fact.slots.flatMap(({ slot }) => timesIn(fact, slot)) : [];

/** On which side of a time something lies because of the words before it; undefined if it lies at the time itself. */
export function sideOf(before: string): 'earlier' | 'later' | undefined {
  if (latest.test(before) || end.test(before)) return 'earlier';
  return earliest.test(before) || start.test(before) ? 'later' : undefined;
}

/** The days that a time in a slot leaves open: all until 10 June for "until 10 June". */
export function spanLeftBy({ time, before }: SlotTime): Span {
  const { first, last } = spanOf(time);
  const side = sideOf(before);
  return {
    first: side === 'earlier' ? -Infinity : first,
    last: side === 'later' ? Infinity : last,
  };
}

/** True if a bound at another time holds as well. Where something starts or ends, "since" or "until" names one time alone. */
function followsFrom({ time, before }: SlotTime, other: Span): boolean {
  const { first, last } = spanOf(time);
  return (
    (latest.test(before) && other.last >= last) || (earliest.test(before) && other.first <= first)
  );
}

/** True if only one value can fill a slot, or its list is whole. */
const isClosed = (fact: Fact, slot: string): boolean =>
  fact.complete.some((closure) => closure.slot === slot) ||
  (fact.kind === 'clause' &&
    fact.slots.some((each) => each.slot === slot && each.sole !== undefined));

/** True if a time may be right in a slot, too: it shares a day with the one there, or follows from it as a bound. */
export const mayBeInSlot = (fact: Fact, slot: string, span: Span): boolean =>
  timesIn(fact, slot).some(
    (own) =>
      !areDisjoint(span, spanOf(own.time)) || (!isClosed(fact, slot) && followsFrom(own, span)),
  );
