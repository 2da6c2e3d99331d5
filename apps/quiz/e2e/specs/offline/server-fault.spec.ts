import { expect, test } from '@playwright/test';
import { fillItem } from '../../support/page/answer-item.ts';
import { readAttempt, startAttempt } from '../../support/api/attempts.ts';
import { keptNotice, untilStored } from '../../support/page/offline-device.ts';
import { openNetworkLink } from '../../support/workers/network-link.ts';
import { urls } from '../../support/workers/urls.ts';
import { slow } from '../../support/page/slow.ts';

test(
  'while the API is down an answer is kept, the fault is ours, the quiz goes on, and the answer is sent later',
  slow,
  async ({ page }) => {
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
  },
);
