import { foldName } from '../item/fold-name.ts';
import type { FactOf } from '../sheet/fact.ts';
import { formatTime } from '../sheet/format-time.ts';
import type { SheetLookup } from './sheet-lookup.ts';

type Delegation = FactOf<'delegation'>;
type Event = FactOf<'event'>;
type Figure = FactOf<'figure'>;

/**
 * Whether the words by which a stem points at a fact point at it alone. What cannot be told apart from
 * another is not asked for.
 */
export interface UniqueNames {
  /** No other event has the same `what`. */
  readonly hasUniqueName: (event: Event) => boolean;
  /** No other event has the same short name and date. */
  readonly hasUniqueShortName: (event: Event) => boolean;
  /** No other delegation has the same name or, where neither has one, the same leader. */
  readonly hasUniqueDelegationName: (delegation: Delegation) => boolean;
  /** No other delegation of the sender has the same destinations. */
  readonly hasUniqueRoute: (delegation: Delegation) => boolean;
  /** No other figure counts the same. */
  readonly hasUniqueSubject: (figure: Figure) => boolean;
}

/** Tells which values share the name that `nameOf` gives them with no other. */
function findAlone<Value>(
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

/** Finds out which facts of a sheet cannot be told apart. */
export function findUniqueNames({ factsOf }: SheetLookup): UniqueNames {
  const short = ({ short: name, what, time }: Event): string =>
    `${name ?? what} ${time === undefined ? '' : formatTime(time)}`;
  const route = ({ sender, destinations }: Delegation): string =>
    [sender, ...destinations.toSorted()].join(' ');
  return {
    hasUniqueName: findAlone(factsOf('event'), ({ what }) => foldName(what)),
    hasUniqueShortName: findAlone(factsOf('event'), short),
    hasUniqueDelegationName: findAlone(factsOf('delegation'), ({ what, leader }) => what ?? leader),
    hasUniqueRoute: findAlone(factsOf('delegation'), route),
    hasUniqueSubject: findAlone(factsOf('figure'), (figure) =>
      JSON.stringify([figure.of, figure.unit, figure.precision]),
    ),
  };
}
