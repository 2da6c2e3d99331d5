import type { Client } from '@dateline/api/client';
import type { InferResponseType } from 'hono/client';
import { m } from '$lib/paraglide/messages.js';

type Articles = Client['v1']['articles'][':articleId'];

/** One entry of an article's public correction log. */
export type LogEntry = InferResponseType<
  Articles['corrections']['$get'],
  200
>['corrections'][number];

/** The public changes of a correction: ids of facts, but only counts of items. */
export type LoggedChanges = NonNullable<LogEntry['changes']>;

/** Returns the statements of a revision by fact id, or undefined if the revision cannot be read. */
export type StatementsOf = (revision: string) => ReadonlyMap<string, string> | undefined;

/** The statement of a fact before and after a correction. New and removed facts have only one of them. */
export interface ChangedFact {
  readonly id: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Facts that changed in the same way. */
export interface FactGroup {
  readonly title: string;
  readonly facts: readonly ChangedFact[];
}

/**
 * Groups the facts of a correction by how they changed, with their statements if these are known. Leaves
 * out empty groups. Facts whose statement did not change, only other slots, form a group of their own.
 */
export function changedFacts(
  { changes, revision, previous }: Pick<LogEntry, 'changes' | 'revision' | 'previous'>,
  statementsOf: StatementsOf,
): FactGroup[] {
  if (changes === null) return [];
  const { rewritten, retired, added } = changes.facts;
  const before = previous === null ? undefined : statementsOf(previous);
  const after = statementsOf(revision);
  const isSame = (id: string): boolean =>
    after?.has(id) === true && before?.get(id) === after.get(id);
  const was = (id: string): ChangedFact => ({ id, before: before?.get(id), after: undefined });
  const is = (id: string): ChangedFact => ({ id, before: undefined, after: after?.get(id) });
  const groups = [
    {
      title: m.corrections_facts_rewritten(),
      facts: rewritten
        .filter((id) => !isSame(id))
        .map((id) => ({ ...was(id), after: after?.get(id) })),
    },
    { title: m.corrections_facts_particulars(), facts: rewritten.filter(isSame).map(is) },
    { title: m.corrections_facts_retired(), facts: retired.map(was) },
    { title: m.corrections_facts_added(), facts: added.map(is) },
  ];
  return groups.filter(({ facts }) => facts.length > 0);
}
