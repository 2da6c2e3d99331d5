import { foldName } from '../item/fold-name.ts';
import type { FactOf } from '../sheet/fact.ts';
import { formatTime } from '../sheet/format-time.ts';
import type { SheetLookup } from './sheet-lookup.ts';

type Delegation = FactOf<'delegation'>;
type Event = FactOf<'event'>;
type Figure = FactOf<'figure'>;

/**
 * Whether the words by which a stem refers to a fact refer to no other fact. No item asks about a fact whose words are
 * not unique.
 */
export interface UniqueNames {
  /** No other event has the same `what`. */
  readonly hasUniqueName: (event: Event) => boolean;
  /** No other event has the same short name and date. */
  readonly hasUniqueShortName: (event: Event) => boolean;
  /** No other delegation has the same name or, if they have no names, the same leader. */
  readonly hasUniqueDelegationName: (delegation: Delegation) => boolean;
  /** No other delegation of the sender has the same destinations. */
  readonly hasUniqueRoute: (delegation: Delegation) => boolean;
  /** No other figure counts the same thing. */
  readonly hasUniqueSubject: (figure: Figure) => boolean;
}

/** Returns a predicate that is true for values whose name no other value has. */
function findUnique<Value>(
  values: readonly Value[],
  nameOf: (value: Value) => string,
): (value: Value) => boolean {
  const counts = new Map<string, number>();
  for (const value of values) {
    const name = nameOf(value);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return (value) => (counts.get(nameOf(value)) ?? 0) < 2;
}

/** Finds the facts of a sheet whose names are unique. */
export function findUniqueNames({ factsOf }: SheetLookup): UniqueNames {
  const short = ({ short: name, what, time }: Event): string =>
    `${name ?? what} ${time === undefined ? '' : formatTime(time)}`;
  const route = ({ sender, destinations }: Delegation): string =>
    [sender, ...destinations.toSorted()].join(' ');
  return {
    hasUniqueName: findUnique(factsOf('event'), ({ what }) => foldName(what)),
    hasUniqueShortName: findUnique(factsOf('event'), short),
    hasUniqueDelegationName: findUnique(
      factsOf('delegation'),
      ({ what, leader }) => what ?? leader,
    ),
    hasUniqueRoute: findUnique(factsOf('delegation'), route),
    hasUniqueSubject: findUnique(factsOf('figure'), (figure) =>
      JSON.stringify([figure.of, figure.unit, figure.precision]),
    ),
  };
}
