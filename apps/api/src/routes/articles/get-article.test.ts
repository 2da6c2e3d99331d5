import { Attempt, FactSheet } from '@dateline/model';
import { bundledSheets } from '@dateline/model/sheets';
import { expect, test } from 'vitest';
import { articleId, createApi, createApiWith, read } from '../../../test/worker/api.ts';
import { makeRevision } from '../../../test/worker/sheet.ts';
import { Article } from '../../sheets/article.ts';

const path = `/v1/articles/${articleId}`;

test('an article is its public sheet with revision, date and counts', async () => {
  const { call } = createApi();
  const article = await read(Article, await call(path));
  const counted = Object.values(article.itemCounts).reduce((sum, count) => sum + count, 0);
  expect(article.id).toBe(articleId);
  expect(article).toMatchObject({ language: 'en', direction: 'ltr' });
  expect(article.facts.length).toBeGreaterThan(0);
  expect(counted).toBe(article.itemCount);
  expect(article.quizItemCount).toEqual({ least: 10, most: 10 });
});

test('an article says how many items an attempt without options has', async () => {
  const api = await createApiWith(await makeRevision('bridge'));
  const article = await read(Article, await api.call('/v1/articles/bridge'));
  const started = await api.send('POST', '/v1/articles/bridge/attempts', {});
  const { length } = (await read(Attempt, started)).items;
  expect(article.itemCount).toBeGreaterThan(length);
  expect(article.quizItemCount).toEqual({ least: length, most: length });
});

test('the revision is a strong ETag, and a client that has it gets 304 without a body', async () => {
  const { call } = createApi();
  const first = await call(path);
  const { revision } = await read(Article, first);
  const etag = first.headers.get('ETag') ?? '';
  expect(etag).toBe(`"${revision}"`);
  for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const again = await call(path, { headers: { 'If-None-Match': tag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.has('Content-Type')).toBe(false);
    expect(again.headers.get('ETag')).toBe(etag);
    expect(again.headers.get('Cache-Control')).toBe(first.headers.get('Cache-Control'));
  }
  const other = await call(path, { headers: { 'If-None-Match': '"other"' } });
  expect(other.status).toBe(200);
});

test('an article has no foils and no reasons for closed lists', async () => {
  const { call } = createApi();
  const text = await (await call(path)).text();
  const secrets = bundledSheets
    .map((raw) => FactSheet.parse(raw))
    .flatMap(({ facts }) => facts)
    .flatMap(({ foils, complete }) => [...foils, ...complete].map(({ reason }) => reason));
  expect(secrets.length).toBeGreaterThan(0);
  for (const secret of secrets) expect(text).not.toContain(JSON.stringify(secret));
});

test('an article has no signatures, from which keys could be guessed', async () => {
  const { call } = createApi();
  const text = await (await call(path)).text();
  const { signatures } = FactSheet.parse(bundledSheets[0]);
  expect(signatures.length).toBeGreaterThan(0);
  for (const { content } of signatures) expect(text).not.toContain(content);
  expect(text).not.toMatch(/signatures|dropped/);
});

test.each([
  ['that nobody has', 'nope'],
  ['with a path in it', '%2e%2e%2fsecret'],
  ['with SQL in it', encodeURIComponent("'; DROP TABLE articles; --")],
  ['of absurd length', 'a'.repeat(5000)],
  ['that is no UTF-8', '%E0%A4%A'],
])('an id %s is unknown', async (_what, id) => {
  const response = await createApi().call(`/v1/articles/${id}`);
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ type: '/problems/unknown-article' });
});

test('HEAD has the headers of GET, without the body', async () => {
  const { call } = createApi();
  const head = await call(path, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
  expect(head.headers.get('ETag')).toBe((await call(path)).headers.get('ETag'));
});
