import type { Client } from '@dateline/api/client';
import { readApiResponse } from '$lib/server/api-response.ts';
import type { StatementsOf, LogEntry } from './changed-facts.ts';

/** Most revisions that are read for one page: a request to a Worker may make only so many of its own. */
const mostRevisions = 40;

/** Reads the statements of all revisions between which facts changed, of the newest where they are many. */
export async function readStatements(
  { revisions }: Client['v1'],
  log: readonly LogEntry[],
): Promise<StatementsOf> {
  const hashes = log.flatMap(({ changes, revision, previous }) =>
    changes === null || previous === null ? [] : [revision, previous],
  );
  const found = await Promise.all(
    [...new Set(hashes)].slice(0, mostRevisions).map(async (hash) => {
      const call = revisions[':hash'].$get({ param: { hash } });
      // The log is worth reading without the words of a revision.
      const sheet = await readApiResponse(call).catch(() => undefined);
      return [
        hash,
        sheet && new Map(sheet.facts.map(({ id, statement }) => [id, statement])),
      ] as const;
    }),
  );
  const statements = new Map(found);
  return (revision) => statements.get(revision);
}
