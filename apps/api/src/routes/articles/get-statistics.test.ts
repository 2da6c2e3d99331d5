import { Result } from '@dateline/model';
import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { articleId, createApi, read, type Api } from '../../../test/worker/api.ts';
import { answer, finish, start, twoResponsesTo } from '../../../test/worker/quiz-taker.ts';
import { runShardAlarm } from '../../../test/worker/statistics.ts';
import { makeRevision } from '../../../test/worker/sheet.ts';
import { orUnavailable } from '../../platform/unavailable.ts';
import { createD1SheetStore } from '../../sheets/d1-sheet-store.ts';
import { Statistics } from '../../statistics/statistics-shapes.ts';
import { createRecentStatistics } from '../../statistics/statistics-store.ts';

const path = `/v1/articles/${articleId}/statistics`;
/** One shard, so that a test knows which one to ring. */
const createOneShard = (overrides: Parameters<typeof createApi>[0] = {}) =>
  createApi({ shardCount: 1, ...overrides });

/** Takes the same quiz as that many readers, of whom the first answer in one way and the others in another. */
async function takeAs(api: Api, count: number, options: object = {}): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    const drawn = await api.call('/v1/readers', { method: 'POST' });
    const { reader } = await read(z.object({ reader: z.string() }), drawn);
    const { id, items } = await start(api, {
      seed: 'same',
      length: 5,
      mode: 'counted',
      reader,
      ...options,
    });
    for (const item of items) {
      const [one, other] = twoResponsesTo(item);
      await answer(api, id, item.number, at % 3 === 0 ? other : one);
    }
    await finish(api, id);
  }
  await runShardAlarm('weur-0');
}

test('before the first response there are no figures', async () => {
  const response = await createOneShard().call(path);
  expect(await read(Statistics, response)).toMatchObject({
    attempts: { begun: 0, counted: 0, finished: 0 },
    facts: [],
  });
});

test('after ten readers there are figures of facts, and a result says how many readers knew each item', async () => {
  const api = createOneShard();
  await takeAs(api, 10);
  const { attempts, facts, revision } = await read(Statistics, await api.call(path));
  expect(attempts).toEqual({ begun: 10, counted: 10, finished: 10 });
  expect(facts.length).toBeGreaterThan(0);
  const named = await read(Statistics, await api.call(`${path}?revision=${revision}`));
  expect(named.facts).toEqual(facts);

  const { id } = await start(createOneShard(), { seed: 'same', length: 5 });
  const { items } = await read(Result, await finish(createOneShard(), id));
  for (const { readers } of items) expect(readers?.attempts).toBe(10);
});

test('a reader’s second attempt and attempts in practice are not counted', async () => {
  const api = createOneShard();
  const drawn = await api.call('/v1/readers', { method: 'POST' });
  const { reader } = await read(z.object({ reader: z.string() }), drawn);
  for (const options of [{ mode: 'counted', reader }, { mode: 'counted', reader }, {}]) {
    const { id } = await start(api, options);
    await answer(api, id, 1, null);
  }
  await runShardAlarm('weur-0');
  const { attempts } = await read(Statistics, await api.call(path));
  expect(attempts).toEqual({ begun: 3, counted: 1, finished: 0 });
});

test('the figures of one revision are not those of another', async () => {
  const api = createOneShard();
  await takeAs(api, 10);
  const { revision: first } = await read(Statistics, await api.call(path));
  const correction = await makeRevision(articleId, { headline: 'Corrected' });
  await createD1SheetStore(env.DB).publish([correction]);
  const later = createOneShard();
  expect(await read(Statistics, await later.call(path))).toMatchObject({
    revision: correction.hash,
    attempts: { begun: 0 },
    facts: [],
  });
  const before = await read(Statistics, await later.call(`${path}?revision=${first}`));
  expect(before.attempts.begun).toBe(10);
});

test.each([
  ['an article that is not there', '/v1/articles/nope/statistics', 404],
  ['a revision that is not there', `${path}?revision=${'0'.repeat(64)}`, 404],
  ['a revision that is no hash', `${path}?revision=latest`, 422],
])('there are no figures of %s', async (_what, asked, status) => {
  expect((await createOneShard().call(asked)).status).toBe(status);
});

test('while statistics are down quizzes go on, and a request for figures gets 503 with Retry-After', async () => {
  const fail = () => orUnavailable(() => Promise.reject(new Error('overloaded')));
  const statistics = { read: fail, readForms: fail };
  const recentStatistics = createRecentStatistics(statistics, Date.now);
  const api = createOneShard({ statistics, recentStatistics });
  const { id } = await start(api);
  expect((await answer(api, id, 1, null)).status).toBe(200);
  const finished = await finish(api, id);
  expect(finished.status).toBe(200);
  const { items } = await read(Result, finished);
  expect(items.every(({ readers }) => readers === undefined)).toBe(true);
  const refused = await api.call(path);
  expect(refused.status).toBe(503);
  expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
});

test('tallies are cached for a minute, and so is a failure to read them', async () => {
  let reads = 0;
  let isDown = false;
  let now = 0;
  const count = async () => {
    reads += 1;
    if (isDown) throw new Error('down');
    return new Map([['totals', { begun: reads }]]);
  };
  const recent = createRecentStatistics({ read: count }, () => now);
  const begun = async () => (await recent('r')).get('totals')?.begun;
  expect([await begun(), await begun(), reads]).toEqual([1, 1, 1]);
  now = 60_000;
  isDown = true;
  expect([await begun(), await begun(), reads]).toEqual([1, 1, 2]);
  now = 120_000;
  isDown = false;
  expect([await begun(), reads]).toEqual([3, 3]);
});
