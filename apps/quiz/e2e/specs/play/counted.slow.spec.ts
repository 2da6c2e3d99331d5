import { createClient } from '@dateline/api/client';
import { expect, test } from '@playwright/test';
import { publishArticle, testPrefix } from '../../support/api/articles.ts';
import { putResponse, startAttempt } from '../../support/api/attempts.ts';
import { urls } from '../../support/workers/urls.ts';

test('the result says how many readers knew an item after ten have answered it', async ({
  page,
  request,
}) => {
  test.slow(true, 'statistics arrive after ten seconds or more');
  const ownArticle = `${testPrefix}counted-${process.pid}`;
  await publishArticle(ownArticle, 'First published.');
  const { readers } = createClient(urls.api).v1;
  const quiz = { articleId: ownArticle, length: 2, seed: 'counted' };
  const { key, reveal } = await findKey(quiz);
  for (let index = 0; index < 10; index += 1) {
    const { reader } = await (await readers.$post()).json();
    const { id } = await startAttempt({ ...quiz, mode: 'counted', reader });
    await putResponse(id, 1, index < 7 ? key : null);
  }
  const result = `/attempts/${reveal}/result`;
  // The shards of the attempts report every ten seconds.
  await expect
    .poll(async () => (await request.get(result)).text(), { timeout: 60_000, intervals: [1000] })
    .toContain('readers knew this');
  await page.goto(result);
  const first = page.locator('#review ~ ol > li').first();
  await expect(first.getByText('70% of 10 readers knew this')).toBeVisible();
  await expect(page.getByText(/readers knew this/)).toHaveCount(1);
});

/** Finishes a practice attempt to learn the key of its first item; resolves to the key and the attempt. */
async function findKey(quiz: Parameters<typeof startAttempt>[0]) {
  const { id } = await startAttempt(quiz);
  const { finish } = createClient(urls.api).v1.attempts[':attemptId'];
  const { items } = await (await finish.$post({ param: { attemptId: id } })).json();
  const [first] = items;
  if (!first) throw new Error('Cannot find an item: the quiz is empty');
  return { key: first.key, reveal: id };
}
