import { evictAllDurableObjects, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { makeCounted, makeRef, makeResponse } from '../../test/worker/attempts.ts';
import { countWrites } from '../../test/worker/count-writes.ts';
import { listResponseCounts, readTallies, runShardAlarm } from '../../test/worker/statistics.ts';
import { createShardedAttemptStore } from './sharded-attempt-store.ts';

const attempt = makeRef('one');
const createStore = () => createShardedAttemptStore(env.ATTEMPT_SHARD);
const untouched = {
  responses: new Map(),
  confidences: new Map(),
  finished: false,
  mode: 'practice',
};

test('a new attempt is unfinished and has no responses', async () => {
  expect(await createStore().read(attempt)).toEqual(untouched);
});

test('of fifty different responses at once one is stored, and all get the same outcome', async () => {
  const store = createStore();
  const outcomes = await Promise.all(
    Array.from({ length: 50 }, (_, at) => store.record(attempt, makeResponse(1, `option-${at}`))),
  );
  const accepted = outcomes.filter(({ status }) => status === 'accepted');
  const stored = new Set(outcomes.map((outcome) => 'stored' in outcome && outcome.stored));
  expect(accepted).toHaveLength(1);
  expect(stored.size).toBe(1);
  expect(await listResponseCounts(attempt.shard)).toEqual([1]);
});

test.each([
  ['an option', 'b'],
  ['a list', ['a', 'c']],
  ['pairs', { a: 't', b: 'u' }],
  ['a number', 26.5],
  ['a number below nothing', -3],
  ['a date', '2025-06-02'],
  ['a pass', null],
])('%s is read as it was stored', async (_what, response) => {
  const store = createStore();
  await store.record(attempt, makeResponse(1, response));
  expect((await store.read(attempt)).responses.get(1)).toEqual(response);
});

test.each(['sure', 'thinkSo', 'guess', undefined] as const)(
  'the confidence of the first response, %s, stays',
  async (confidence) => {
    const store = createStore();
    await store.record(attempt, { ...makeResponse(1, 'a'), confidence });
    for (const other of ['sure', 'guess', undefined] as const) {
      const again = await store.record(attempt, { ...makeResponse(1, 'a'), confidence: other });
      expect(again).toMatchObject({ status: 'repeated', stored: 'a' });
    }
    await store.record(attempt, { ...makeResponse(1, 'b'), confidence: 'thinkSo' });
    expect((await store.read(attempt)).confidences.get(1)).toBe(confidence);
  },
);

test('attempts on one shard are separate', async () => {
  const store = createStore();
  await store.record(attempt, makeResponse(1, 'a'));
  await store.finish(attempt);
  expect(await store.read(makeRef('two'))).toEqual(untouched);
});

test('finishing again changes nothing, and no new response is accepted', async () => {
  const store = createStore();
  await store.record(attempt, makeResponse(1, 'a'));
  const first = await store.finish(attempt);
  expect(await store.record(attempt, makeResponse(2, 'a'))).toEqual({ status: 'refused' });
  expect(await store.finish(attempt)).toEqual(first);
  expect(first).toMatchObject({ responses: new Map([[1, 'a']]), finished: true });
});

test('accepted responses are there after the object was evicted from memory', async () => {
  const store = createStore();
  await store.record(attempt, makeResponse(1, 'a'));
  await evictAllDurableObjects();
  expect((await store.read(attempt)).responses).toEqual(new Map([[1, 'a']]));
});

test('of the attempts of one reader the one with the first response counts, and remains the counted one', async () => {
  const store = createStore();
  const [one, other] = [makeCounted('one'), makeCounted('two', { reader: 'reader of one' })];
  for (const each of [one, other]) expect((await store.read(each)).mode).toBe('counted');
  await store.record(other, makeResponse(1, 'a'));
  await store.record(one, makeResponse(1, 'a'));
  expect((await store.read(one)).mode).toBe('practice');
  expect((await store.read(other)).mode).toBe('counted');
  expect((await store.finish(one)).mode).toBe('practice');
  expect((await store.finish(other)).mode).toBe('counted');
});

test('of twenty simultaneous attempts of one reader one counts', async () => {
  const store = createStore();
  const refs = Array.from({ length: 20 }, (_, at) => makeCounted(`${at}`, { reader: 'reader' }));
  await Promise.all(refs.map((ref) => store.record(ref, makeResponse(1, 'a'))));
  const states = await Promise.all(refs.map((ref) => store.read(ref)));
  expect(states.filter(({ mode }) => mode === 'counted')).toHaveLength(1);
});

test('an attempt that is finished without a response does not count, and neither does the next: the result has shown keys', async () => {
  const store = createStore();
  expect((await store.finish(makeCounted('one'))).mode).toBe('practice');
  expect((await store.read(makeCounted('two', { reader: 'reader of one' }))).mode).toBe('practice');
});

test.each(['answered', 'finished'])(
  'after an attempt in practice that named the reader and was %s, none of the reader counts',
  async (how) => {
    const store = createStore();
    const practice = makeRef('one', { reader: 'reader' });
    if (how === 'answered') await store.record(practice, makeResponse(1, 'a'));
    else await store.finish(practice);
    const later = makeCounted('two', { reader: 'reader' });
    expect((await store.read(later)).mode).toBe('practice');
    await store.record(later, makeResponse(1, 'a'));
    expect((await store.read(later)).mode).toBe('practice');
  },
);

test.each(['answered', 'finished'])(
  'of a counted attempt only the responses count that precede another attempt of the reader that is %s',
  async (how) => {
    const store = createStore();
    const counted = makeCounted('one', { reader: 'reader' });
    await store.record(counted, makeResponse(1, 'a'));
    expect((await store.read(counted)).mode).toBe('counted');
    const other = makeRef('two', { reader: 'reader' });
    if (how === 'answered') await store.record(other, makeResponse(1, 'a'));
    else await store.finish(other);
    await store.record(counted, makeResponse(2, 'a'));
    expect((await store.finish(counted)).mode).toBe('counted');
    await runShardAlarm(counted.shard);
    const tallies = await readTallies('revision');
    expect(tallies).toMatchObject({ 'item:fact-1/date': { attempts: 1 }, totals: { counted: 1 } });
    expect(tallies).not.toHaveProperty('item:fact-2/date');
    expect(tallies.totals).not.toHaveProperty('finished');
  },
);

test('a response that ends an earlier attempt and cannot be stored ends nothing', async () => {
  const store = createStore();
  const counted = makeCounted('one', { reader: 'reader' });
  await store.record(counted, makeResponse(1, 'a'));
  await runInDurableObject(env.ATTEMPT_SHARD.getByName(counted.shard), (_shard, { storage }) => {
    storage.sql.exec(
      `CREATE TRIGGER fault AFTER UPDATE ON attempts BEGIN SELECT raise(ABORT, 'full'); END`,
    );
  });
  const other = makeRef('two', { reader: 'reader' });
  await expect(store.record(other, makeResponse(1, 'a'))).rejects.toThrow('cannot answer');
  expect((await store.read(other)).responses.size).toBe(0);
  await runInDurableObject(env.ATTEMPT_SHARD.getByName(counted.shard), (_shard, { storage }) => {
    storage.sql.exec('DROP TRIGGER fault');
  });
  await store.record(counted, makeResponse(2, 'a'));
  await runShardAlarm(counted.shard);
  expect(await readTallies('revision')).toMatchObject({ 'item:fact-2/date': { attempts: 1 } });
});

test('an attempt may report an item once, repeat that report, and report five items', async () => {
  const store = createStore();
  for (const number of [1, 2, 3, 4, 5]) {
    expect(await store.admitReport(attempt, number)).toBe('new');
    expect(await store.admitReport(attempt, number)).toBe('repeated');
  }
  expect(await store.admitReport(attempt, 6)).toBe('tooMany');
  expect(await store.admitReport(makeRef('two'), 6)).toBe('new');
});

test('the first response writes two rows and an alarm, every later one a single row', async () => {
  const store = createStore();
  const counted = makeCounted('one');
  const object = env.ATTEMPT_SHARD.getByName(counted.shard);
  await store.read(counted);
  const writes = await runInDurableObject(object, (shard, { storage }) =>
    [
      () => shard.record(counted, makeResponse(1, 'a')),
      () => shard.record(counted, makeResponse(2, 'a')),
      () => shard.record(counted, makeResponse(3, 'a')),
      () => shard.record(counted, makeResponse(3, 'b')),
      () => shard.finish(counted),
      () => shard.finish(counted),
    ].map((call) => countWrites(storage, call)),
  );
  expect(writes).toEqual([
    { rows: 2, alarms: 1 },
    { rows: 1, alarms: 0 },
    { rows: 1, alarms: 0 },
    { rows: 0, alarms: 0 },
    { rows: 1, alarms: 0 },
    { rows: 0, alarms: 0 },
  ]);
});

test('the first attempt of a reader at an article writes a row for the reader, and a later one none', async () => {
  const object = env.ATTEMPT_SHARD.getByName(attempt.shard);
  const by = (nonce: string) => makeRef(nonce, { reader: 'reader' });
  await createStore().read(attempt);
  const rows = await runInDurableObject(object, (shard, { storage }) =>
    [attempt, by('two'), by('three')].map(
      (each) => countWrites(storage, () => shard.record(each, makeResponse(1, 'a'))).rows,
    ),
  );
  expect(rows).toEqual([1, 2, 1]);
});

test('an attempt is deleted a day after it has expired, its reader half a year later', async () => {
  const store = createStore();
  const day = 24 * 60 * 60 * 1000;
  const expires = Math.floor(Date.now() / 1000);
  const first = makeCounted('one', { expires });
  const other = makeCounted('two', { expires, reader: first.reader });
  const object = env.ATTEMPT_SHARD.getByName(first.shard);
  const sweep = (days: number) =>
    runInDurableObject(object, (shard) => shard.tick(Date.now() + days * day));
  await store.record(first, makeResponse(1, 'a'));
  await sweep(0.9);
  expect((await store.read(first)).responses.size).toBe(1);
  await sweep(1.1);
  expect((await store.read(first)).responses.size).toBe(0);
  await sweep(180);
  expect((await store.read(other)).mode).toBe('practice');
  await sweep(250);
  expect((await store.read(other)).mode).toBe('counted');
});
