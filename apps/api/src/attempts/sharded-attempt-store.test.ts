import { evictAllDurableObjects, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { createShardedAttemptStore } from './sharded-attempt-store.ts';

const attempt = { nonce: 'one', shard: 5 };
const createStore = () => createShardedAttemptStore(env.ATTEMPT_SHARD);

test('an attempt begins open and without responses', async () => {
  expect(await createStore().read(attempt)).toEqual({ responses: new Map(), finished: false });
});

test('of fifty different responses at once one is kept, and all are told the same', async () => {
  const store = createStore();
  const outcomes = await Promise.all(
    Array.from({ length: 50 }, (_, at) => store.record(attempt, 1, `option-${at}`)),
  );
  const accepted = outcomes.filter(({ status }) => status === 'accepted');
  const stored = new Set(outcomes.map((outcome) => 'stored' in outcome && outcome.stored));
  expect(accepted).toHaveLength(1);
  expect(stored.size).toBe(1);
  const stub = env.ATTEMPT_SHARD.getByName('shard-5');
  const rows = await runInDurableObject(stub, (_shard, { storage }) =>
    storage.sql.exec('SELECT count(*) AS count FROM responses').one(),
  );
  expect(rows).toEqual({ count: 1 });
});

test.each([
  ['an option', 'b'],
  ['a list', ['a', 'c']],
  ['pairs', { a: 't', b: 'u' }],
  ['a number', 26.5],
  ['a number below nothing', -3],
  ['a date', '2025-06-02'],
  ['a pass', null],
])('%s comes back as it was given', async (_what, response) => {
  const store = createStore();
  await store.record(attempt, 1, response);
  expect((await store.read(attempt)).responses.get(1)).toEqual(response);
});

test('attempts on one shard do not see each other', async () => {
  const store = createStore();
  await store.record(attempt, 1, 'a');
  await store.finish(attempt);
  const other = await store.read({ ...attempt, nonce: 'two' });
  expect(other).toEqual({ responses: new Map(), finished: false });
});

test('finishing again changes nothing, and nothing new is taken', async () => {
  const store = createStore();
  await store.record(attempt, 1, 'a');
  const first = await store.finish(attempt);
  expect(await store.record(attempt, 2, 'a')).toEqual({ status: 'refused' });
  expect(await store.finish(attempt)).toEqual(first);
  expect(first).toEqual({ responses: new Map([[1, 'a']]), finished: true });
});

test('what was accepted is there after the object has left memory', async () => {
  const store = createStore();
  await store.record(attempt, 1, 'a');
  await evictAllDurableObjects();
  expect((await store.read(attempt)).responses).toEqual(new Map([[1, 'a']]));
});
