import { expect, test } from '@playwright/test';
import { withProfile } from '../../support/page/with-reader.ts';
import { urls } from '../../support/workers/urls.ts';
import { answerItem } from '../../support/page/answer-item.ts';
import { articleId, startAttempt } from '../../support/api/attempts.ts';
import { readStore, storeQuiz } from '../../support/page/offline-device.ts';
import { slow, slowIf } from '../../support/page/slow.ts';

test('a page that was read opens without a connection, looks the same and says when it was stored', async ({
  page,
  context,
}) => {
  await storeQuiz(page);
  const faces = [];
  for (const isOffline of [false, true]) {
    await context.setOffline(isOffline);
    for (const path of ['/', `/articles/${articleId}`]) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      faces.push(await page.evaluate(() => getComputedStyle(document.body).fontFamily));
      const note = page.getByText(/^The network is not responding\. This page was saved on \d/);
      await expect(note).toHaveCount(isOffline ? 1 : 0);
      const isStored = () => page.evaluate((url) => caches.match(url).then(Boolean), path);
      await expect.poll(isStored).toBe(true);
    }
  }
  expect(new Set(faces).size).toBe(1);
  const land = await page.evaluate(async () => (await fetch('/land.svg')).status);
  expect(land).toBe(200);
});

test(
  'a page that was stored before a deployment gets its style sheet without a connection',
  slow,
  async ({ page, context }) => {
    await storeQuiz(page);
    const old = '/_app/immutable/assets/0.before.css';
    await page.evaluate(
      async (path) => (await caches.open('pages')).put(path, new Response('p {}')),
      old,
    );
    await context.setOffline(true);
    expect(await page.evaluate(async (path) => (await fetch(path)).text(), old)).toBe('p {}');
  },
);

for (const [language, path, title] of [
  ['en', '/articles/never-read', 'You are offline'],
  ['ur', '/ur/articles/never-read', 'آپ آف لائن ہیں'],
  ['hi', '/hi/articles/never-read', 'आप ऑफ़लाइन हैं'],
] as const) {
  test(
    `${path}: a page that is not stored says so in its language, ${language}`,
    slowIf(language !== 'ur'),
    async ({ page, context }) => {
      await storeQuiz(page);
      await context.setOffline(true);
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page).toHaveTitle(new RegExp(title));
      await expect(page.locator('.button')).toHaveCSS('display', /flex/);
    },
  );
}

test('reading pages register no service worker and store nothing', async ({ page }) => {
  for (const path of ['/', `/articles/${articleId}`, '/offline', '/nowhere']) {
    await page.goto(path);
    const found = await page.evaluate(async () => ({
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      caches: await caches.keys(),
      stores: await indexedDB.databases(),
    }));
    expect(found).toEqual({ workers: 0, caches: [], stores: [] });
  }
});

test('pages are not fetched ahead if the reader saves data', slow, async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  const { id } = await startAttempt({ length: 3 });
  const ahead: string[] = [];
  page.on('request', (request) => ahead.push(request.url()));
  await page.goto(`/attempts/${id}/1`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await answerItem(page);
  expect(ahead.filter((url) => /\/attempts\/.+\/[23]$/.test(url))).toEqual([]);
  expect(await readStore(page, 'items')).toEqual([]);
});

test('the app can be installed, in the language of the page', async () => {
  await withProfile(urls.quiz, (startBrowser) =>
    startBrowser(async (page) => {
      for (const [path, language, direction] of [
        ['/', 'en', 'ltr'],
        ['/ur', 'ur', 'rtl'],
      ] as const) {
        await page.goto(path);
        const href = await page.locator('link[rel=manifest]').getAttribute('href');
        const response = await page.request.get(href ?? '');
        expect(response.headers()['content-type']).toBe('application/manifest+json');
        const manifest: unknown = await response.json();
        expect(manifest).toMatchObject({
          short_name: 'Dateline',
          lang: language,
          dir: direction,
          display: 'standalone',
          scope: '/',
        });
        const session = await page.context().newCDPSession(page);
        const { errors } = await session.send('Page.getAppManifest');
        expect(errors).toEqual([]);
        const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
        expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual([]);
      }
    }),
  );
});
