import type { Miniflare } from 'miniflare';
import { callObject } from './call-object.ts';

/** How many items of each stored attempt are answered. */
const answered = 10;
/** The hash of a made-up revision. */
const revision = '0'.repeat(64);

/**
 * Half of the attempts are counted, four in five are finished, all expire within the next seven days, and
 * all events have been sent.
 */
const fillAttempts = (count: number): string => `
  WITH RECURSIVE
    n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count}),
    items (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM items WHERE number < ${answered}),
    responses (counted, list) AS (
      SELECT counted, json_group_array(iif(counted,
        json_object('number', number, 'response', 'b', 'mark', json_object(
          'item', 'delegation-to-the-city-' || number || '/leader',
          'correct', json('true'), 'score', 1000, 'options', json_array(2)), 'event', number),
        json_object('number', number, 'response', 'b')))
      FROM items CROSS JOIN (SELECT 0 AS counted UNION ALL SELECT 1)
      GROUP BY counted)
  INSERT INTO attempts (expires, attempt, revision, last_event, content)
  SELECT unixepoch() + 7 * 24 * 60 * 60 * i / ${count} + 60, hex(randomblob(11)), '${revision}', 0,
    json_patch(
      json_object('mode', iif(counted, 'counted', 'practice'), 'form', NULL, 'responses', json(list)),
      iif(i % 5, '{"finish":{}}', '{}'))
  FROM n JOIN responses ON counted = i % 2`;

const fillReaders = `
  INSERT INTO readers (period, reader, attempt, expires)
  SELECT unixepoch() / (30 * 24 * 60 * 60), lower(hex(randomblob(16))), attempt, expires
  FROM attempts WHERE content ->> 'mode' = 'counted'`;

/** Stores responses of made-up readers, the same number on every shard. */
export async function preload(api: Miniflare, shards: number, responses: number): Promise<void> {
  for (let shard = 0; shard < shards; shard += 1) {
    for (const command of [fillAttempts(responses / answered / shards), fillReaders]) {
      await callObject(api, 'ATTEMPT_SHARD', `weur-${shard}`, 'run', command);
    }
  }
}
