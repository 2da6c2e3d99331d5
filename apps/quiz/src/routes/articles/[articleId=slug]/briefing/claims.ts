import type { PublicFact } from '@dateline/model/public';
import { factsOf, type FactOf, type NameOf } from './sheet-view.ts';

/** One claimant with all its claims. */
export interface Claimant {
  readonly name: string;
  readonly claims: readonly FactOf<'claim'>[];
}

/** Groups claims by claimant, in alphabetical order, so that nobody decides which party comes first. */
export function toClaimants(facts: readonly PublicFact[], nameOf: NameOf): Claimant[] {
  const byClaimant = Map.groupBy(factsOf(facts, 'claim'), ({ claimant }) => claimant);
  return [...byClaimant]
    .map(([id, claims]) => ({ name: nameOf(id), claims }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
