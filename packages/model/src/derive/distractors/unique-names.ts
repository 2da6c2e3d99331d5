import type { FactOf } from '../../sheet/fact.ts';
import type { SheetLookup } from '../lookup/sheet-lookup.ts';

type Delegation = FactOf<'delegation'>;

/**
 * Whether the words by which a stem refers to a delegation refer to no other. No item asks about one whose words are not
 * unique.
 */
export interface UniqueNames {
  /** No other delegation has the same name or, if they have no names, the same leader. */
  readonly hasUniqueDelegationName: (delegation: Delegation) => boolean;
  /** No other delegation of the sender has the same destinations. */
  readonly hasUniqueRoute: (delegation: Delegation) => boolean;
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

/** Finds the delegations of a sheet whose names are unique. */
export function findUniqueNames({ factsOf }: SheetLookup): UniqueNames {
  const delegations = factsOf('delegation');
  return {
    hasUniqueDelegationName: findUnique(delegations, ({ what, leader }) => what ?? leader),
    hasUniqueRoute: findUnique(delegations, ({ sender, destinations }) =>
      [sender, ...destinations.toSorted()].join(' '),
    ),
  };
}
