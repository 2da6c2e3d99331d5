import { createBoundedCache } from '../platform/bounded-cache.ts';
import type { StatisticsStore } from './statistics-store.ts';
import type { Tallies } from './tally.ts';

/** How long what was read is good enough for readers, in milliseconds. */
const freshness = 60_000;

/** Reads tallies that may be a minute old, and none where there are none to be had: no reader waits for them. */
export type ReadRecent = (revision: string) => Promise<Tallies>;

/** Remembers what was read last, in this isolate; after a failure it asks no more for as long. */
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
