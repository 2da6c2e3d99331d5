import { revisionOf } from '@dateline/model';
import { expect, test } from 'vitest';
import { apollo, apolloId } from '../../../test/worker/apollo.ts';
import { articleId, createApi, read } from '../../../test/worker/api.ts';
import { withdraw } from '../../../test/worker/editor.ts';
import { Article } from '../../sheets/article.ts';

test('a revision is the article as it was, and no cache may use a copy without asking', async () => {
  const { call } = createApi();
  const article = await call(`/v1/articles/${articleId}`);
  const { revision } = await read(Article, article.clone());
  const response = await call(`/v1/revisions/${revision}`);
  expect(await response.text()).toBe(await article.text());
  expect(response.headers.get('Cache-Control')).toBe('public, no-cache');
  expect(response.headers.get('ETag')).toBe(`"${revision}"`);
});

test.each(['0'.repeat(64), 'f'.repeat(63), 'F'.repeat(64), 'nope'])(
  'the hash %s is unknown',
  async (hash) => {
    const response = await createApi().call(`/v1/revisions/${hash}`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ type: '/problems/unknown-revision' });
  },
);

test('a client that has the revision gets 304, and 410 once the article is withdrawn', async () => {
  const api = createApi();
  const hash = await revisionOf(apollo);
  const ask = () =>
    api.call(`/v1/revisions/${hash}`, { headers: { 'If-None-Match': `"${hash}"` } });
  const fresh = await ask();
  expect([fresh.status, await fresh.text()]).toEqual([304, '']);
  expect(fresh.headers.has('Content-Type')).toBe(false);
  expect(fresh.headers.get('Cache-Control')).toBe('public, no-cache');
  await withdraw(api, apolloId, 'It rests on a wrong article');
  const gone = await ask();
  expect(gone.status).toBe(410);
  expect(gone.headers.get('Cache-Control')).toBe('no-store');
  expect(await gone.json()).toMatchObject({
    type: '/problems/withdrawn-article',
    note: 'It rests on a wrong article',
  });
});
