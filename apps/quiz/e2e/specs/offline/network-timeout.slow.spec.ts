import { expect, test } from '@playwright/test';
import { fillItem } from '../../support/page/answer-item.ts';
import { openNetworkLink } from '../../support/workers/network-link.ts';
import { articleId, readAttempt, startAttempt } from '../../support/api/attempts.ts';
import { untilStored } from '../../support/page/offline-device.ts';
import { urls } from '../../support/workers/urls.ts';

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
