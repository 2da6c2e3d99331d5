import { createClient } from '@dateline/api/client';
import { expect, test } from '@playwright/test';
import { publishArticle, testPrefix } from '../../support/api/articles.ts';
import { putResponse, startAttempt, passItem } from '../../support/api/attempts.ts';
import { urls } from '../../support/workers/urls.ts';
import { finishQuiz } from '../../support/page/open-quiz.ts';

test('the result says how many readers knew an item after ten have answered it', async ({
  page,
}) => {
  // Statistics arrive after a minute.
  test.setTimeout(180_000);
  const { articles, readers } = createClient(urls.api).v1;
  const articleId = `${testPrefix}counted-${process.pid}`;
  await publishArticle(articleId, 'First published.');
  const quiz = { articleId, length: 2, seed: 'counted' };
  const practice = await startAttempt(quiz);
  const { key } = await passItem(practice.id, 1);
  for (let index = 0; index < 10; index += 1) {
    const { reader } = await (await readers.$post()).json();
    const { id } = await startAttempt({ ...quiz, mode: 'counted', reader });
    await putResponse(id, 1, index < 7 ? key : null);
  }
  const countAttempts = async (): Promise<number> => {
    const response = await articles[':articleId'].statistics.$get({
      param: { articleId },
      query: {},
    });
    return (await response.json()).attempts.counted;
  };
  // Results cache statistics for a minute, so none may be opened before all have arrived.
  await expect.poll(countAttempts, { timeout: 120_000 }).toBe(10);
  await finishQuiz(page, practice.id);
  const first = page.locator('#review ~ ol > li').first();
  await expect(first.getByText('70% of 10 readers knew this')).toBeVisible();
  await expect(page.getByText(/readers knew this/)).toHaveCount(1);
});
