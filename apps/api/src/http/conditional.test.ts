import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { createApi } from '../../test/worker/api.ts';
import { prepare } from '../../test/worker/prepared.ts';
import { makeRevision } from '../../test/worker/sheet.ts';
import { conditional } from './conditional.ts';
import { createLibrary } from '../sheets/library.ts';
import { createMemorySheetStore } from '../sheets/memory-sheet-store.ts';

const path = '/v1/articles';

test('a client with the current list gets 304 without a body, and the headers of the list', async () => {
  const { call } = createApi();
  const first = await call(path);
  const etag = first.headers.get('ETag') ?? '';
  expect(etag).toMatch(/^"[\w-]{43}"$/);
  for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, `"other",W/${etag}`, '*']) {
    for (const method of ['GET', 'HEAD']) {
      const again = await call(path, { method, headers: { 'If-None-Match': tag } });
      expect([again.status, await again.text()]).toEqual([304, '']);
      expect(again.headers.has('Content-Type')).toBe(false);
      for (const name of ['ETag', 'Cache-Control', 'Vary', 'Content-Security-Policy']) {
        expect(again.headers.get(name)).toBe(first.headers.get(name));
      }
    }
  }
});

test.each(['"other"', 'W/"other"', '', 'no tag', '"', ','])(
  'a client with another tag, %j, gets the list',
  async (tag) => {
    const response = await createApi().call(path, { headers: { 'If-None-Match': tag } });
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('application/json');
    expect(await response.json()).toHaveProperty('articles');
  },
);

test('HEAD has the ETag of GET', async () => {
  const { call } = createApi();
  const head = await call(path, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
  expect(head.headers.get('ETag')).toBe((await call(path)).headers.get('ETag'));
});

test('another page and a list with one more article have other tags', async () => {
  const store = createMemorySheetStore();
  const library = createLibrary({ store, prepared: prepare([]), now: Date.now });
  const { call } = createApi({ library });
  const publish = async (id: string) => store.publish([await makeRevision(id)]);
  const etagOf = async (query = '') => (await call(`${path}${query}`)).headers.get('ETag');
  await publish('a');
  await publish('b');
  const before = await etagOf();
  expect(await etagOf()).toBe(before);
  expect(await etagOf('?limit=1')).not.toBe(before);
  await publish('c');
  expect(await etagOf()).not.toBe(before);
});

test('a problem has no ETag', async () => {
  const response = await createApi().call(`${path}?limit=0`, { headers: { 'If-None-Match': '*' } });
  expect([response.status, response.headers.has('ETag')]).toEqual([422, false]);
});

test('the middleware works on any route', async () => {
  const app = new Hono().get('/', conditional, (context) => context.text('the same'));
  const etag = (await app.request('/')).headers.get('ETag') ?? '';
  const again = await app.request('/', { headers: { 'If-None-Match': etag } });
  expect(again.status).toBe(304);
});
