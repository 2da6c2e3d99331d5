import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import { findBarriers } from './accessibility.ts';
import { chromiumArgs, findChromium } from './find-chromium.ts';
import { answerItem, fillItem } from './answer-item.ts';
import { layLink } from './network-link.ts';
import { putResponse } from './put-response.ts';
import { readAttempt } from './read-attempt.ts';
import { readStore, untilStored } from './read-device.ts';
import { articleId, startAttempt } from './start-attempt.ts';
import { urls } from './urls.ts';

/** Makes the browser keep what the app keeps: only the page of a quiz does that. */
async function install(page: Page): Promise<void> {
  await page.goto(`/attempts/${(await startAttempt({ seed: 'offline' })).id}/1`);
  await untilStored(page, 4);
}

/** Uses a browser whose stores are on disk, and closes it. */
async function withBrowser(
  folder: string,
  baseURL: string,
  use: (context: BrowserContext, page: Page) => Promise<void>,
): Promise<void> {
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: await findChromium(),
    args: chromiumArgs,
    baseURL,
  });
  try {
    await use(context, await context.newPage());
  } finally {
    await context.close();
  }
}

test('a quiz left in the middle, network cut, browser closed, opened again: goes on with nothing lost and nothing sent twice', async () => {
  test.setTimeout(90_000);
  const folder = await mkdtemp(join(tmpdir(), 'dateline-reader-'));
  const link = await layLink(urls.quiz);
  const { id } = await startAttempt({ length: 4, seed: 'offline' });
  const posts: string[] = [];
  const count = (context: BrowserContext): void =>
    void context.on('request', (request) => {
      if (request.method() === 'POST') posts.push(new URL(request.url()).pathname.slice(-2));
    });
  try {
    await withBrowser(folder, link.url, async (context, page) => {
      count(context);
      await page.goto(`/attempts/${id}/1`);
      await untilStored(page, 4);
      await answerItem(page);
      await expect.poll(() => readStore(page, 'items')).toHaveLength(3);
      await link.cut();
      await page.getByRole('link', { name: 'Next question' }).click();
      await expect(page.locator('#answer')).toBeVisible();
      await fillItem(page);
      await page.getByRole('button', { name: 'Submit' }).click();
      await expect(page.locator('#kept')).toBeVisible();
    });
    expect(posts.splice(0).filter((path) => path === '/1')).toHaveLength(1);
    await withBrowser(folder, link.url, async (context, page) => {
      count(context);
      await page.goto(`/attempts/${id}/2`);
      await expect(page.locator('#kept')).toBeVisible();
      await page.goto(`/attempts/${id}`);
      await expect(page).toHaveURL(`/attempts/${id}/3`);
      await fillItem(page);
      await page.getByRole('button', { name: 'Submit' }).click();
      await expect(page.locator('main nav')).toContainText('1 answered, 2 kept here');
      await page.getByRole('link', { name: 'Next question' }).click();
      await expect(page).toHaveURL(/\/4$/);
    });
    posts.length = 0;
    await link.mend();
    await withBrowser(folder, link.url, async (context, page) => {
      count(context);
      await page.goto(`/attempts/${id}/4`);
      await expect(page.locator('main nav')).toContainText('3 of 4 answered');
      await expect.poll(() => readStore(page, 'responses')).toEqual([]);
      expect(posts).toEqual(['/2', '/3']);
      await answerItem(page);
      await expect(page.locator('main nav')).toContainText('4 of 4 answered');
      expect(await readStore(page, 'items')).toEqual([]);
    });
    expect(posts).toEqual(['/2', '/3', '/4']);
    const { responses } = await readAttempt(id);
    expect(responses.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  } finally {
    await link.cut();
    await rm(folder, { recursive: true, force: true });
  }
});

test('what was read opens without a connection, looks as it did and says when it was stored', async ({
  page,
  context,
}) => {
  await install(page);
  const faces = [];
  for (const isOffline of [false, true]) {
    await context.setOffline(isOffline);
    for (const path of ['/', `/articles/${articleId}`]) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      faces.push(await page.evaluate(() => getComputedStyle(document.body).fontFamily));
      const note = page.getByText(/^The network does not answer: this is what was stored on \d/);
      await expect(note).toHaveCount(isOffline ? 1 : 0);
    }
  }
  expect(new Set(faces).size).toBe(1);
  const land = await page.evaluate(async () => (await fetch('/land.svg')).status);
  expect(land).toBe(200);
});

for (const [language, path, title] of [
  ['en', '/articles/never-read', 'You are offline'],
  ['ur', '/ur/articles/never-read', 'آپ آف لائن ہیں'],
  ['hi', '/hi/articles/never-read', 'आप ऑफ़लाइन हैं'],
] as const) {
  test(`${path}: a page that is not stored says so in its language, ${language}`, async ({
    page,
    context,
  }) => {
    await install(page);
    await context.setOffline(true);
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page).toHaveTitle(new RegExp(title));
    await expect(page.locator('.button')).toHaveCSS('display', /flex/);
  });
}

test('a quiz in Urdu goes on in Urdu without a connection', async ({ page, context }) => {
  const { id } = await startAttempt({ length: 2, seed: 'offline' });
  await page.goto(`/ur/attempts/${id}/1`);
  await untilStored(page, 2);
  await context.setOffline(true);
  await page.locator('button[name=pass]').click();
  await expect(page.locator('#kept h2')).toHaveText('اس آلے پر محفوظ، ابھی بھیجا نہیں گیا');
  await page.locator('#kept [data-next]').click();
  await expect(page).toHaveURL(`/ur/attempts/${id}/2`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ur');
  await expect(page.locator('#answer')).toBeVisible();
});

test('reading pages register nothing and store nothing', async ({ page }) => {
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

test('a reader who saves data has no pages fetched ahead', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  const { id } = await startAttempt({ length: 3, seed: 'offline' });
  const ahead: string[] = [];
  page.on('request', (request) => ahead.push(request.url()));
  await page.goto(`/attempts/${id}/1`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await answerItem(page);
  expect(ahead.filter((url) => /\/attempts\/.+\/[23]$/.test(url))).toEqual([]);
  expect(await readStore(page, 'items')).toEqual([]);
});

for (const [path, language, direction] of [
  ['/', 'en', 'ltr'],
  ['/ur', 'ur', 'rtl'],
]) {
  test(`${path} can be installed, in its language`, async ({ page }) => {
    await page.goto(path ?? '');
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
    const faults = installabilityErrors.map(({ errorId }) => errorId);
    // Some browsers report the private mode that tests run in. It is not a fault of the page.
    expect(faults.filter((fault) => fault !== 'in-incognito')).toEqual([]);
  });
}

test('what is shown without a connection has no accessibility finding and no sideways scrolling at 320 px', async ({
  page,
  context,
}) => {
  test.setTimeout(90_000);
  const { id } = await startAttempt({ length: 2, seed: 'offline' });
  await page.goto(`/attempts/${id}/1`);
  await untilStored(page, 2);
  await page.goto('/');
  await page.goto(`/attempts/${id}/1`);
  await page.setViewportSize({ width: 320, height: 640 });
  await context.setOffline(true);
  const found: unknown[] = [];
  const look = async (): Promise<void> => {
    found.push(await findBarriers(page));
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
  await context.setOffline(false);
  await expect(page.getByRole('alert').filter({ hasText: 'was not taken' })).toBeVisible();
  await look();
  expect(found).toEqual([[], [], [], [], [], []]);
});
