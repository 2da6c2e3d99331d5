import { expect, test } from '@playwright/test';
import { fillItem } from '../../support/page/answer-item.ts';
import { keptNotice, storeQuiz } from '../../support/page/offline-device.ts';

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
