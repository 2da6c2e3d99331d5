import { Attempt, topics } from '@dateline/model';
import { expect, test } from 'vitest';
import { articleId, createApi, createApiWith, read } from '../../../test/worker/api.ts';
import { resume, start } from '../../../test/worker/quiz-taker.ts';
import { makeRevision } from '../../../test/worker/sheet.ts';
import { Article } from '../../sheets/article.ts';

const path = `/v1/articles/${articleId}/attempts`;

test('an empty body means all defaults', async () => {
  const { call } = createApi();
  const response = await call(path, { method: 'POST' });
  const attempt = await read(Attempt, response);
  expect(response.status).toBe(201);
  expect(response.headers.get('Location')).toBe(`/v1/attempts/${attempt.id}`);
  expect(attempt).toMatchObject({
    articleId,
    feedback: 'immediate',
    finished: false,
    responses: [],
  });
  expect(attempt.items).toHaveLength(10);
  expect(attempt.items.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test('an attempt has the headline and the month of its sheet, and the options that were sent', async () => {
  const api = createApi();
  const asked = { length: 50, topics: ['claims', 'dates'], difficulty: 'hard' };
  const attempt = await start(api, asked);
  const article = await read(Article, await api.call(`/v1/articles/${articleId}`));
  const { headline, shortHeadline } = article;
  expect(shortHeadline).toBeTypeOf('string');
  expect(attempt.article).toEqual({ headline, language: 'en', direction: 'ltr' });
  expect(attempt.frame).toEqual({ headline, shortHeadline, month: '2025-06' });
  expect(attempt.options).toEqual(asked);
  expect(attempt.items.length).toBeLessThan(asked.length);
  expect(await resume(createApi(), attempt.id)).toEqual(attempt);
});

test('an attempt has the address of the article if the sheet has one', async () => {
  const { sheet: plain, ...revision } = await makeRevision('bridge');
  const url = 'https://example.org/bridge';
  const sheet = { ...plain, language: 'ur', source: { ...plain.source, url } };
  const api = await createApiWith({ ...revision, sheet });
  const response = await api.send('POST', '/v1/articles/bridge/attempts', {});
  const { article, frame } = await read(Attempt, response);
  expect(frame).toEqual({ headline: sheet.headline });
  expect(article).toEqual({
    headline: sheet.headline,
    language: 'ur',
    direction: 'rtl',
    url,
  });
});

test('an attempt can be continued for seven days', async () => {
  const api = createApi({ now: () => Date.parse('2026-11-23T10:00:00Z') });
  expect((await start(api)).expiresAt).toBe('2026-11-30T10:00:00.000Z');
});

test('the same seed and options give the same items, in any attempt and with any feedback', async () => {
  const options = { seed: 'café', length: 8, topics: ['dates', 'claims'] };
  const first = await start(createApi(), options);
  const again = await start(createApi(), {
    ...options,
    seed: 'cafe\u0301',
    topics: ['claims', 'dates'],
    feedback: 'deferred',
  });
  expect(again.id).not.toBe(first.id);
  expect(again.items).toEqual(first.items);
});

test('another seed, length, topic or difficulty gives other items', async () => {
  const api = createApi();
  const options = { seed: 'one', length: 8, topics: ['dates', 'delegates'] };
  const variants = [
    options,
    { ...options, seed: 'two' },
    { ...options, length: 7 },
    { ...options, topics: ['objectives'] },
    { ...options, difficulty: 'easy' },
    { ...options, difficulty: 'hard' },
  ];
  const texts = await Promise.all(
    variants.map(async (variant) => JSON.stringify((await start(api, variant)).items)),
  );
  expect(new Set(texts).size).toBe(variants.length);
});

test('a quiz has mixed difficulty by default', async () => {
  const api = createApi();
  const mixed = await start(api, { seed: 'one', difficulty: 'mixed' });
  expect((await start(api, { seed: 'one' })).items).toEqual(mixed.items);
});

test.each(['easy', 'hard'])('an attempt at a quiz that is %s is resumed', async (difficulty) => {
  const attempt = await start(createApi(), { difficulty });
  expect(await resume(createApi(), attempt.id)).toEqual(attempt);
});

test('without a seed one is drawn and returned, so that the quiz can be repeated', async () => {
  const api = createApi();
  const drawn = { seed: undefined };
  const [first, second] = [await start(api, drawn), await start(api, drawn)];
  expect(first.seed).not.toBe(second.seed);
  expect((await start(api, { seed: first.seed })).items).toEqual(first.items);
});

test('a quiz after another has other items, and its seed gives them to everybody', async () => {
  const api = createApi();
  const first = await start(api, { length: 8 });
  const second = await start(api, { after: first.id, seed: undefined, length: 8 });
  const stems = new Set(first.items.map(({ stem }) => stem));
  expect(second.items.filter(({ stem }) => stems.has(stem))).toEqual([]);
  expect((await start(api, { seed: second.seed, length: 8 })).items).toEqual(second.items);
  expect(await resume(createApi(), second.id)).toEqual(second);
});

test('a seed outweighs the attempt before, and an attempt that is not valid is ignored', async () => {
  const api = createApi();
  const { id, seed, items } = await start(api);
  expect((await start(api, { seed, after: id })).items).toEqual(items);
  expect((await start(api, { after: 'no.attempt', seed: undefined })).items).toHaveLength(10);
});

test('only the chosen topics are asked about', async () => {
  const { items } = await start(createApi(), { topics: ['delegates'], length: 5 });
  expect(new Set(items.map(({ topic }) => topic))).toEqual(new Set(['delegates']));
});

test('topics without items are left out, and refused if no topic has items', async () => {
  const api = await createApiWith(await makeRevision('bridge'));
  const { itemCounts } = await read(Article, await api.call('/v1/articles/bridge'));
  expect(Object.keys(itemCounts)).toEqual(['dates']);
  const begin = '/v1/articles/bridge/attempts';
  const { items } = await read(Attempt, await api.send('POST', begin, { topics }));
  expect(new Set(items.map(({ topic }) => topic))).toEqual(new Set(['dates']));
  const lacking = topics.filter((topic) => topic !== 'dates');
  const response = await api.send('POST', begin, { topics: lacking });
  expect(response.status).toBe(422);
  const message = 'The article has no items on these topics; choose from dates';
  expect(await response.json()).toMatchObject({
    type: '/problems/invalid-request',
    errors: [{ path: ['topics'], message }],
  });
});

test.each([
  [{ length: 0 }, ['length']],
  [{ length: 51 }, ['length']],
  [{ length: 2.5 }, ['length']],
  [{ length: '10' }, ['length']],
  [{ topics: [] }, ['topics']],
  [{ topics: ['dates', 'dates'] }, ['topics']],
  [{ topics: ['dates', 'weather'] }, ['topics', 1]],
  [{ topics: 'dates' }, ['topics']],
  [{ difficulty: 'medium' }, ['difficulty']],
  [{ difficulty: 0.5 }, ['difficulty']],
  [{ difficulty: null }, ['difficulty']],
  [{ feedback: 'never' }, ['feedback']],
  [{ seed: '' }, ['seed']],
  [{ seed: 'a'.repeat(65) }, ['seed']],
  [{ seed: 'line\nbreak' }, ['seed']],
  [{ seed: '\ud800' }, ['seed']],
  [{ seed: 7 }, ['seed']],
  [{ after: 'a'.repeat(2049) }, ['after']],
  [{ after: 7 }, ['after']],
  [{ lenght: 10 }, ['lenght']],
  [{ constructor: 1 }, ['constructor']],
  [[], []],
  [null, []],
  ['text', []],
])('the options %j are refused at %j', async (options, faultPath) => {
  const response = await createApi().send('POST', path, options);
  expect(response.status).toBe(422);
  const problem = await response.json();
  expect(problem).toMatchObject({ type: '/problems/invalid-request', status: 422 });
  expect(problem).toHaveProperty('errors[0].path', faultPath);
  expect(problem).toHaveProperty('errors.length', 1);
  expect(problem).not.toHaveProperty('errors[0].message', 'Invalid input');
});

test('every fault is listed, not just the first', async () => {
  const response = await createApi().send('POST', path, { length: 0, seed: '', wrong: 1 });
  const paths = [['length'], ['seed'], ['wrong']].map((each) => ({ path: each }));
  expect(await response.json()).toMatchObject({ errors: paths });
});

test('an attempt at an unknown article cannot be started', async () => {
  const response = await createApi().send('POST', '/v1/articles/nope/attempts', {});
  expect(response.status).toBe(404);
});
