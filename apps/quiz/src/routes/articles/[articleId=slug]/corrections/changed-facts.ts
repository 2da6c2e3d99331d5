import { m } from '$lib/paraglide/messages.js';

/** The public changes of a correction: ids of facts, but only counts of items. */
export interface LoggedChanges {
  readonly facts: Readonly<Record<'rewritten' | 'retired' | 'added', readonly string[]>>;
  readonly items: Readonly<Record<'kept' | 'rewritten' | 'rekeyed' | 'retired' | 'added', number>>;
}

/** One entry of an article's public correction log. */
export interface LogEntry {
  readonly at: string;
  readonly kind: 'published' | 'corrected' | 'withdrawn' | 'restored';
  readonly note: string | null;
  readonly revision: string;
  readonly previous: string | null;
  readonly changes: LoggedChanges | null;
}

/** The statements of a revision by the id of their facts; undefined where it cannot be had. */
export type StatementsOf = (revision: string) => ReadonlyMap<string, string> | undefined;

/** A fact before and after a correction; one of the two is missing where it is new or gone. */
export interface ChangedFact {
  readonly id: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Facts that changed in one way. */
export interface FactGroup {
  readonly title: string;
  readonly facts: readonly ChangedFact[];
}

/**
 * What a correction did to facts, in statements as far as they are known; groups of nothing are left
 * out. A statement that reads as before is told once, apart: what changed are its particulars.
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
