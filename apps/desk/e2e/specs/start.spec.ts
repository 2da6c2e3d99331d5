import { expect, test } from '@playwright/test';
import { openExample } from '../support/open-example.ts';

test('an article becomes a draft that a reload keeps', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'New quiz' }).click();
  await page.getByLabel('Text of the article').fill('Two boats met.\nThe race was on 3 May.');
  await page.getByLabel('Headline').fill('Two boats meet');
  await page.getByLabel('Published on').fill('2026-05-04');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page).toHaveURL(/\/drafts\/[\w-]+\/names$/);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Two boats meet');
});

test('an article that is not the news of a day does not look unfinished', async ({ page }) => {
  const path = await openExample(page);
  await page.goto(`${path}/article`);
  const noDay = page.getByLabel('No day');
  const month = page.getByLabel('The month that it tells of');
  await expect(noDay).toBeChecked();
  await expect(month).toHaveValue('1966-07');
  await expect(page.locator('main .fault')).toHaveCount(0);
  await noDay.uncheck();
  const day = page.getByLabel('Published on');
  await expect(day).toHaveAccessibleDescription(/Choose the day/);
  await day.fill('1966-08-02');
  await noDay.check();
  await expect(month).toHaveValue('1966-08');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(day).toHaveValue('1966-08-02');
});

test('the first page has its fonts: they are loaded before a script asks for them', async ({
  page,
  request,
}) => {
  const html = await (await request.get('/')).text();
  const preloaded = [...html.matchAll(/<link rel="preload" href="([^"]+\.woff2)"/g)].map(
    ([, href = '']) => href,
  );
  expect(preloaded.map((href) => /([a-z]+-latin-\d+)/.exec(href)?.[1])).toEqual([
    'gloock-latin-400',
    'newsreader-latin-400',
    'newsreader-latin-600',
  ]);
  const warnings: string[] = [];
  const loaded: string[] = [];
  page.on('console', (message) => warnings.push(message.text()));
  page.on('response', (response) => {
    if (response.url().endsWith('.woff2') && response.ok()) {
      loaded.push(new URL(response.url()).pathname);
    }
  });
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // The style sheet uses these very files, so none is loaded twice under another name.
  expect(preloaded.filter((href) => !loaded.includes(href))).toEqual([]);
  expect(loaded.filter((href) => loaded.indexOf(href) !== loaded.lastIndexOf(href))).toEqual([]);
  expect(warnings.filter((text) => /preload/.test(text))).toEqual([]);
});
