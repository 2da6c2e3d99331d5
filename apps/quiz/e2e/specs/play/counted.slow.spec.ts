import { createClient } from '@dateline/api/client';
import type { Topic } from '@dateline/model/public';
import { expect, test } from '@playwright/test';
import { publishArticle, testPrefix } from '../../support/api/articles.ts';
import { passItem, putResponse, startAttempt } from '../../support/api/attempts.ts';
import { urls } from '../../support/workers/urls.ts';
import { finishQuiz } from '../../support/page/open-quiz.ts';

/** All items about reasons, which every quiz of two has. */
const topics: Topic[] = ['reasons'];

/** Starts a counted attempt of a new reader on a network of its own, because one of a network counts. */
async function startCounted(articleId: string, at: number) {
  const { articles, readers } = createClient(urls.api).v1;
  const headers = { 'CF-Connecting-IP': `203.0.113.${at}` };
  const { reader } = await (await readers.$post({}, { headers })).json();
  const json = { length: 2, topics, mode: 'counted', reader } as const;
  const param = { articleId };
  const response = await articles[':articleId'].attempts.$post({ param, json }, { headers });
  if (!response.ok) throw new Error(`Cannot start an attempt: ${response.status}`);
  return response.json();
}

test('the result says how many readers knew an item after ten have answered it', async ({
  page,
}) => {
  // Statistics arrive after a minute.
  test.setTimeout(180_000);
  const { articles } = createClient(urls.api).v1;
  const articleId = `${testPrefix}counted-${process.pid}`;
  await publishArticle(articleId, 'First published.');
  const practice = await startAttempt({ articleId, length: 2, topics, seed: 'counted' });
  const asked = practice.items.find(({ interaction }) => interaction === 'choice');
  if (asked?.interaction !== 'choice') throw new Error('Cannot find a choice');
  const { key } = await passItem(practice.id, asked.number);
  const right = asked.options.find(({ id }) => id === key)?.label;
  for (let at = 0; at < 10; at += 1) {
    const { id, items } = await startCounted(articleId, at);
    const item = items.find(({ stem }) => stem === asked.stem);
    if (item?.interaction !== 'choice') throw new Error('Cannot find the choice again');
    const known = item.options.find(({ label }) => label === right)?.id ?? '';
    await putResponse(id, item.number, at < 7 ? known : null, `203.0.113.${at}`);
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
  const item = page.locator('#review ~ ol > li').nth(asked.number - 1);
  await expect(item.getByText('70% of 10 readers knew this')).toBeVisible();
  await expect(page.getByText(/readers knew this/)).toHaveCount(1);
});
