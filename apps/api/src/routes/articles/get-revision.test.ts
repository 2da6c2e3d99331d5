import { expect, test } from 'vitest';
import { articleId, createApi, read } from '../../../test/worker/api.ts';
import { Article } from '../../sheets/article.ts';

test('a revision is the article as it was, and may be cached for ever', async () => {
  const { call } = createApi();
  const article = await call(`/v1/articles/${articleId}`);
  const { revision } = await read(Article, article.clone());
  const response = await call(`/v1/revisions/${revision}`);
  expect(await response.text()).toBe(await article.text());
  expect(response.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
  expect(response.headers.get('ETag')).toBe(`"${revision}"`);
});

test.each(['0'.repeat(64), 'f'.repeat(63), 'F'.repeat(64), 'nope'])(
  'the hash %.10s is unknown',
  async (hash) => {
    const response = await createApi().call(`/v1/revisions/${hash}`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ type: '/problems/unknown-revision' });
  },
);
