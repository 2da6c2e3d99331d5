import { evictAllDurableObjects, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { makeCounted, makeRef, makeResponse } from '../../test/worker/attempts.ts';
import { attemptSchema } from './attempt-schema.ts';
import { createShardedAttemptStore } from './sharded-attempt-store.ts';

const shard = 'shard-5';
const [firstStep = ''] = attemptSchema;

/** Makes a shard as the first version left it, which noted no version of its schema. */
async function populateFirstVersion(): Promise<void> {
  await runInDurableObject(env.ATTEMPT_SHARD.getByName(shard), (_shard, { storage }) => {
    const tables = ['responses', 'attempts', 'readers', 'reports', 'outbox', 'identity'];
    for (const name of [...tables, 'schema_version']) storage.sql.exec(`DROP TABLE ${name}`);
    storage.sql.exec(firstStep);
    const insert =
      'INSERT INTO responses (attempt, number, response, recorded_at) VALUES (?, ?, ?, ?)';
    storage.sql.exec(insert, 'one', 1, '"a"', 1_790_000_000_000);
    storage.sql.exec(insert, 'one', 2, 'null', 1_790_000_100_000);
    storage.sql.exec(insert, 'two', 1, '{"a":"t"}', 1_790_000_000_000);
    storage.sql.exec(
      'INSERT INTO finished (attempt, finished_at) VALUES (?, ?)',
      'two',
      1_790_000_200_000,
    );
    storage.sql.exec(
      'INSERT INTO finished (attempt, finished_at) VALUES (?, ?)',
      'three',
      1_790_000_200_000,
    );
  });
  await evictAllDurableObjects();
}

test('a shard of the first version keeps every response and every finish', async () => {
  await populateFirstVersion();
  const store = createShardedAttemptStore(env.ATTEMPT_SHARD);
  const read = (nonce: string) => store.read(makeRef(nonce, { shard }));
  expect(await read('one')).toEqual({
    responses: new Map<number, unknown>([
      [1, 'a'],
      [2, null],
    ]),
    finished: false,
    mode: 'practice',
  });
  expect(await read('two')).toMatchObject({
    responses: new Map([[1, { a: 't' }]]),
    finished: true,
  });
  expect(await read('three')).toMatchObject({ responses: new Map(), finished: true });
});

test('an attempt of the first version goes on, and new ones count', async () => {
  await populateFirstVersion();
  const store = createShardedAttemptStore(env.ATTEMPT_SHARD);
  const one = makeRef('one', { shard });
  expect(await store.record(one, makeResponse(1, 'b'))).toMatchObject({ stored: 'a' });
  expect(await store.record(one, makeResponse(3, 'b'))).toMatchObject({ status: 'accepted' });
  const counted = makeCounted('four', { shard });
  await store.record(counted, makeResponse(1, 'a'));
  expect((await store.finish(counted)).mode).toBe('counted');
});

test('an attempt of the first version is swept a week and a day after its last sign of life', async () => {
  await populateFirstVersion();
  const expiries = await runInDurableObject(
    env.ATTEMPT_SHARD.getByName(shard),
    async (object, { storage }) => {
      const before = storage.sql
        .exec('SELECT attempt, expires FROM attempts ORDER BY attempt')
        .toArray();
      await object.tick(Date.parse('2100-01-01'));
      return { before, after: storage.sql.exec('SELECT count(*) AS count FROM responses').one() };
    },
  );
  const week = 7 * 24 * 60 * 60;
  expect(expiries).toEqual({
    before: [
      { attempt: 'one', expires: 1_790_000_100 + week },
      { attempt: 'three', expires: 1_790_000_200 + week },
      { attempt: 'two', expires: 1_790_000_200 + week },
    ],
    after: { count: 0 },
  });
});
