import { expect, test } from '@playwright/test';
import { fillItem } from '../../support/page/answer-item.ts';
import { readAttempt, startAttempt, articleId } from '../../support/api/attempts.ts';
import { keptNotice, untilStored, storeQuiz } from '../../support/page/offline-device.ts';
import { openNetworkLink } from '../../support/workers/network-link.ts';
import { urls } from '../../support/workers/urls.ts';

test('while the API is down an answer is kept, the fault is ours, the quiz goes on, and the answer is sent later', async ({
  page,
}) => {
  test.setTimeout(60_000);
  const link = await openNetworkLink(urls.quiz);
  const { id } = await startAttempt({ length: 3 });
  await page.goto(`${link.url}/attempts/${id}/1`);
  await untilStored(page, 3);
  link.redirect(urls.detachedQuiz);
  await fillItem(page);
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(keptNotice(page)).toContainText('The fault is ours, not your connection’s');
  await page.getByRole('link', { name: 'Next question' }).click();
  await expect(page.locator('#answer')).toBeVisible();
  await expect(page).toHaveURL(/\/2$/);
  link.redirect(urls.quiz);
  await expect(page.locator('main nav')).toContainText('1 of 3 answered', { timeout: 30_000 });
  expect((await readAttempt(id)).responses).toHaveLength(1);
  await link.close();
});

test('an answer to which the server says nothing is kept, and the fault is ours', async ({
  page,
}) => {
  test.setTimeout(60_000);
  await storeQuiz(page, { length: 2 });
  await page.route('**/*?/answer', () => undefined);
  await fillItem(page);
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Sending' })).toBeVisible();
  await expect(keptNotice(page)).toContainText('The fault is ours', { timeout: 20_000 });
});

test('if the network times out, stored pages appear within seconds, and an answer is kept and sent later', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const link = await openNetworkLink(urls.quiz);
  const { id } = await startAttempt({ length: 3 });
  await page.goto(`${link.url}/attempts/${id}/1`);
  await untilStored(page, 3);
  await page.goto(`${link.url}/articles/${articleId}`);
  await page.goto(`${link.url}/attempts/${id}/2`);
  link.stall();
  await page.goto(`${link.url}/articles/${articleId}`);
  await expect(page.getByText('The network is not responding')).toBeVisible();
  await page.goto(`${link.url}/attempts/${id}`);
  await expect(page).toHaveURL(/\/1$/);
  await fillItem(page);
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(page.locator('#kept')).toBeVisible({ timeout: 15_000 });
  expect((await readAttempt(id)).responses).toEqual([]);
  link.cut();
  link.restore();
  await expect(page.locator('#verdict')).toBeVisible({ timeout: 30_000 });
  expect((await readAttempt(id)).responses).toHaveLength(1);
  await link.close();
});
