import type { PublicFact } from '@dateline/model/public';
import { factsOf, type FactOf, type NameOf } from './sheet-view.ts';

/** What one party asserts. Every party is shown alike. */
export interface Claimant {
  readonly name: string;
  readonly claims: readonly FactOf<'claim'>[];
}

/** The claims by claimant, claimants in alphabetical order, so that no party comes first by choice. */
export function toClaimants(facts: readonly PublicFact[], nameOf: NameOf): Claimant[] {
  const byClaimant = Map.groupBy(factsOf(facts, 'claim'), ({ claimant }) => claimant);
  return [...byClaimant]
    .map(([id, claims]) => ({ name: nameOf(id), claims }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
