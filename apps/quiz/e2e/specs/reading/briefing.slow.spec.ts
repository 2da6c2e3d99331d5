import { expect, test } from '@playwright/test';
import { findBarriersInBothThemes } from '../../support/page/accessibility.ts';
import { listProductArticles } from '../../support/api/articles.ts';

test('each briefing has no accessibility finding and no empty section', async ({ page }) => {
  test.slow(true, 'axe reads every article, which takes seconds each');
  for (const id of await listProductArticles()) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(`/articles/${id}/briefing`);
    expect(await findBarriersInBothThemes(page)).toEqual([]);
    await expect(page.locator('section:not(:has(> :is(h2, h3) ~ *))')).toHaveCount(0);
  }
});
