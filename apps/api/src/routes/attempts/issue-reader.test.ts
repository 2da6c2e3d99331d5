import { listDurableObjectIds } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { Attempt, Result } from '@dateline/model';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { articleId, createApi, read } from '../../../test/worker/api.ts';
import { answer, drawReader, finish, resume, start } from '../../../test/worker/quiz-taker.ts';
import { makeRevision } from '../../../test/worker/sheet.ts';
import { createD1SheetStore } from '../../sheets/d1-sheet-store.ts';
import { verifyToken } from '../../tickets/token.ts';

const startPath = `/v1/articles/${articleId}/attempts`;

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

test('a reader’s pseudonym differs from article to article, and is not the reader’s name', async () => {
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

test('a reader who has practised under the same name is not counted', async () => {
  const api = createApi();
  const reader = await drawReader(api);
  const practice = await start(api, { reader });
  expect(practice.mode).toBe('practice');
  await answer(api, practice.id, 1, null);
  expect((await start(api, { mode: 'counted', reader })).mode).toBe('practice');
});

test('a reader who was counted at one revision is not counted at a later one', async () => {
  const api = createApi();
  const reader = await drawReader(api);
  const first = await start(api, { mode: 'counted', reader });
  await answer(api, first.id, 1, null);
  await createD1SheetStore(env.DB).publish([
    await makeRevision(articleId, { headline: 'Corrected' }),
  ]);
  const later = createApi();
  const second = await start(later, { mode: 'counted', reader });
  expect(second.revision).not.toBe(first.revision);
  expect(second.mode).toBe('practice');
});

test('a reader who has seen the result of a quiz without a response is not counted later', async () => {
  const api = createApi();
  const reader = await drawReader(api);
  const { id } = await start(api, { mode: 'counted', reader });
  await finish(api, id);
  expect((await start(api, { mode: 'counted', reader })).mode).toBe('practice');
});

test('a quiz after another one of the article is practice, even if it asks to be counted', async () => {
  const api = createApi();
  const first = await start(api);
  const reader = await drawReader(api);
  expect((await start(api, { mode: 'counted', reader, after: first.id })).mode).toBe('practice');
  const elsewhere = await start(api, {}, 'apollo-11-1969');
  for (const after of [elsewhere.id, 'no.attempt']) {
    expect((await start(api, { mode: 'counted', reader, after })).mode).toBe('counted');
  }
});

test.each([
  ['no reader', () => undefined],
  ['a reader of no shape', () => 'me'],
  ['a reader of no region', (issued: string) => issued.replace('weur', 'moon')],
  ['a made-up reader', () => `weur-1.99999.${'a'.repeat(22)}.${'a'.repeat(42)}A`],
  ['an unsigned reader', () => `weur-1.${'a'.repeat(22)}`],
  ['an altered reader', (issued: string) => issued.replace(/^weur-\d+/, 'weur-9999')],
])('%s is refused with the path of the reader', async (_what, alter) => {
  const api = createApi();
  const reader = alter(await drawReader(api));
  const response = await api.send('POST', startPath, { mode: 'counted', reader });
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({ errors: [{ path: ['reader'] }] });
});

test('a name that was not issued creates no object, in whatever mode', async () => {
  const api = createApi();
  const before = await listDurableObjectIds(env.ATTEMPT_SHARD);
  const ends = ['a'.repeat(22), `99999.${'a'.repeat(22)}.${'a'.repeat(42)}A`];
  for (const mode of ['counted', 'practice']) {
    for (let shard = 0; shard < 200; shard += 1) {
      const reader = `weur-${shard}.${ends[shard % 2]}`;
      expect((await api.send('POST', startPath, { mode, reader })).status).toBe(422);
    }
  }
  expect(await listDurableObjectIds(env.ATTEMPT_SHARD)).toHaveLength(before.length);
});

test('a name is refused after half a year', async () => {
  const reader = await drawReader(createApi());
  const later = createApi({ now: () => Date.now() + 182 * 24 * 60 * 60 * 1000 });
  const response = await later.send('POST', startPath, { mode: 'counted', reader });
  expect(response.status).toBe(422);
});

test('a counted attempt chooses no seed', async () => {
  const api = createApi();
  const body = { mode: 'counted', reader: await drawReader(api), seed: 'mine' };
  const response = await api.send('POST', startPath, body);
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({ errors: [{ path: ['seed'] }] });
});

test('before a counted attempt is finished nothing that it shows gives the same quiz in practice', async () => {
  const api = createApi();
  const reader = await drawReader(api);
  const { id, seed, items, options } = await start(api, { mode: 'counted', reader, length: 10 });
  expect(seed).toBeUndefined();
  expect((await resume(api, id)).seed).toBeUndefined();
  const known = await verifyToken(await api.services.keyring(), id);
  const guesses = [known?.seed, known?.nonce, known?.items, known?.reader].filter((each) => each);
  for (const guess of guesses) {
    const practice = await start(api, { ...options, seed: guess });
    expect(practice.items).not.toEqual(items);
  }
  await finish(api, id);
  const { seed: revealed } = await resume(api, id);
  expect((await start(api, { ...options, seed: revealed })).items).toEqual(items);
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
