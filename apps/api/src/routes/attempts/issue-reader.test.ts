import { Attempt, Result } from '@dateline/model';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { articleId, createApi, read, type Api } from '../../../test/worker/api.ts';
import { answer, finish, resume, start } from '../../../test/worker/quiz-taker.ts';
import { verifyToken } from '../../tickets/token.ts';

const startPath = `/v1/articles/${articleId}/attempts`;

async function drawReader(api: Api): Promise<string> {
  const response = await api.call('/v1/readers', { method: 'POST' });
  expect(response.status).toBe(201);
  return (await read(z.object({ reader: z.string() }), response)).reader;
}

test('an attempt is practice by default', async () => {
  const api = createApi();
  const { id, mode } = await start(api);
  expect(mode).toBe('practice');
  expect((await read(Result, await finish(api, id))).mode).toBe('practice');
});

test('the first attempt of a reader is counted: at the start, when resumed and in the result', async () => {
  const api = createApi();
  const reader = await drawReader(api);
  const { id, mode } = await start(api, { mode: 'counted', reader });
  await answer(api, id, 1, null);
  expect(mode).toBe('counted');
  expect((await resume(api, id)).mode).toBe('counted');
  expect((await read(Result, await finish(api, id))).mode).toBe('counted');
});

test('the second attempt of a reader is practice, and says so from the start', async () => {
  const api = createApi();
  const reader = await drawReader(api);
  const first = await start(api, { mode: 'counted', reader });
  await answer(api, first.id, 1, null);
  const second = await start(api, { mode: 'counted', reader });
  expect(second.mode).toBe('practice');
  await answer(api, second.id, 1, null);
  expect((await read(Result, await finish(api, second.id))).mode).toBe('practice');
  expect((await start(api, { mode: 'counted', reader: await drawReader(api) })).mode).toBe(
    'counted',
  );
});

test('a reader’s pseudonym differs from revision to revision, and is not the reader’s name', async () => {
  const api = createApi();
  const reader = await drawReader(api);
  const { articles } = await read(
    z.object({ articles: z.array(z.object({ id: z.string() })) }),
    await api.call('/v1/articles'),
  );
  const keyring = await api.services.keyring();
  const kept = await Promise.all(
    articles.map(async ({ id }) => {
      const response = await api.send('POST', `/v1/articles/${id}/attempts`, {
        mode: 'counted',
        reader,
      });
      const ticket = await verifyToken(keyring, (await read(Attempt, response)).id);
      expect(JSON.stringify(ticket)).not.toContain(reader.split('.')[1]);
      return ticket?.reader;
    }),
  );
  expect(articles.length).toBeGreaterThan(1);
  expect(new Set(kept).size).toBe(articles.length);
});

test.each([
  ['counted without a reader', { mode: 'counted' }],
  ['practice with a reader', { reader: 'weur-1.aaaaaaaaaaaaaaaaaaaaaa' }],
  ['a reader of no shape', { mode: 'counted', reader: 'me' }],
  ['a reader of no region', { mode: 'counted', reader: 'moon-1.aaaaaaaaaaaaaaaaaaaaaa' }],
  ['a reader on a shard of old', { mode: 'counted', reader: 'shard-1.aaaaaaaaaaaaaaaaaaaaaa' }],
])('%s is refused with the path of the reader', async (_what, options) => {
  const response = await createApi().send('POST', startPath, options);
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({ errors: [{ path: ['reader'] }] });
});

test('a reader is placed in the region of the request', async () => {
  const api = createApi();
  const request = new Request('https://api.example/v1/readers', {
    method: 'POST',
    cf: { continent: 'OC' },
  });
  const response = await api.request(request);
  const { reader } = await read(z.object({ reader: z.string() }), response);
  expect(reader).toMatch(/^oc-\d+\./);
});
