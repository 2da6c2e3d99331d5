import { correctAttempt, type Correction } from '@dateline/model';
import type { Library } from '../sheets/library.ts';
import type { AttemptState } from '../attempt-store/attempt-state.ts';
import { isDue, type OpenAttempt } from './attempt-view.ts';

/** The part of the library that has corrections. */
export type CorrectionLibrary = Pick<Library, 'findStatus' | 'findRevision' | 'listCorrections'>;

/** How far back the log is read for notes. */
const mostEntries = 100;

/** What editors wrote of the corrections since a revision that touched one of the items; oldest first. */
async function findNotes(
  library: CorrectionLibrary,
  { article, ticket }: OpenAttempt,
  items: ReadonlySet<string>,
): Promise<Correction['notes']> {
  // Without its notes a correction can still be told.
  const log = await library.listCorrections(article.id, mostEntries).catch(() => []);
  const served = log.findIndex(({ revision }) => revision === ticket.revision);
  const since = served < 0 ? log : log.slice(0, served);
  return since
    .filter(({ changes }) =>
      [...(changes?.items.rekeyed ?? []), ...(changes?.items.retired ?? [])].some((id) =>
        items.has(id),
      ),
    )
    .flatMap(({ at, note }) => (note === null ? [] : [{ at, note }]))
    .toReversed();
}

/**
 * Finds what was corrected since an attempt was served: of items whose verdict is due, and none else.
 * The attempt itself goes on as it was served.
 */
export async function findCorrection(
  library: CorrectionLibrary,
  attempt: OpenAttempt,
  { responses, finished }: AttemptState,
): Promise<Correction | undefined> {
  const { article, ticket, items } = attempt;
  if (!isDue(ticket, finished)) return undefined;
  const status = await library.findStatus(article.id).catch(() => undefined);
  if (status === undefined || status.current === ticket.revision) return undefined;
  const current = await library.findRevision(status.current);
  if (current === undefined) return undefined;
  const onlyAnswered = !finished;
  const corrected = correctAttempt(items, responses, current.bank, { onlyAnswered });
  if (corrected === undefined) return undefined;
  const numbers = new Set(corrected.items.map(({ number }) => number));
  const ids = items.filter(({ number }) => numbers.has(number)).map(({ id }) => id);
  const notes = await findNotes(library, attempt, new Set(ids));
  return { revision: current.hash, notes, ...corrected };
}
