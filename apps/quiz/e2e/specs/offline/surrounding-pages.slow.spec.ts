import { expect, test } from '@playwright/test';
import { articleId, startAttempt } from '../../support/api/attempts.ts';

for (const language of ['', '/ur', '/hi']) {
  test(`${language || '/en'}: after a quiz was started, the articles, the deck, the briefing and the installed app open without a connection`, async ({
    page,
    context,
  }) => {
    const { id } = await startAttempt({ length: 2, seed: 'offline' });
    await page.goto(`${language}/attempts/${id}/1`);
    const manifest = await page.locator('link[rel=manifest]').getAttribute('href');
    const [, start = ''] =
      /"start_url":"([^"]*)"/.exec(await (await page.request.get(manifest ?? '')).text()) ?? [];
    const briefing = `${language}/articles/${articleId}/briefing`;
    const isKept = (): Promise<boolean> =>
      page.evaluate(async (path) => (await caches.match(path)) !== undefined, briefing);
    // It is stored last, after the pages of the items.
    await expect.poll(isKept, { timeout: 20_000 }).toBe(true);
    await context.setOffline(true);
    for (const path of [start, `${language}/`, briefing, `${language}/review`]) {
      await page.goto(path);
      await expect(page.locator('h1, h2 a').first()).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', language.slice(1) || 'en');
      await expect(page.locator('h1', { hasText: 'You are offline' })).toHaveCount(0);
    }
    // The page visited last is the review page: its script works from the cache.
    await expect(page.locator('#due')).toBeVisible();
    await page.goto(briefing);
    await expect(page.locator('#timeline')).toBeVisible();
    await page.goto(`${language}/articles/${articleId}`);
    await expect(page.locator('#quiz')).toBeVisible();
  });
}
