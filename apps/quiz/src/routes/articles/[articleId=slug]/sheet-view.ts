import type { FactKind, PublicFact, PublicFactSheet } from '@dateline/model/public';

export type FactOf<Kind extends FactKind> = Extract<PublicFact, { kind: Kind }>;

/** The facts of one kind, in the sheet's order. */
export function factsOf<Kind extends FactKind>(
  facts: readonly PublicFact[],
  kind: Kind,
): FactOf<Kind>[] {
  return facts.filter((fact): fact is FactOf<Kind> => fact.kind === kind);
}

/** Looks up how a reader is shown an entity; an unknown id is shown as it is. */
export type NameOf = (id: string) => string;

export function namesIn({ entities }: Pick<PublicFactSheet, 'entities'>): NameOf {
  const labels = new Map(entities.map(({ id, label }) => [id, label]));
  return (id) => labels.get(id) ?? id;
}
