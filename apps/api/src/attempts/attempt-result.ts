import { scoreAttempt, type Result } from '@dateline/model';
import type { Services } from '../services.ts';
import { readersOf } from '../statistics/statistics-view.ts';
import type { AttemptState } from './attempt-state.ts';
import type { OpenAttempt } from './attempt-view.ts';

/** Tells how a finished attempt went, and beside each item how many readers have known it, as far as that is known. */
export async function toResult(
  { recentStatistics }: Services,
  { ticket, items: served }: OpenAttempt,
  { responses, mode }: AttemptState,
): Promise<Result> {
  const { items, ...scored } = scoreAttempt(served, responses);
  const tallies = await recentStatistics(ticket.revision);
  const idOf = new Map(served.map(({ number, id }) => [number, id]));
  return {
    ...scored,
    items: items.map((reviewed) => {
      const readers = readersOf(tallies, idOf.get(reviewed.item.number) ?? '');
      return readers === undefined ? reviewed : { ...reviewed, readers };
    }),
    mode,
  };
}
