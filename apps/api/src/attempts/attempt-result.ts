import { scoreAttempt, type Result } from '@dateline/model';
import type { ReadRecent } from '../statistics/recent-statistics.ts';
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
 * Tells how a finished attempt went, beside each item how many readers have known it, as far as that
 * is known, and what was corrected since.
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
