import { Result, toPublicItem, type ServedItem } from '@dateline/model';
import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { createApi, createApiFrom, read, type Api } from '../../../test/worker/api.ts';
import {
  answer,
  drawReader,
  finish,
  resume,
  start,
  twoResponsesTo,
} from '../../../test/worker/quiz-taker.ts';
import { runShardAlarm } from '../../../test/worker/statistics.ts';
import { makeRevision } from '../../../test/worker/sheet.ts';
import { openAttempt } from '../../attempts/open-attempt.ts';
import { orUnavailable } from '../../platform/unavailable.ts';
import { createD1SheetStore } from '../../sheets/d1-sheet-store.ts';
import { Statistics } from '../../statistics/statistics-shapes.ts';
import { createRecentStatistics } from '../../statistics/statistics-store.ts';

/** An article with six items about places that fit together, so that a quiz of six about them has the same items for all. */
const articleId = 'world-cup-final-1966';
const quiz = { topics: ['places'], length: 6 };
const path = `/v1/articles/${articleId}/statistics`;
/** A moment in the middle of a day, so that all requests of a test are of one day. */
const noon = Date.parse('2026-11-29T12:00:00Z');
/** One shard, so that a test knows which one to ring. */
const oneShard = { shardCount: 1, now: () => noon };
const createOneShard = (overrides: Parameters<typeof createApi>[0] = {}) =>
  createApi({ ...oneShard, ...overrides });

/** Takes the same quiz as one reader, and resolves to the statuses of the answers. */
async function take(api: Api, answerTo: (item: ServedItem) => unknown): Promise<number[]> {
  const reader = await drawReader(api);
  const { id } = await start(api, { ...quiz, mode: 'counted', reader }, articleId);
  const { items } = await openAttempt(api.services, id);
  const statuses: number[] = [];
  for (const item of items) {
    statuses.push((await answer(api, id, item.number, answerTo(item))).status);
  }
  return [...statuses, (await finish(api, id)).status];
}

/** Takes the same quiz as ten readers on as many networks, of whom every third answers in another way. */
async function takeAsTen(): Promise<void> {
  const { services } = createOneShard();
  for (let at = 0; at < 10; at += 1) {
    const api = createApiFrom(`203.0.113.${at}`, services);
    await take(api, (item) => twoResponsesTo(toPublicItem(item))[at % 3 === 0 ? 1 : 0]);
  }
  await runShardAlarm('weur-0');
}

test('before the first response there are no figures', async () => {
  const response = await createOneShard().call(path);
  expect(await read(Statistics, response)).toMatchObject({
    attempts: { counted: 0, finished: 0 },
    facts: [],
  });
});

test('after ten readers there are figures of facts, and a result says how many readers knew each item', async () => {
  const api = createOneShard();
  await takeAsTen();
  const { attempts, facts, revision } = await read(Statistics, await api.call(path));
  expect(attempts).toEqual({ counted: 10, finished: 10 });
  expect(facts.length).toBeGreaterThan(0);
  const named = await read(Statistics, await api.call(`${path}?revision=${revision}`));
  expect(named.facts).toEqual(facts);

  const { id } = await start(createOneShard(), quiz, articleId);
  const { items } = await read(Result, await finish(createOneShard(), id));
  for (const { readers } of items) expect(readers?.attempts).toBe(10);
});

test('a reader’s second attempt and attempts in practice are not counted', async () => {
  const api = createOneShard();
  const reader = await drawReader(api);
  for (const options of [{ mode: 'counted', reader }, { mode: 'counted', reader }, {}]) {
    const { id } = await start(api, options, articleId);
    await answer(api, id, 1, null);
  }
  await runShardAlarm('weur-0');
  const { attempts } = await read(Statistics, await api.call(path));
  expect(attempts).toEqual({ counted: 1, finished: 0 });
});

test.each<[network: string, addressOf: (at: number) => string]>([
  ['one address', () => '198.51.100.36'],
  ['one IPv6 network', (at) => `2001:db8:1:${at}::1`],
  ['no known address', () => '127.0.0.1'],
])(
  '36 readers from %s can play, and change the figures no more than one reader does',
  async (_network, addressOf) => {
    const { services } = createOneShard();
    for (let at = 0; at < 24; at += 1) {
      await take(createApiFrom(`203.0.113.${at}`, services), ({ key }) => key);
    }
    await runShardAlarm('weur-0');
    const before = await read(Statistics, await createOneShard().call(path));
    expect(before.facts.map(({ facility }) => facility)).toEqual(before.facts.map(() => 1));
    for (let at = 0; at < 36; at += 1) {
      // Events are sent while the flood goes on, as they are by the alarm.
      if (at % 7 === 0) await runShardAlarm('weur-0');
      const statuses = await take(createApiFrom(addressOf(at), services), () => null);
      expect(new Set(statuses)).toEqual(new Set([200]));
    }
    await runShardAlarm('weur-0');
    const { attempts, facts } = await read(Statistics, await createOneShard().call(path));
    expect(attempts).toEqual({ counted: 24 + 1, finished: 24 + 1 });
    expect(facts.length).toBeGreaterThan(0);
    // From 1, by four points.
    for (const { facility } of facts) expect(facility).toBeCloseTo(24 / 25);
  },
  60_000,
);

test('a network that comes back for a month changes the figures no more than five readers do', async () => {
  const day = 24 * 60 * 60 * 1000;
  for (let at = 0; at < 30; at += 1) {
    const { services } = createOneShard({ now: () => noon + at * day });
    const api = createApiFrom('198.51.100.36', services);
    const { id } = await start(
      api,
      { ...quiz, mode: 'counted', reader: await drawReader(api) },
      articleId,
    );
    await answer(api, id, 1, null);
  }
  await runShardAlarm('weur-0');
  const { attempts } = await read(Statistics, await createOneShard().call(path));
  expect(attempts.counted).toBe(5);
});

test('a reader of whose network another one is counted learns that the attempt is practice', async () => {
  const api = createApiFrom('198.51.100.36', oneShard);
  await take(api, () => null);
  const reader = await drawReader(api);
  const { id } = await start(api, { ...quiz, mode: 'counted', reader }, articleId);
  await answer(api, id, 1, null);
  await runShardAlarm('weur-0');
  expect((await resume(api, id)).mode).toBe('practice');
  expect((await start(api, { mode: 'counted', reader }, articleId)).mode).toBe('practice');
});

test('the figures of one revision are not those of another', async () => {
  const api = createOneShard();
  await takeAsTen();
  const { revision: first } = await read(Statistics, await api.call(path));
  const correction = await makeRevision(articleId, { headline: 'Corrected' });
  await createD1SheetStore(env.DB).publish([correction]);
  const later = createOneShard();
  expect(await read(Statistics, await later.call(path))).toMatchObject({
    revision: correction.hash,
    attempts: { counted: 0 },
    facts: [],
  });
  const before = await read(Statistics, await later.call(`${path}?revision=${first}`));
  expect(before.attempts.counted).toBe(10);
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
  const { id } = await start(api, {}, articleId);
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
