import { scoreAttempt, type Result } from '@dateline/model';
import type { ReadRecent } from '../statistics/statistics-store.ts';
import { readersOf } from '../statistics/statistics-view.ts';
import type { AttemptState } from '../attempt-store/attempt-state.ts';
import type { OpenAttempt } from './attempt-view.ts';
import { findCorrection, type CorrectionLibrary } from './find-correction.ts';

/** The services that a result is made with. */
interface ResultServices {
  readonly library: CorrectionLibrary;
  readonly recentStatistics: ReadRecent;
}

/**
 * The result of a finished attempt: the score, for each item how many readers knew it if enough have
 * answered, and what was corrected since.
 */
export async function toResult(
  services: ResultServices,
  attempt: OpenAttempt,
  state: AttemptState,
): Promise<Result> {
  const { ticket, items: served } = attempt;
  const { items, ...scored } = scoreAttempt(served, state.responses, state.confidences);
  const [tallies, correction] = await Promise.all([
    services.recentStatistics(ticket.revision),
    findCorrection(services.library, attempt, state),
  ]);
  const idOf = new Map(served.map(({ number, id }) => [number, id]));
  return {
    ...scored,
    items: items.map((reviewed) => {
      const readers = readersOf(tallies, idOf.get(reviewed.item.number) ?? '');
      return readers === undefined ? reviewed : { ...reviewed, readers };
    }),
    mode: state.mode,
    ...(correction && { correction }),
  };
}
