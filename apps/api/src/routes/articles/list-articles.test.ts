import { expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { articleId, createApi, createApiWith, read } from '../../../test/worker/api.ts';
import { makeRevision } from '../../../test/worker/sheet.ts';
import { ProblemDetails } from '../../problems/problem.ts';
import { Article } from '../../sheets/article.ts';
import { listArticles } from './list-articles.ts';

const ArticleList = listArticles.success[200].body;

test('an empty database lists the bundled articles at the first request', async () => {
  const { call } = createApi();
  const { articles, nextCursor } = await read(ArticleList, await call('/v1/articles'));
  expect(articles.map(({ id }) => id)).toContain(articleId);
  expect(nextCursor).toBeNull();
});

test('a list has the same counts of items as the article itself', async () => {
  const { call } = createApi();
  const { articles } = await read(ArticleList, await call('/v1/articles'));
  const { itemCount, quizItemCount } = await read(Article, await call(`/v1/articles/${articleId}`));
  expect(articles).toContainEqual(
    expect.objectContaining({ id: articleId, itemCount, quizItemCount }),
  );
});

test('a list has the language of each article, and its direction', async () => {
  const { articles } = await read(ArticleList, await createApi().call('/v1/articles'));
  expect(articles.find(({ id }) => id === articleId)).toMatchObject({
    language: 'en',
    direction: 'ltr',
  });
});

test('each page has the cursor of the next one, except the last', async () => {
  const revisions = ['a', 'b', 'c', 'd', 'e'].map((id) => makeRevision(id));
  const { call } = await createApiWith(...(await Promise.all(revisions)));
  const seen: string[] = [];
  let path: string | undefined = '/v1/articles?limit=2';
  while (path !== undefined) {
    const page: z.infer<typeof ArticleList> = await read(ArticleList, await call(path));
    seen.push(...page.articles.map(({ id }) => id));
    path = page.nextCursor === null ? undefined : `/v1/articles?limit=2&cursor=${page.nextCursor}`;
  }
  expect(seen).toEqual(['e', 'd', 'c', 'b', 'a']);
});

test.each([
  ['limit', 'limit=0'],
  ['limit', 'limit=51'],
  ['limit', 'limit=1.5'],
  ['limit', 'limit=many'],
  ['limit', 'limit='],
  ['limit', 'limit=NaN'],
  ['cursor', 'cursor='],
  ['cursor', 'cursor=%00'],
  ['cursor', 'cursor=W10'],
  ['cursor', `cursor=${'a'.repeat(10_000)}`],
  ['page', 'page=2'],
])('a bad %s in the query is refused with its path', async (name, query) => {
  const response = await createApi().call(`/v1/articles?${query}`);
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({ errors: [{ path: [name] }] });
});

test.each(['abc', 'NaN', '', '0', '51', '1.5', '-1', '1e999'])(
  'the limit %j is refused with the numbers that are expected',
  async (limit) => {
    const response = await createApi().call(`/v1/articles?limit=${limit}`);
    const { errors = [] } = ProblemDetails.parse(await response.json());
    expect(new Set(errors.map(({ message }) => message))).toEqual(
      new Set(['Write a whole number from 1 to 50']),
    );
  },
);
