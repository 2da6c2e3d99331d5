import { evictAllDurableObjects, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWrites } from '../../test/worker/count-writes.ts';
import { readTallies } from '../../test/worker/statistics.ts';
import type { NumberedEvent, StatisticsEvent } from './event.ts';
import { tally } from './tally.ts';

const response = (item: string, isFirst = false): StatisticsEvent => ({
  kind: 'response',
  isFirst,
  mark: { item, correct: true, score: 1000, options: [] },
});

/** Numbers events of one attempt. */
const number = (events: readonly StatisticsEvent[]): NumberedEvent[] =>
  events.map((event, at) => ({ seq: at + 1, attempt: 'attempt', event }));

const object = (revision = 'revision') => env.REVISION_STATISTICS.getByName(revision);

test('events that arrive again are ignored, however they are batched', async () => {
  const events = number(['a', 'b', 'a', 'c'].map((item) => response(item)));
  await object().apply('one', events.slice(0, 2));
  await object().apply('one', events.slice(0, 2));
  await object().apply('one', events);
  await object().apply('one', events.slice(1, 3));
  expect(await readTallies('revision')).toMatchObject({
    'item:a': { attempts: 2 },
    'item:b': { attempts: 1 },
    'item:c': { attempts: 1 },
  });
});

test('sources and revisions are counted separately', async () => {
  const events = number([response('a')]);
  await object().apply('one', events);
  await object().apply('other', events);
  await object('corrected').apply('one', events);
  expect(await readTallies('revision')).toMatchObject({ 'item:a': { attempts: 2 } });
  expect(await readTallies('corrected')).toMatchObject({ 'item:a': { attempts: 1 } });
});

test('a batch is counted completely or not at all', async () => {
  const batch = number([response('a'), response('b')]);
  await runInDurableObject(object(), async (statistics, { storage }) => {
    storage.sql.exec(
      `CREATE TRIGGER fault BEFORE INSERT ON sources BEGIN SELECT raise(ABORT, 'fault'); END`,
    );
    expect(() => statistics.apply('one', batch)).toThrow('fault');
    storage.sql.exec('DROP TRIGGER fault');
  });
  expect(await readTallies('revision')).toEqual({});
  await object().apply('one', batch);
  expect(await readTallies('revision')).toMatchObject({
    'item:a': { attempts: 1 },
    'item:b': { attempts: 1 },
  });
});

test('the sums are those of the events, also if these arrive twice, late or after an eviction', async () => {
  const sends = fc.array(
    fc.record({
      source: fc.constantFrom('one', 'other'),
      from: fc.nat(11),
      count: fc.nat(6),
      evict: fc.boolean(),
    }),
    { maxLength: 12 },
  );
  const all = number(Array.from({ length: 12 }, (_, at) => response(`item-${at % 4}`, at === 0)));
  let run = 0;
  await fc.assert(
    fc.asyncProperty(sends, async (steps) => {
      const revision = `revision ${(run += 1)}`;
      const arrived = new Map([
        ['one', 0],
        ['other', 0],
      ]);
      for (const { source, from, count, evict } of steps) {
        // A source sends in order: it never leaves out what has not arrived, but may go back.
        const begin = Math.min(from, arrived.get(source) ?? 0);
        await object(revision).apply(source, all.slice(begin, begin + count));
        arrived.set(
          source,
          Math.max(arrived.get(source) ?? 0, Math.min(begin + count, all.length)),
        );
        if (evict) await evictAllDurableObjects();
      }
      const expected = [...arrived.values()].flatMap((count) => all.slice(0, count));
      expect(await readTallies(revision)).toEqual(
        Object.fromEntries(tally(expected.map(({ event }) => event))),
      );
    }),
    { numRuns: 30 },
  );
});

const first = (attempt: string, network: string | undefined, seq: number): NumberedEvent => ({
  seq,
  attempt,
  network,
  event: response('a', true),
});

test('one attempt of a network counts, whatever shards they are on', async () => {
  const refused = [];
  for (let at = 1; at <= 3; at += 1) {
    refused.push(...(await object().apply(`shard ${at}`, [first(`${at}`, 'network', 1)])));
  }
  expect(refused).toEqual(['2', '3']);
  expect(await object().apply('shard 8', [first('8', 'other network', 1)])).toEqual([]);
  expect(await object('corrected').apply('shard 9', [first('9', 'network', 1)])).toEqual([]);
  expect(await readTallies('revision')).toMatchObject({
    totals: { begun: 4, counted: 2 },
    'item:a': { attempts: 2 },
  });
});

test('attempts whose network is not known count together', async () => {
  const events = Array.from({ length: 3 }, (_, at) => first(`${at}`, undefined, at + 1));
  expect(await object().apply('one', events)).toEqual(['1', '2']);
});

test('all events of a refused attempt are left out, also if the refusal was lost and they arrive again', async () => {
  await object().apply('one', [first('early', 'network', 1)]);
  const refused: NumberedEvent[] = [
    first('late', 'network', 2),
    { seq: 3, attempt: 'late', event: response('b') },
    {
      seq: 4,
      attempt: 'late',
      event: { kind: 'finished', marks: [], form: null },
    },
  ];
  expect(await object().apply('one', refused.slice(0, 2))).toEqual(['late']);
  expect(await object().apply('one', refused)).toEqual(['late']);
  const tallies = await readTallies('revision');
  expect(tallies.totals).toEqual({ begun: 2, counted: 1 });
  expect(tallies).not.toHaveProperty('item:b');
});

test('networks are deleted after a week, without another request', async () => {
  await object().apply('one', [first('1', 'network', 1)]);
  const read = (later: number) =>
    runInDurableObject(object(), async (statistics, { storage }) => {
      statistics.tick(Date.now() + later);
      const { count } = storage.sql.exec('SELECT count(*) AS count FROM networks').one();
      return { count, alarm: await storage.getAlarm() };
    });
  const day = 24 * 60 * 60 * 1000;
  const before = await read(6.9 * day);
  expect(before.count).toBe(1);
  expect(before.alarm).toBeLessThanOrEqual(Date.now() + 7 * day);
  expect((await read(7 * day)).count).toBe(0);
});

test('only quizzes with ten complete attempts are read, those with most first, separately from items', async () => {
  const mark = { item: 'a/date', correct: true, score: 1000, options: [] };
  const finish = (id: string): StatisticsEvent => ({
    kind: 'finished',
    marks: [mark],
    form: { id, items: 1 },
  });
  const takers = { few: 9, some: 10, many: 12 };
  const events = Object.entries(takers).flatMap(([id, count]) =>
    Array.from({ length: count }, () => finish(id)),
  );
  await object().apply('one', number(events));
  expect([...(await object().readForms()).keys()]).toEqual(['form:1:many', 'form:1:some']);
  expect([...(await object().read()).keys()]).toEqual(['totals']);
});

test('a batch writes one row for all its items, and one for its source', async () => {
  const batch = (from: number) =>
    number(Array.from({ length: 20 }, (_, at) => response(`item-${at}`))).map((each) => ({
      ...each,
      seq: each.seq + from,
    }));
  await runInDurableObject(object(), (statistics, { storage }) => {
    statistics.apply('one', batch(0));
    const writes = countWrites(storage, () => statistics.apply('one', batch(20)));
    expect(writes).toEqual({ rows: 2, alarms: 0 });
  });
});

test('an attempt that begins to count writes one more row, and an alarm is set once an hour', async () => {
  await runInDurableObject(object(), (statistics, { storage }) => {
    const writes = [1, 2, 3].map((seq) =>
      countWrites(storage, () => statistics.apply('one', [first(`${seq}`, `${seq}`, seq)])),
    );
    expect(writes).toEqual([
      { rows: 3, alarms: 1 },
      { rows: 3, alarms: 0 },
      { rows: 3, alarms: 0 },
    ]);
  });
});

test('a bank of thousands of items is counted too, each item once', async () => {
  const names = Array.from({ length: 2_500 }, (_, at) => `item-${at}`);
  const events = number(names.map((item) => response(item)));
  await object().apply('one', events.slice(0, 1_500));
  await object().apply('other', events);
  const tallies = await object().read();
  expect([...tallies.keys()].toSorted()).toEqual(names.map((name) => `item:${name}`).toSorted());
  expect(tallies.get('item:item-7')?.attempts).toBe(2);
  expect(tallies.get('item:item-2400')?.attempts).toBe(1);
});
