import type { PreparedRevisions } from '../../src/sheets/prepared-revisions.ts';
import type { NewRevision } from '../../src/sheets/sheet-store.ts';

/** Creates prepared revisions in memory. `reads` records the calls: `list`, or the hash that was read. */
export function prepare(
  revisions: readonly NewRevision[],
): PreparedRevisions & { readonly reads: string[] } {
  const reads: string[] = [];
  return {
    reads,
    list: async () => {
      reads.push('list');
      return revisions.map(({ hash, sheet: { id }, itemCount, quizItemCount }) => ({
        hash,
        id,
        itemCount,
        quizItemCount,
      }));
    },
    read: async (hash) => {
      reads.push(hash);
      const found = revisions.find((each) => each.hash === hash);
      if (found === undefined) throw new RangeError(`Cannot read "${hash}": it was not prepared`);
      return found.sheet;
    },
  };
}
