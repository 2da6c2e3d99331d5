import { expect, test, type BrowserContext } from '@playwright/test';
import { findBarriersInBothThemes } from '../../support/page/accessibility.ts';
import { withProfile } from '../../support/page/with-reader.ts';
import { answerItem, fillItem } from '../../support/page/answer-item.ts';
import { openNetworkLink } from '../../support/workers/network-link.ts';
import { putResponse, readAttempt, startAttempt, articleId } from '../../support/api/attempts.ts';
import { goOnline, readStore, untilStored, storeQuiz } from '../../support/page/offline-device.ts';
import { urls } from '../../support/workers/urls.ts';

test('a quiz that is left without a connection goes on after a restart of the browser, and each answer is sent once', async () => {
  test.setTimeout(90_000);
  const link = await openNetworkLink(urls.quiz);
  const { id } = await startAttempt({ length: 4 });
  const posts: string[] = [];
  const recordPosts = (context: BrowserContext): void =>
    void context.on('request', (request) => {
      if (request.method() === 'POST') posts.push(new URL(request.url()).pathname.slice(-2));
    });
  try {
    await withProfile(link.url, async (startBrowser) => {
      await startBrowser(async (page, context) => {
        recordPosts(context);
        await page.goto(`/attempts/${id}/1`);
        await untilStored(page, 4);
        await answerItem(page);
        await expect.poll(() => readStore(page, 'items')).toHaveLength(3);
        link.cut();
        await page.getByRole('link', { name: 'Next question' }).click();
        await expect(page.locator('#answer')).toBeVisible();
        await fillItem(page);
        await page.getByRole('button', { name: 'Submit' }).click();
        await expect(page.locator('#kept')).toBeVisible();
      });
      expect(posts.splice(0).filter((path) => path === '/1')).toHaveLength(1);
      await startBrowser(async (page, context) => {
        recordPosts(context);
        await page.goto(`/attempts/${id}/2`);
        await expect(page.locator('#kept')).toBeVisible();
        await page.goto(`/attempts/${id}`);
        await expect(page).toHaveURL(`/attempts/${id}/3`);
        await fillItem(page);
        await page.getByRole('button', { name: 'Submit' }).click();
        await expect(page.locator('main nav')).toContainText('1 answered, 2 saved here');
        await page.getByRole('link', { name: 'Next question' }).click();
        await expect(page).toHaveURL(/\/4$/);
      });
      posts.length = 0;
      link.restore();
      await startBrowser(async (page, context) => {
        recordPosts(context);
        await page.goto(`/attempts/${id}/4`);
        await expect(page.locator('main nav')).toContainText('3 of 4 answered');
        await expect.poll(() => readStore(page, 'responses')).toEqual([]);
        expect(posts).toEqual(['/2', '/3']);
        await answerItem(page);
        await expect(page.locator('main nav')).toContainText('4 of 4 answered');
        expect(await readStore(page, 'items')).toEqual([]);
      });
    });
    expect(posts).toEqual(['/2', '/3', '/4']);
    const { responses } = await readAttempt(id);
    expect(responses.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  } finally {
    await link.close();
  }
});

test('a quiz in Urdu continues in Urdu without a connection', async ({ page, context }) => {
  const { id } = await startAttempt({ length: 2 });
  await page.goto(`/ur/attempts/${id}/1`);
  await untilStored(page, 2);
  await context.setOffline(true);
  await page.locator('button[name=pass]').click();
  await expect(page.locator('#kept h2')).toHaveText('اس ڈیوائس پر محفوظ، ابھی بھیجا نہیں گیا');
  await page.locator('#kept [data-next]').click();
  await expect(page).toHaveURL(`/ur/attempts/${id}/2`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ur');
  await expect(page.locator('#answer')).toBeVisible();
});

test('pages without a connection have no accessibility finding and no sideways scrolling at 320 px', async ({
  page,
  context,
}) => {
  test.setTimeout(90_000);
  const { id } = await storeQuiz(page, { length: 2 });
  await page.goto('/');
  await page.goto(`/attempts/${id}/1`);
  await page.setViewportSize({ width: 320, height: 640 });
  await context.setOffline(true);
  const found: unknown[] = [];
  const look = async (): Promise<void> => {
    found.push(await findBarriersInBothThemes(page));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  };
  await fillItem(page);
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(page.locator('#kept')).toBeFocused();
  await look();
  for (const path of ['/', '/never-read', `/attempts/${id}/result`, `/attempts/${id}/2`]) {
    await page.goto(path);
    await look();
  }
  await putResponse(id, 1);
  await goOnline(context);
  await expect(page.getByRole('alert').filter({ hasText: 'was not accepted' })).toBeVisible();
  await look();
  expect(found).toEqual([[], [], [], [], [], []]);
});

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
