import { evictAllDurableObjects, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, test, vi } from 'vitest';
import { makeCounted, makeRef, makeResponse } from '../../test/worker/attempts.ts';
import { countUnsent, readTallies, runShardAlarm } from '../../test/worker/statistics.ts';
import { RevisionStatistics } from '../statistics/revision-statistics.ts';
import { createShardedAttemptStore } from './sharded-attempt-store.ts';

const shard = 'weur-5';
const createStore = () => createShardedAttemptStore(env.ATTEMPT_SHARD);

test('each first response and each finish is sent to the statistics once', async () => {
  const store = createStore();
  const attempt = makeCounted('one', { form: { id: 'form', items: 2 } });
  const right = makeResponse(1, 'a', { correct: true, score: 1000, options: [2] });
  await store.record(attempt, right);
  await store.record(attempt, right);
  await store.record(attempt, makeResponse(1, 'b', { options: [1] }));
  await store.record(attempt, makeResponse(2, null));
  await store.finish(attempt);
  await store.finish(attempt);
  await runShardAlarm(shard);
  expect(await countUnsent(shard)).toBe(0);
  expect(await readTallies('revision')).toEqual({
    totals: { begun: 1, counted: 1, finished: 1 },
    'item:fact-1/date': {
      attempts: 1,
      correct: 1,
      score: 1000,
      'chosen:2': 1,
      restAttempts: 1,
      x: 1000,
      xx: 1_000_000,
      r: 0,
      rr: 0,
      xr: 0,
      'restAttempts:2': 1,
      'rest:2': 0,
    },
    'item:fact-2/date': {
      attempts: 1,
      correct: 0,
      score: 0,
      restAttempts: 1,
      x: 0,
      xx: 0,
      r: 1000,
      rr: 1_000_000,
      xr: 0,
    },
    'form:2:form': { attempts: 1, total: 1, totalSquared: 1, 'correct:0': 1 },
  });
});

test('an attempt in practice sends only that it began', async () => {
  const store = createStore();
  const attempts = [
    makeRef('one'),
    makeCounted('two'),
    makeCounted('three', { reader: 'reader of two' }),
  ];
  for (const attempt of attempts) {
    await store.record(attempt, makeResponse(1, 'a', { correct: true, score: 1000 }));
    await store.record(attempt, makeResponse(2, 'a'));
    await store.finish(attempt);
  }
  await runShardAlarm(shard);
  expect(await readTallies('revision')).toMatchObject({
    totals: { begun: 3, counted: 1, finished: 1 },
    'item:fact-1/date': { attempts: 1 },
  });
});

test('a first response, its event and its reader are stored together, or none is', async () => {
  const store = createStore();
  const object = env.ATTEMPT_SHARD.getByName(shard);
  const run = (command: string) =>
    runInDurableObject(object, (_shard, { storage }) => {
      storage.sql.exec(command);
    });
  await run(`CREATE TRIGGER fault BEFORE INSERT ON readers BEGIN SELECT raise(ABORT, 'full'); END`);
  const attempt = makeCounted('one');
  await expect(store.record(attempt, makeResponse(1, 'a'))).rejects.toThrow('cannot answer');
  expect((await store.read(attempt)).responses.size).toBe(0);
  await run('DROP TRIGGER fault');
  expect(await store.record(attempt, makeResponse(1, 'b'))).toMatchObject({ stored: 'b' });
  await runShardAlarm(shard);
  expect(await readTallies('revision')).toMatchObject({ totals: { counted: 1 } });
});

test('the network of a first response is known after an eviction', async () => {
  const store = createStore();
  for (const [at, network] of ['one', 'one', 'other'].entries()) {
    await store.record(makeCounted(`${at}`), { ...makeResponse(1, 'a'), network });
  }
  await evictAllDurableObjects();
  await runShardAlarm(shard);
  expect(await readTallies('revision')).toMatchObject({ totals: { begun: 3, counted: 2 } });
});

test('an attempt that another one of its network precedes becomes practice, and sends nothing more', async () => {
  const store = createStore();
  const network = 'network';
  for (const name of ['early', 'late']) {
    await store.record(makeCounted(name), { ...makeResponse(1, 'a'), network });
  }
  const late = makeCounted('late');
  expect((await store.read(late)).mode).toBe('counted');
  await runShardAlarm(shard);
  expect((await store.read(late)).mode).toBe('practice');
  await store.record(late, makeResponse(2, 'a'));
  expect((await store.finish(late)).responses.size).toBe(2);
  expect(await countUnsent(shard)).toBe(0);
  const tallies = await readTallies('revision');
  expect(tallies).toMatchObject({ totals: { begun: 2, counted: 1 } });
  expect(tallies).not.toHaveProperty('item:fact-2/date');
});

test('events that were not sent before an eviction are sent after it', async () => {
  await createStore().record(makeCounted('one'), makeResponse(1, 'a'));
  await evictAllDurableObjects();
  await runShardAlarm(shard);
  expect(await readTallies('revision')).toMatchObject({ totals: { counted: 1 } });
});

test('unreachable statistics delay no reader and no other revision, and get all events later', async () => {
  const store = createStore();
  const attempt = makeCounted('one', { revision: 'down' });
  const down = env.REVISION_STATISTICS.getByName('down');
  await runInDurableObject(down, (_object, { storage }) => {
    storage.sql.exec(
      `CREATE TRIGGER fault BEFORE INSERT ON sources BEGIN SELECT raise(ABORT, 'full'); END`,
    );
  });
  await store.record(attempt, makeResponse(1, 'a'));
  await store.record(makeCounted('two', { revision: 'up' }), makeResponse(1, 'a'));
  await runShardAlarm(shard);
  expect(await countUnsent(shard)).toBe(1);
  expect(await readTallies('up')).toMatchObject({ totals: { counted: 1 } });
  expect(await readTallies('down')).toEqual({});
  expect(await store.record(attempt, makeResponse(2, 'b'))).toMatchObject({ status: 'accepted' });
  const next = await runInDurableObject(env.ATTEMPT_SHARD.getByName(shard), (_shard, { storage }) =>
    storage.getAlarm(),
  );
  expect(next).toBeGreaterThan(Date.now());
  await runInDurableObject(down, (_object, { storage }) => {
    storage.sql.exec('DROP TRIGGER fault');
  });
  await runShardAlarm(shard);
  expect(await readTallies('down')).toMatchObject({
    totals: { counted: 1 },
    'item:fact-1/date': { attempts: 1 },
    'item:fact-2/date': { attempts: 1 },
  });
});

test('events that arrived without an answer are sent again and count once', async () => {
  await createStore().record(makeCounted('one'), makeResponse(1, 'a'));
  const apply = RevisionStatistics.prototype.apply;
  const lose = vi.spyOn(RevisionStatistics.prototype, 'apply').mockImplementation(function (
    this: RevisionStatistics,
    ...args
  ) {
    apply.apply(this, args);
    throw new Error('lost');
  });
  await runShardAlarm(shard);
  expect(lose).toHaveBeenCalledTimes(1);
  lose.mockRestore();
  expect(await countUnsent(shard)).toBe(1);
  expect(await readTallies('revision')).toMatchObject({ 'item:fact-1/date': { attempts: 1 } });
  await runShardAlarm(shard);
  expect(await countUnsent(shard)).toBe(0);
  expect(await readTallies('revision')).toMatchObject({ 'item:fact-1/date': { attempts: 1 } });
});

test('an attempt that has expired is deleted only after its events have arrived', async () => {
  const store = createStore();
  const attempt = makeCounted('one', { expires: 1 });
  const apply = vi.spyOn(RevisionStatistics.prototype, 'apply').mockImplementation(() => {
    throw new Error('The connection was lost');
  });
  await store.record(attempt, makeResponse(1, 'a'));
  await runShardAlarm(shard);
  expect(await countUnsent(shard)).toBe(1);
  apply.mockRestore();
  await evictAllDurableObjects();
  await runShardAlarm(shard);
  expect(await readTallies('revision')).toMatchObject({ totals: { counted: 1 } });
  expect((await store.read(attempt)).responses.size).toBe(0);
});

test('events go on being counted after an eviction with nothing to send', async () => {
  const store = createStore();
  for (const nonce of ['one', 'two', 'three']) {
    await store.record(makeCounted(nonce), { ...makeResponse(1, 'a'), network: nonce });
    await runShardAlarm(shard);
    await evictAllDurableObjects();
  }
  expect(await readTallies('revision')).toMatchObject({ totals: { counted: 3 } });
});

test('more events than fit into a batch all arrive, in batches of 500', async () => {
  const object = env.ATTEMPT_SHARD.getByName(shard);
  const sizes: number[] = [];
  const apply = RevisionStatistics.prototype.apply;
  const spy = vi.spyOn(RevisionStatistics.prototype, 'apply').mockImplementation(function (
    this: RevisionStatistics,
    ...args
  ) {
    sizes.push(args[1].length);
    return apply.apply(this, args);
  });
  await runInDurableObject(object, (shardObject) => {
    for (let at = 0; at < 1_050; at += 1) {
      const name = String(at % 105);
      const response = makeResponse(Math.floor(at / 105) + 1, 'a');
      shardObject.record(makeCounted(name), { ...response, network: name });
    }
  });
  await runShardAlarm(shard);
  spy.mockRestore();
  expect(sizes).toEqual([500, 500, 50]);
  expect(await readTallies('revision')).toMatchObject({
    totals: { begun: 105, counted: 105 },
    'item:fact-10/date': { attempts: 105 },
  });
});
