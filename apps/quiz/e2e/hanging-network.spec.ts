import { expect, test } from '@playwright/test';
import { fillItem } from './answer-item.ts';
import { layLink } from './network-link.ts';
import { readAttempt } from './read-attempt.ts';
import { untilStored } from './read-device.ts';
import { articleId, startAttempt } from './start-attempt.ts';
import { urls } from './urls.ts';

test('where nobody answers, what is stored is shown in seconds, and an answer is kept and sent by itself later', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const link = await layLink(urls.quiz);
  const { id } = await startAttempt({ length: 3 });
  await page.goto(`${link.url}/attempts/${id}/1`);
  await untilStored(page, 3);
  await page.goto(`${link.url}/articles/${articleId}`);
  await page.goto(`${link.url}/attempts/${id}/2`);
  link.hang();
  await page.goto(`${link.url}/articles/${articleId}`);
  await expect(page.getByText('The network does not answer')).toBeVisible();
  await page.goto(`${link.url}/attempts/${id}`);
  await expect(page).toHaveURL(/\/1$/);
  await fillItem(page);
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(page.locator('#kept')).toBeVisible({ timeout: 15_000 });
  expect((await readAttempt(id)).responses).toEqual([]);
  await link.cut();
  await link.mend();
  await expect(page.locator('#verdict')).toBeVisible({ timeout: 30_000 });
  expect((await readAttempt(id)).responses).toHaveLength(1);
  await link.cut();
});
