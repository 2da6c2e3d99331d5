import { formatStatement } from '../../derive/feedback/statement.ts';
import type { IndexedSheet } from '../../derive/lookup/indexed-sheet.ts';
import type { Fact } from '../../sheet/fact.ts';
import { valueOf } from '../../sheet/rules/slots-of-fact.ts';

const holdsPost = (fact: Fact, entity: string): boolean =>
  fact.kind === 'office' && fact.person === entity;

/** True if an entity does what the fact says, or says what it claims. */
const isActor = (fact: Fact, entity: string): boolean =>
  ['subject', 'claimant', 'leader'].some((slot) => valueOf(fact, slot) === entity);

/**
 * Says who or what an entity is, from other facts than the one that is asked about: its post, or what it did or said.
 * Undefined if the entity has words of its own for that, or if no fact says it.
 */
export function explainName(index: IndexedSheet, entity: string, asked: Fact): string | undefined {
  if (index.entity(entity).about !== undefined) return undefined;
  const others = index.sheet.facts.filter((fact) => fact.id !== asked.id);
  const found =
    others.find((fact) => holdsPost(fact, entity)) ?? others.find((fact) => isActor(fact, entity));
  return found && formatStatement(index, found);
}
