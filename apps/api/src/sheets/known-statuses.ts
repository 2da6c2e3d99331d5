import { createBoundedCache } from '../platform/bounded-cache.ts';
import type { ArticleStatus } from './sheet-store.ts';

/** How long readers may get an article's revision after another became current, in seconds. */
export const freshness = 5;

type Find = (articleId: string) => Promise<ArticleStatus | undefined>;

/** How articles stand, as far as it was asked for in this isolate. */
export interface KnownStatuses {
  /** As an article stands now, or stood when it could be asked last. */
  readonly findLatest: Find;
  /** As an article stood at most `freshness` seconds ago; longer where it cannot be asked. */
  readonly find: Find;
  /** Asks anew when an article is needed next. */
  readonly forget: (articleId: string) => void;
}

/** Remembers what `ask` answers; when it throws, what is known goes on to hold. */
export function createKnownStatuses(ask: Find, now: () => number): KnownStatuses {
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
    findLatest,
    find: async (articleId) => {
      const known = statuses.get(articleId);
      return known !== undefined && now() < known.until ? known.status : findLatest(articleId);
    },
    forget: statuses.delete,
  };
}
