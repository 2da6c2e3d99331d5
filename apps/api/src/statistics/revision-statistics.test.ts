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

const number = (events: readonly StatisticsEvent[]): NumberedEvent[] =>
  events.map((event, at) => ({ seq: at + 1, event }));

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
