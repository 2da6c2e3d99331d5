import type { Client } from '@dateline/api/client';
import { readApiResponse } from '$lib/server/api-response.ts';
import type { StatementsOf, LogEntry } from './changed-facts.ts';

/** The most revisions to read for one page, because the number of subrequests of a Worker is limited. */
const mostRevisions = 40;

/** Reads the statements of the revisions in a log that changed facts, of the newest if there are too many. */
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
      // The log shows ids instead of statements if a revision cannot be read.
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
