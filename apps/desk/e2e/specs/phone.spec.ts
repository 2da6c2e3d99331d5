import { expect, test } from '@playwright/test';
import { readBundled, storeDraft } from '../support/store-draft.ts';

test.use({ viewport: { width: 360, height: 740 } });

test('on a phone the head of a draft takes two rows, and shows the step that is open', async ({
  page,
}) => {
  const path = await storeDraft(page, await readBundled('world-cup-final-1966'));
  for (const step of ['article', 'publish']) {
    await page.goto(`${path}/${step}`);
    await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
    const head = page.locator('.bar');
    await expect.poll(async () => (await head.boundingBox())?.height).toBeLessThan(110);
    const current = page.getByRole('navigation', { name: 'Steps' }).locator('[aria-current]');
    await expect(current).toBeInViewport({ ratio: 0.95 });
    for (const button of await head.getByRole('button').all()) {
      await expect(button).toBeInViewport({ ratio: 0.95 });
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    }
  }
  const widths = await page.evaluate(() => [document.body.scrollWidth, innerWidth]);
  expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
});
