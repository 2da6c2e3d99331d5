import type { LogEntry } from './log-entry.ts';

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

/** What a correction did to facts, in statements as far as they are known; groups of nothing are left out. */
export function changedFacts(
  { changes, revision, previous }: Pick<LogEntry, 'changes' | 'revision' | 'previous'>,
  statementsOf: StatementsOf,
): FactGroup[] {
  if (changes === null) return [];
  const { rewritten, retired, added } = changes.facts;
  const before = previous === null ? undefined : statementsOf(previous);
  const after = statementsOf(revision);
  const groups = [
    {
      title: 'Facts rewritten',
      facts: rewritten.map((id) => withoutRepeat(id, before?.get(id), after?.get(id))),
    },
    {
      title: 'Facts taken out',
      facts: retired.map((id) => ({ id, before: before?.get(id), after: undefined })),
    },
    {
      title: 'Facts added',
      facts: added.map((id) => ({ id, before: undefined, after: after?.get(id) })),
    },
  ];
  return groups.filter(({ facts }) => facts.length > 0);
}

/** A statement that reads as before is shown once: what changed are the fact’s particulars. */
function withoutRepeat(
  id: string,
  before: string | undefined,
  after: string | undefined,
): ChangedFact {
  return { id, before: before === after ? undefined : before, after };
}
