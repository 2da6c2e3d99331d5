import { revisionOf } from '@dateline/model';
import { expect, test } from 'vitest';
import { apollo, apolloId } from '../../../test/worker/apollo.ts';
import { bridge, bridgeId, correctedBridge } from '../../../test/worker/bridge.ts';
import { articleId, createApi, read } from '../../../test/worker/api.ts';
import { publish, sendAsEditor, withdraw } from '../../../test/worker/editor.ts';
import { withdrawArticle } from './withdraw-article.ts';

const Withdrawal = withdrawArticle.success[200].body;
const note = 'The sheet rests on a wrong article';

test('a withdrawn article is gone at the next request, with the note, and so are its revisions', async () => {
  const api = createApi();
  await api.call(`/v1/articles/${apolloId}`);
  const response = await withdraw(api, apolloId, note);
  expect(response.status).toBe(200);
  const { withdrawnAt, ...rest } = await read(Withdrawal, response);
  expect(rest).toEqual({ articleId: apolloId, note });
  for (const gone of [
    await api.call(`/v1/articles/${apolloId}`),
    await api.call(`/v1/revisions/${await revisionOf(apollo)}`),
    await api.send('POST', `/v1/articles/${apolloId}/attempts`, {}),
  ]) {
    expect(gone.status).toBe(410);
    expect(gone.headers.get('Cache-Control')).toBe('no-store');
    expect(await gone.json()).toMatchObject({
      type: '/problems/withdrawn-article',
      articleId: apolloId,
      note,
      withdrawnAt,
    });
  }
  const list = await (await api.call('/v1/articles')).text();
  expect(list).not.toContain(apolloId);
  expect(list).toContain(articleId);
});

test('the first withdrawal stays', async () => {
  const api = createApi();
  const first = await (await withdraw(api, apolloId, note)).json();
  expect(await (await withdraw(api, apolloId, 'Another')).json()).toEqual(first);
});

test('publishing restores the article, as it was or corrected', async () => {
  const api = createApi();
  await publish(api, bridge);
  for (const sheet of [bridge, correctedBridge]) {
    await withdraw(api, bridgeId);
    expect((await publish(api, sheet)).status).toBe(201);
    const article = await api.call(`/v1/articles/${bridgeId}`);
    expect(article.headers.get('ETag')).toBe(`"${await revisionOf(sheet)}"`);
  }
});

test('an unknown article cannot be withdrawn', async () => {
  const response = await withdraw(createApi(), 'nope');
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ type: '/problems/unknown-article' });
});

const path = `/v1/articles/${apolloId}/withdrawal`;

test.each([
  ['note', {}],
  ['note', { note: '' }],
  ['note', { note: 5 }],
  ['note', { note: 'with\u200Bout width' }],
  ['note', { note: 'a tag \u{E0041}' }],
  ['previous', { previous: undefined }],
  ['previous', { previous: null }],
  ['previous', { previous: 'latest' }],
])('a withdrawal needs a %s, and %j is none', async (name, changes) => {
  const body = { ...(name === 'previous' && { note }), previous: '0'.repeat(64), ...changes };
  const response = await sendAsEditor(createApi(), path, body);
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({ errors: [{ path: [name] }] });
});

test('a revision that another editor has corrected meanwhile is not withdrawn', async () => {
  const api = createApi();
  for (const sheet of [bridge, correctedBridge]) await publish(api, sheet);
  const previous = await revisionOf(bridge);
  const late = await sendAsEditor(api, `/v1/articles/${bridgeId}/withdrawal`, { note, previous });
  expect(late.status).toBe(409);
  expect(await late.json()).toMatchObject({
    type: '/problems/revision-conflict',
    current: await revisionOf(correctedBridge),
  });
  expect((await api.call(`/v1/articles/${bridgeId}`)).status).toBe(200);
});
