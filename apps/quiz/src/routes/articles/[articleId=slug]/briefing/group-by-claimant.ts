import type { PublicFact } from '@dateline/model/public';
import { factsOf, undatedOn, type FactOf, type NameOf } from './sheet-view.ts';

/** One claimant with all that it says. */
export interface Claimant {
  /** The id of its entity. */
  readonly id: string;
  readonly name: string;
  readonly claims: readonly (FactOf<'claim'> | FactOf<'clause'>)[];
}

/**
 * Groups claims, and clauses that report one, by claimant, in alphabetical order, so that nobody decides
 * which party comes first.
 */
export function groupByClaimant(facts: readonly PublicFact[], nameOf: NameOf): Claimant[] {
  const claims = factsOf(facts, 'claim').map((fact) => ({ claimant: fact.claimant, fact }));
  const reports = undatedOn(facts, 'claims').flatMap((fact) =>
    fact.voice.type === 'attributed' ? [{ claimant: fact.voice.claimant, fact }] : [],
  );
  return [...Map.groupBy([...claims, ...reports], ({ claimant }) => claimant)]
    .map(([id, said]) => ({ id, name: nameOf(id), claims: said.map(({ fact }) => fact) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Lists the clauses on claims that the article itself states. */
export const reportedByArticle = (facts: readonly PublicFact[]): FactOf<'clause'>[] =>
  undatedOn(facts, 'claims').filter(({ voice }) => voice.type === 'article');
