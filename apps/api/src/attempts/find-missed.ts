import { gradeResponse, type Bank } from '@dateline/model';
import type { AttemptState } from '../attempt-store/attempt-state.ts';
import type { OpenAttempt } from './attempt-view.ts';

/**
 * The places in a bank of the items that a finished attempt did not answer wholly rightly. The bank may be that of a later
 * revision, which no longer has some of them. Undefined if the attempt is not finished: its verdicts may not be due.
 */
export function findMissed(
  { items }: Pick<OpenAttempt, 'items'>,
  { finished, responses }: Pick<AttemptState, 'finished' | 'responses'>,
  bank: Bank,
): number[] | undefined {
  if (!finished) return undefined;
  const missed = items.filter(
    (item) => gradeResponse(item, responses.get(item.number) ?? null).verdict !== 'correct',
  );
  const ids = new Set(missed.map(({ id }) => id));
  return [...bank.items.keys()].filter((at) => ids.has(bank.items[at]?.id ?? ''));
}
