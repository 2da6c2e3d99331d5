import { FactSheet, revisionOf } from '@dateline/model';
import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { articleId, createApi } from '../../../test/worker/api.ts';
import { answer, finish, resume, start, twoResponsesTo } from '../../../test/worker/quiz-taker.ts';
import { createAssetRevisions } from '../../sheets/asset-revisions.ts';
import { createD1SheetStore } from '../../sheets/d1-sheet-store.ts';
import { createLibrary } from '../../sheets/library.ts';
import { freshness } from '../../sheets/status-cache.ts';

const day = 24 * 60 * 60 * 1000;

test('an attempt is resumed with the items and responses that it had', async () => {
  const api = createApi();
  const attempt = await start(api, { length: 4 });
  const [item] = attempt.items;
  const [response] = item ? twoResponsesTo(item) : [];
  await answer(api, attempt.id, 1, response);
  const resumed = await resume(createApi(), attempt.id);
  expect(resumed.items).toEqual(attempt.items);
  expect(resumed.responses).toMatchObject([{ number: 1, response, verdict: { number: 1 } }]);
});

test('with deferred feedback an attempt has no verdict before the finish, and every verdict after it', async () => {
  const api = createApi();
  const { id } = await start(api, { length: 4, feedback: 'deferred' });
  await answer(api, id, 1, null);
  expect((await resume(api, id)).responses).toEqual([{ number: 1, response: null }]);
  await finish(api, id);
  expect(await resume(api, id)).toMatchObject({
    finished: true,
    responses: [{ number: 1, response: null, verdict: { verdict: 'passed' } }],
  });
});

test('with deferred feedback an attempt has the confidence of a response before the finish, and no more', async () => {
  const api = createApi();
  const { id } = await start(api, { length: 4, feedback: 'deferred' });
  const given = { response: null, confidence: 'guess' };
  await api.send('PUT', `/v1/attempts/${id}/responses/1`, given);
  expect((await resume(api, id)).responses).toEqual([{ number: 1, ...given }]);
});

test.each([
  ['without a signature', 'nope'],
  ['with a short signature', 'a.b'],
  ['with a forged signature', `${'a'.repeat(40)}.${'b'.repeat(43)}`],
  ['of absurd length', 'x'.repeat(50_000)],
])('an attempt id %s is not valid', async (_what, id) => {
  const { call, send } = createApi();
  const responses = await Promise.all([
    call(`/v1/attempts/${id}`),
    call(`/v1/attempts/${id}/finish`, { method: 'POST' }),
    send('PUT', `/v1/attempts/${id}/responses/1`, { response: null }),
  ]);
  for (const response of responses) {
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ type: '/problems/unknown-attempt' });
  }
});

test('an expired attempt is gone', async () => {
  const now = Date.now();
  const { id } = await start(createApi());
  const late = createApi({ now: () => now + 8 * day });
  for (const response of [
    await late.call(`/v1/attempts/${id}`),
    await answer(late, id, 1, null),
    await finish(late, id),
  ]) {
    expect(response.status).toBe(410);
    expect(await response.json()).toMatchObject({ type: '/problems/expired-attempt' });
  }
});

test('a correction is served to new attempts within five seconds, and an older one continues with its own revision', async () => {
  const clock = { time: Date.now() };
  const library = createLibrary({
    store: createD1SheetStore(env.DB),
    prepared: createAssetRevisions(env.ASSETS),
    now: () => clock.time,
  });
  const api = createApi({ library });
  const attempt = await start(api);
  const raw = await api.services.library.findRecent(articleId);
  const stored = raw && (await createD1SheetStore(env.DB).findRevision(raw.hash));
  const sheet = FactSheet.parse({ ...stored?.sheet, headline: 'A corrected headline' });
  const corrected = {
    hash: await revisionOf(sheet),
    sheet,
    itemCount: 1,
    quizItemCount: { least: 1, most: 1 },
    at: '2026-12-01T00:00:00Z',
  };
  await createD1SheetStore(env.DB).publish([{ ...corrected, origin: 'published' }]);
  clock.time += freshness * 1000;
  expect((await start(api)).revision).toBe(corrected.hash);
  expect(await resume(createApi(), attempt.id)).toEqual(attempt);
});

test('an attempt whose items would be others today is gone, not graded wrongly', async () => {
  const api = createApi();
  const { id } = await start(api, { seed: 'kept' });
  const keyring = await api.services.keyring();
  const other = { ...keyring, shuffle: () => keyring.shuffle('other templates') };
  const response = await createApi({ keyring: async () => other }).call(`/v1/attempts/${id}`);
  expect(response.status).toBe(410);
  expect(await response.json()).toMatchObject({ type: '/problems/outdated-attempt' });
});
