import { expect, test } from '@playwright/test';
import { readHead } from '../../support/page/read-head.ts';
import { everyPage } from '../../support/page/every-page.ts';

for (const [name, addressOf] of Object.entries(everyPage)) {
  test(`${name}: one title with the name of the app, a description if it can be indexed, and no robots directive`, async ({
    page,
  }) => {
    const response = await page.goto(await addressOf(page));
    const { title, meta, links } = await readHead(page);
    expect(title).toMatch(/^\S.* — Dateline$/);
    await expect(page.locator('head > title')).toHaveCount(1);
    expect(await page.locator('head link[rel=canonical]').count()).toBeLessThan(2);
    expect('description' in meta).toBe('canonical' in links);
    expect(meta).not.toHaveProperty('robots');
    expect(response?.headers()).not.toHaveProperty('x-robots-tag');
  });
}
