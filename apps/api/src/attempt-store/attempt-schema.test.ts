import { evictAllDurableObjects, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { makeCounted, makeRef, makeResponse } from '../../test/worker/attempts.ts';
import { attemptSchema } from './attempt-schema.ts';
import { createShardedAttemptStore } from './sharded-attempt-store.ts';

const shard = 'shard-5';
const all = [
  'responses',
  'finished',
  'attempts',
  'readers',
  'reports',
  'outbox',
  'identity',
  'schema_version',
];

/** Makes a shard as a version of the code left it. */
async function populate(run: (sql: SqlStorage) => void): Promise<void> {
  await runInDurableObject(env.ATTEMPT_SHARD.getByName(shard), (_shard, { storage }) => {
    for (const name of all) storage.sql.exec(`DROP TABLE IF EXISTS ${name}`);
    run(storage.sql);
  });
  await evictAllDurableObjects();
}

/** The first version noted no version of its schema. */
const populateFirstVersion = () =>
  populate((sql) => {
    sql.exec(attemptSchema[0] ?? '');
    const insert =
      'INSERT INTO responses (attempt, number, response, recorded_at) VALUES (?, ?, ?, ?)';
    sql.exec(insert, 'one', 1, '"a"', 1_790_000_000_000);
    sql.exec(insert, 'one', 2, 'null', 1_790_000_100_000);
    sql.exec(insert, 'two', 1, '{"a":"t"}', 1_790_000_000_000);
    const finish = 'INSERT INTO finished (attempt, finished_at) VALUES (?, ?)';
    sql.exec(finish, 'two', 1_790_000_200_000);
    sql.exec(finish, 'three', 1_790_000_200_000);
  });

/** The second version knew attempts that count, and nobody said how sure they were. */
const populateSecondVersion = () =>
  populate((sql) => {
    for (const step of attemptSchema.slice(0, 2)) sql.exec(step);
    sql.exec('CREATE TABLE schema_version (version INTEGER NOT NULL) STRICT');
    sql.exec('INSERT INTO schema_version (version) VALUES (2)');
    sql.exec("INSERT INTO attempts VALUES ('five', 'counted', NULL, 4102444800)");
    sql.exec("INSERT INTO readers VALUES ('reader of five', 'five', 4117996800)");
    const mark = JSON.stringify(makeResponse(1, 'a').mark);
    const insert = "INSERT INTO responses VALUES ('five', 1, '\"a\"', 1790000000000, ?)";
    sql.exec(insert, mark);
  });

test('a shard of the first version keeps every response and every finish', async () => {
  await populateFirstVersion();
  const store = createShardedAttemptStore(env.ATTEMPT_SHARD);
  const read = (nonce: string) => store.read(makeRef(nonce, { shard }));
  expect(await read('one')).toEqual({
    responses: new Map<number, unknown>([
      [1, 'a'],
      [2, null],
    ]),
    confidences: new Map(),
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

test('a shard of the second version keeps every response, none of which said how sure', async () => {
  await populateSecondVersion();
  const store = createShardedAttemptStore(env.ATTEMPT_SHARD);
  const five = makeCounted('five', { shard });
  const before = {
    responses: new Map([[1, 'a']]),
    confidences: new Map(),
    finished: false,
    mode: 'counted',
  };
  expect(await store.read(five)).toEqual(before);
  const again = { ...makeResponse(1, 'a'), confidence: 'sure' } as const;
  expect(await store.record(five, again)).toMatchObject({ status: 'repeated' });
  expect(await store.read(five)).toEqual(before);
  await store.record(five, { ...makeResponse(2, 'b'), confidence: 'sure' });
  expect(await store.finish(five)).toMatchObject({
    confidences: new Map([[2, 'sure']]),
    mode: 'counted',
  });
});

test('each version but this one has a population to be brought up to date', () => {
  expect([populateFirstVersion, populateSecondVersion]).toHaveLength(attemptSchema.length - 1);
});
