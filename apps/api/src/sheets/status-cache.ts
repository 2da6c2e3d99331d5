import { createBoundedCache } from '../platform/bounded-cache.ts';
import type { ArticleStatus } from './sheet-store.ts';

/**
 * How long readers may still get the previous revision from an isolate after a correction, in seconds.
 * It is also the `max-age` of articles and of their lists, so a browser may show the old one for another 5 seconds.
 */
export const freshness = 5;

type Find = (articleId: string) => Promise<ArticleStatus | undefined>;

/** The statuses of articles, cached in this isolate. */
export interface StatusCache {
  /** The status as it was at most `freshness` seconds ago, or longer ago if the store cannot be reached. */
  readonly find: Find;
  /** Removes an article from the cache. */
  readonly forget: (articleId: string) => void;
}

/** Creates a cache of what `ask` returns. If `ask` throws, the last known status is used for another `freshness` seconds. */
export function createStatusCache(ask: Find, now: () => number): StatusCache {
  const statuses = createBoundedCache<{ readonly status: ArticleStatus; readonly until: number }>(
    256,
  );

  const remember = (articleId: string, status: ArticleStatus): ArticleStatus => {
    statuses.set(articleId, { status, until: now() + freshness * 1000 });
    return status;
  };

  const findLatest: Find = async (articleId) => {
    try {
      const status = await ask(articleId);
      return status && remember(articleId, status);
    } catch (error) {
      const known = statuses.get(articleId);
      if (known === undefined) throw error;
      return remember(articleId, known.status);
    }
  };

  return {
    find: async (articleId) => {
      const known = statuses.get(articleId);
      return known !== undefined && now() < known.until ? known.status : findLatest(articleId);
    },
    forget: statuses.delete,
  };
}
