import * as z from 'zod/mini';
import { Problem } from '../../problems/problem.ts';
import type { Conflict } from '../../publisher/publishing-service.ts';
import { RevisionHash } from '../parameters.ts';

/** The revision that an editor's work is based on. */
export const Previous = RevisionHash.check(
  z.describe('The revision that the work is based on. If another one is current, 409 names it.'),
);

function describe({ current, isWithdrawn }: Conflict, previous: string | null): string {
  if (current === null) return 'There is no such article, so "previous" has to be null';
  if (previous === null) {
    return 'There is such an article: send the revision that your sheet is based on as "previous"';
  }
  if (current === previous && isWithdrawn) {
    return 'The article is withdrawn: publish it with "restore" if it is to be served again';
  }
  return (
    `Another revision is current than your work is based on: ${current}. ` +
    'Read what it changes, put that into your sheet, and send it as "previous"'
  );
}

/** Throws a 409 Problem that has the current revision and says what to do. */
export function refuseConflict(conflict: Conflict, previous: string | null): never {
  const { current } = conflict;
  throw new Problem('revision-conflict', {
    detail: describe(conflict, previous),
    extensions: { current },
  });
}
