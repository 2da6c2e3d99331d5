import { createBoundedCache } from '../platform/bounded-cache.ts';
import type { Tallies } from './tally.ts';

/** Reads the statistics of a revision; throws if they cannot be read now. */
export interface StatisticsStore {
  /** The tallies in total and by item. */
  read(revision: string): Promise<Tallies>;
  /** The tallies of the quizzes that enough readers have answered completely. */
  readForms(revision: string): Promise<Tallies>;
}

/** How long tallies are recent enough for readers, in milliseconds. */
const freshness = 60_000;

/** Reads tallies that may be a minute old; an empty map if none can be read. */
export type ReadRecent = (revision: string) => Promise<Tallies>;

/** Caches tallies in this isolate. After a failure the store is not called again for a minute. */
export function createRecentStatistics(
  { read }: Pick<StatisticsStore, 'read'>,
  now: () => number,
): ReadRecent {
  const cache = createBoundedCache<{ readonly tallies: Tallies; readonly until: number }>(32);
  return async (revision) => {
    const known = cache.get(revision);
    if (known !== undefined && now() < known.until) return known.tallies;
    const tallies = await read(revision).catch(() => known?.tallies ?? new Map());
    cache.set(revision, { tallies, until: now() + freshness });
    return tallies;
  };
}
