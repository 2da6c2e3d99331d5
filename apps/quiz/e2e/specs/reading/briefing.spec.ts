import { createClient } from '@dateline/api/client';
import { expect, test } from '@playwright/test';
import { listProductArticles } from '../../support/api/articles.ts';
import { articleId } from '../../support/api/attempts.ts';
import { urls } from '../../support/workers/urls.ts';
import { listMessages } from '../../support/page/list-messages.ts';
import { slow } from '../../support/page/slow.ts';
import { findBarriersInBothThemes } from '../../support/page/accessibility.ts';

test('each briefing has every fact of its sheet', async ({ page }) => {
  const { articles } = createClient(urls.api).v1;
  for (const id of await listProductArticles()) {
    const response = await articles[':articleId'].$get({ param: { articleId: id } });
    const { facts, entities } = await response.json();
    await page.goto(`/articles/${id}/briefing`);
    const text = await page.locator('main').innerText();
    const labels = new Map(entities.map((entity) => [entity.id, entity.label]));
    for (const fact of facts) {
      const shown =
        fact.kind === 'office' ? (labels.get(fact.person) ?? fact.person) : fact.statement;
      expect(text).toContain(shown);
    }
  }
});

test('pictures are drawn without a script, and hidden from screen readers, which read the list beside them', async ({
  page,
}) => {
  await page.goto(`/articles/${articleId}/briefing`);
  const drawn = page.locator('main figure, main svg.map');
  await expect(drawn).toHaveCount(2);
  await expect(page.locator('main :is(figure, svg.map):not([aria-hidden=true])')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Where', exact: true })).toBeVisible();
});

test('the picture and the list beside it use the same numbers', slow, async ({ page }) => {
  await page.goto(`/articles/${articleId}/briefing`);
  for (const [picture, list] of [
    ['figure text.number', '#timeline ~ ol .number'],
    ['svg.map text.wide .number', '#map ~ .groups .number'],
  ]) {
    const drawn = await page.locator(picture ?? '').allTextContents();
    const listed = await page.locator(list ?? '').allTextContents();
    expect(drawn.length).toBeGreaterThan(0);
    expect(listed).toEqual(expect.arrayContaining(drawn));
  }
});

test('the map loads the outline of the land, and the content security policy allows it', async ({
  page,
}) => {
  const refused = listMessages(page);
  const land = page.waitForResponse('**/land.svg');
  await page.goto(`/articles/${articleId}/briefing`);
  expect((await land).status()).toBe(200);
  expect(refused).toEqual([]);
  const { width } = (await page.locator('svg.map use').boundingBox()) ?? { width: 0 };
  expect(width).toBeGreaterThan(100);
});

for (const scheme of ['light', 'dark'] as const) {
  test(
    `texts of pictures can be read in the ${scheme} theme, with more contrast and in print`,
    slow,
    async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, contrast: 'more' });
      await page.goto(`/articles/${articleId}/briefing`);
      const paints = async (): Promise<string[]> =>
        page.evaluate(() => {
          const paper = getComputedStyle(document.documentElement).backgroundColor;
          return [...document.querySelectorAll('figure text, svg.map text')].flatMap((text) =>
            getComputedStyle(text).fill === paper ? (text.textContent ?? '') : [],
          );
        });
      expect(await paints()).toEqual([]);
      await page.emulateMedia({ media: 'print' });
      expect(await paints()).toEqual([]);
    },
  );
}

test('in Urdu the timeline runs to the left, and texts of the sheet keep their direction', async ({
  page,
}) => {
  const placeOf = async (path: string, index: number): Promise<number> => {
    await page.goto(path);
    const mark = page.locator('figure > svg circle').nth(index);
    return (await mark.boundingBox())?.x ?? NaN;
  };
  const english = `/articles/${articleId}/briefing`;
  expect(await placeOf(english, 0)).toBeLessThan(await placeOf(english, 1));
  expect(await placeOf(`/ur${english}`, 0)).toBeGreaterThan(await placeOf(`/ur${english}`, 1));
  await expect(page.locator('h1')).toHaveAttribute('dir', 'ltr');
  await expect(page.locator('h1')).toHaveAttribute('lang', 'en');
});

test('each briefing has no accessibility finding and no empty section', slow, async ({ page }) => {
  test.slow(true, 'axe reads every article, which takes seconds each');
  for (const id of await listProductArticles()) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(`/articles/${id}/briefing`);
    expect(await findBarriersInBothThemes(page)).toEqual([]);
    await expect(page.locator('section:not(:has(> :is(h2, h3) ~ *))')).toHaveCount(0);
  }
});
