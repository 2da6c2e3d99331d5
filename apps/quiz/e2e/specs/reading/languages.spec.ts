import { expect, test } from '@playwright/test';
import { articleId, startAttempt } from '../../support/api/attempts.ts';
import { printAddressOnFailure } from '../../support/page/print-on-failure.ts';
import { slow, slowIf } from '../../support/page/slow.ts';

test.afterEach(printAddressOnFailure);

const briefing = `/articles/${articleId}`;

test('in an Urdu page the texts of an English article are marked as English, left to right', async ({
  page,
}) => {
  await page.goto(`/ur${briefing}`);
  const headline = page.getByRole('heading', { level: 1 });
  await expect(headline).toHaveAttribute('lang', 'en');
  await expect(headline).toHaveCSS('direction', 'ltr');
  const { id } = await startAttempt();
  await page.goto(`/ur/attempts/${id}/1`);
  const stem = page.locator('#stem');
  await expect(stem).toHaveAttribute('lang', 'en');
  await expect(stem).toHaveCSS('direction', 'ltr');
});

for (const { prefix, letters } of [
  { prefix: '/ur', letters: /\p{Script=Arabic}/u },
  { prefix: '/hi', letters: /\p{Script=Devanagari}/u },
]) {
  test(
    `dates under ${prefix} are written in its language`,
    slowIf(prefix === '/hi'),
    async ({ page }) => {
      await page.goto(prefix);
      const day = page.locator('main time').first();
      await expect(day).toHaveText(letters);
      await expect(day).toHaveAttribute('datetime', /^\d{4}-\d\d(-\d\dT.*)?$/);
      await page.goto(`${prefix}${briefing}/briefing`);
      for (const time of await page.locator('main time').allInnerTexts()) {
        expect(time).toMatch(letters);
      }
    },
  );
}

test('the links to other languages lead to the same page with the same query', async ({ page }) => {
  await page.goto(`/ur${briefing}?from=feed`);
  await page.locator('a[hreflang=hi]').click();
  await expect(page).toHaveURL(`/hi${briefing}?from=feed`);
  await page.locator('a[hreflang=en]').click();
  await expect(page).toHaveURL(`${briefing}?from=feed`);
  await page.locator('a[hreflang=ur]').click();
  await expect(page).toHaveURL(`/ur${briefing}?from=feed`);
  await expect(page.locator('a[hreflang=ur]')).toHaveAttribute('aria-current', 'true');
});

for (const { prefix, names } of [
  { prefix: '/', names: 'Urdu and Hindi' },
  { prefix: '/ur', names: 'اردو اور ہندی' },
  { prefix: '/hi', names: 'उर्दू और हिंदी' },
]) {
  test(
    `beside the language links of ${prefix} stands which translations no native reader has signed`,
    slow,
    async ({ page }) => {
      await page.goto(prefix);
      const links = page.locator('nav:has(a[hreflang=ur])');
      await expect(links.getByRole('paragraph')).toContainText(names);
    },
  );
}

test('a quiz that is started in Urdu opens in Urdu', async ({ page }) => {
  await page.goto('/ur');
  await page.locator(`h2 a[href="/ur${briefing}"]`).click();
  await page.locator('button[name=quick]').click();
  await expect(page).toHaveURL(/\/ur\/attempts\/[^/]+\/1/);
  await expect(page.locator('#stem')).toBeVisible();
});
