import type { ArticleStatus } from '../sheets/sheet-store.ts';
import type { Conflict, PublishRequest } from './publishing-service.ts';

/** Describes the state of an article to an editor whose work is based on another one. */
export const createConflict = (status: ArticleStatus | undefined): Conflict => ({
  status: 'conflict',
  current: status?.current ?? null,
  isWithdrawn: status?.withdrawn !== undefined,
});

/** The conflict of publishing over an article in this state; undefined if nobody's work would be undone. */
export function findConflict(
  status: ArticleStatus | undefined,
  { previous, restore }: Pick<PublishRequest, 'previous' | 'restore'>,
): Conflict | undefined {
  const isBasedOnIt = (status?.current ?? null) === previous;
  const endsWithdrawal = status?.withdrawn !== undefined && !restore;
  return isBasedOnIt && !endsWithdrawal ? undefined : createConflict(status);
}
