import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import * as z from 'zod/mini';
import type { Tally } from '../../src/statistics/tally.ts';

/** Runs the alarm handler of a shard at once, so that it sends its waiting events to the statistics. */
export function runShardAlarm(shard: string): Promise<void> {
  return runInDurableObject(env.ATTEMPT_SHARD.getByName(shard), (object) =>
    object.tick(Date.now()),
  );
}

/** Reads the tallies of a revision's statistics, by their names. */
export async function readTallies(revision: string): Promise<Record<string, Tally>> {
  const rows = await runInDurableObject(
    env.REVISION_STATISTICS.getByName(revision),
    (_object, { storage }) =>
      storage.sql
        .exec<{ name: string; tally: string }>('SELECT name, tally FROM tallies')
        .toArray(),
  );
  return Object.fromEntries(
    rows.map(({ name, tally }) => [name, z.record(z.string(), z.int()).parse(JSON.parse(tally))]),
  );
}
