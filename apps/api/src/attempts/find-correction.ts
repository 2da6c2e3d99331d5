import { correctAttempt, type Correction } from '@dateline/model';
import type { Library } from '../sheets/library.ts';
import type { AttemptState } from '../attempt-store/attempt-state.ts';
import { isDue, type OpenAttempt } from './attempt-view.ts';

/** The part of the library that has corrections. */
export type CorrectionLibrary = Pick<Library, 'findStatus' | 'findRevision' | 'listCorrections'>;

/** The most log entries that are searched for notes. */
const mostEntries = 100;

/** Finds the editors' notes on corrections of the items since the attempt's revision; oldest first. */
async function findNotes(
  library: CorrectionLibrary,
  { article, ticket }: OpenAttempt,
  items: ReadonlySet<string>,
): Promise<Correction['notes']> {
  // If the log cannot be read, the correction is shown without notes.
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
 * Finds what was corrected since an attempt was started, only for items whose verdict is due. The
 * items and the score of the attempt stay as they are.
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
  const corrected = correctAttempt(items, responses, current.derived, { onlyAnswered });
  if (corrected === undefined) return undefined;
  const numbers = new Set(corrected.items.map(({ number }) => number));
  const ids = items.filter(({ number }) => numbers.has(number)).map(({ id }) => id);
  const notes = await findNotes(library, attempt, new Set(ids));
  return { revision: current.hash, notes, ...corrected };
}
