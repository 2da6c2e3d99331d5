import type { Miniflare } from 'miniflare';
import { callObject } from './call-object.ts';

/** How many items of each stored attempt are answered. */
const answered = 10;

/** Half of the attempts are counted, four in five are finished, all expire within the next seven days. */
const fillAttempts = (count: number): string => `
  WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count})
  INSERT INTO attempts (attempt, mode, finished_at, expires)
  SELECT hex(randomblob(11)), iif(i % 2, 'counted', 'practice'),
    iif(i % 5, unixepoch() * 1000, NULL), unixepoch() + 7 * 24 * 60 * 60 * i / ${count} + 60
  FROM n`;

const fillReaders = `
  INSERT INTO readers (reader, attempt, expires)
  SELECT lower(hex(randomblob(16))), attempt, expires + 180 * 24 * 60 * 60
  FROM attempts WHERE mode = 'counted'`;

const fillResponses = `
  WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${answered})
  INSERT INTO responses (attempt, number, response, recorded_at, mark)
  SELECT attempt, i, '"b"', unixepoch() * 1000, iif(mode = 'counted',
    '{"item":"delegation-to-the-city-' || i || '/leader","correct":true,"score":1000,"options":[2]}',
    NULL)
  FROM attempts CROSS JOIN n`;

/** Stores responses of made-up readers, the same number on every shard. */
export async function preload(api: Miniflare, shards: number, responses: number): Promise<void> {
  for (let shard = 0; shard < shards; shard += 1) {
    for (const command of [
      fillAttempts(responses / answered / shards),
      fillReaders,
      fillResponses,
    ]) {
      await callObject(api, 'ATTEMPT_SHARD', `weur-${shard}`, 'run', command);
    }
  }
}
