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

/** Counts the attempts of a shard that have events which the statistics have not confirmed. */
export function countUnsent(shard: string): Promise<number> {
  return runInDurableObject(env.ATTEMPT_SHARD.getByName(shard), (_object, { storage }) =>
    Number(
      storage.sql
        .exec(
          `SELECT count(*) AS count FROM attempts LEFT JOIN deliveries USING (revision)
           WHERE last_event > coalesce(sent, 0)`,
        )
        .one().count,
    ),
  );
}

/** Lists how many responses each attempt of a shard has stored. */
export function listResponseCounts(shard: string): Promise<number[]> {
  return runInDurableObject(env.ATTEMPT_SHARD.getByName(shard), (_object, { storage }) =>
    storage.sql
      .exec(`SELECT json_array_length(content, '$.responses') AS count FROM attempts`)
      .toArray()
      .map(({ count }) => Number(count)),
  );
}

/** Reads the tallies of a revision's statistics, by their names. */
export async function readTallies(revision: string): Promise<Record<string, Tally>> {
  const rows = await runInDurableObject(
    env.REVISION_STATISTICS.getByName(revision),
    (_object, { storage }) =>
      storage.sql
        .exec<{ name: string; tally: string }>(
          `SELECT key AS name, value AS tally FROM parts, json_each(tallies)
           UNION ALL SELECT name, tally FROM forms`,
        )
        .toArray(),
  );
  return Object.fromEntries(
    rows.map(({ name, tally }) => [name, z.record(z.string(), z.int()).parse(JSON.parse(tally))]),
  );
}
