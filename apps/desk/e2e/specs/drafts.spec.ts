import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { openExample, readStored } from '../support/open-example.ts';
import { slow } from '../support/slow.ts';

const rowOf = (page: Page, name: RegExp) => page.getByRole('article', { name });
const example = /World Cup|England/i;

test('the example is listed with its progress, deleted, and brought back', async ({ page }) => {
  await openExample(page);
  await page.goto('/');
  const row = rowOf(page, example);
  await expect(row).toContainText(/\d+ facts · \d+ questions · \d+ signed/);
  await row.getByRole('button', { name: 'Delete' }).click();
  await expect(row).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Bring it back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(row).toHaveCount(1);
  await page.reload();
  await expect(row).toHaveCount(1);
});

test('a draft goes out into files and comes back from them', slow, async ({ page, browser }) => {
  await openExample(page);
  await page.goto('/');
  const save = async (button: string): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    const path = test.info().outputPath(download.suggestedFilename());
    await download.saveAs(path);
    return path;
  };
  const sheet = await save('Save as a file');
  const text = await save('Save the text');
  expect(sheet).toMatch(/example-world-cup-final-1966\.json$/);
  expect(await readFile(text, 'utf8')).toMatch(/\w/);

  // Another computer has neither the draft nor the text.
  const other = await browser.newContext({ baseURL: page.url() });
  const there = await other.newPage();
  await there.goto('/');
  const field = there.getByLabel('Open a saved draft');
  await field.setInputFiles([text]);
  await expect(there.getByText('its name ends with .json')).toBeVisible();
  await field.setInputFiles([sheet]);
  await there.getByLabel('Text of the article').fill('Another text\nof two lines');
  await there.getByRole('button', { name: 'Use this text' }).click();
  await expect(there.getByRole('alert').filter({ hasText: 'It has 2 lines' })).toBeVisible();
  await there.getByLabel('Text of the article').fill(await readFile(text, 'utf8'));
  await there.getByRole('button', { name: 'Use this text' }).click();
  await expect(there).toHaveURL(/\/facts$/);
  await expect(there.getByText('is not in this browser')).toHaveCount(0);

  // Now that the text is there, a file without it finds it.
  await there.goto('/');
  await field.setInputFiles([sheet]);
  await expect(there).toHaveURL(/\/facts$/);
  await other.close();
});

test('a draft without its text says so, and gets it later', slow, async ({ page }) => {
  await openExample(page);
  await page.goto('/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  const sheet = test.info().outputPath('sheet.json');
  await download.saveAs(sheet);
  await rowOf(page, example).getByRole('button', { name: 'Delete' }).click();
  await page.getByLabel('Open a saved draft').setInputFiles([sheet]);
  await page.getByRole('button', { name: 'Go on without the text' }).click();
  await expect(page.getByText('dots stand for its words')).toBeVisible();
  await page.getByRole('button', { name: 'Add the text' }).click();
  const article = new URL(
    '../../../../packages/model/sheets/articles/world-cup-final-1966.txt',
    import.meta.url,
  );
  await page.getByLabel('Text of the article').fill(await readFile(article, 'utf8'));
  await page.getByRole('button', { name: 'Use this text' }).click();
  await expect(page.getByText('dots stand for its words')).toHaveCount(0);
});

test('a file that is none is refused in a sentence, and nothing is stored', async ({ page }) => {
  await page.goto('/');
  for (const text of ['{', '{"facts": [null]}', '<script>alert(1)</script>']) {
    const file = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await page.getByLabel('Open a saved draft').setInputFiles([file]);
    await expect(
      page.getByRole('alert').filter({ hasText: 'a.json: This file is not' }),
    ).toBeVisible();
  }
  await expect(page.getByText('None yet.')).toBeVisible();
});

test('hostile words of a file are shown, and never run', slow, async ({ page }) => {
  const hostile = '<img src=x onerror="document.title=1">{{7*7}}\u202e';
  await openExample(page);
  const [row] = await readStored(page);
  await page.goto('/');
  await rowOf(page, example).getByRole('button', { name: 'Delete' }).click();
  const sheet = { ...row?.draft.sheet, headline: hostile, summary: hostile };
  const buffer = Buffer.from(JSON.stringify(sheet));
  const file = { name: 'hostile.json', mimeType: 'application/json', buffer };
  await page.getByLabel('Open a saved draft').setInputFiles([file]);
  await expect(page.getByRole('heading', { name: '<img src=x' })).toBeVisible();
  await page.getByRole('button', { name: 'Go on without the text' }).click();
  await expect(page).toHaveURL(/facts$/);
  const steps = page.getByRole('navigation', { name: 'Steps' });
  await steps.getByRole('link', { name: 'Publish' }).click();
  await expect(page.getByText(hostile).first()).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('link', { name: '<img src=x' })).toBeVisible();
  await expect(page.locator('main img')).toHaveCount(0);
  await expect(page).toHaveTitle('Drafts · Dateline desk');
});

test('a browser that does not let the desk store says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(IDBObjectStore.prototype, 'put', {
      value: () => {
        throw new DOMException('The disk is full', 'QuotaExceededError');
      },
    });
  });
  await page.goto('/');
  await page.getByRole('button', { name: 'Try it with an example' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'The disk is full' })).toBeVisible();
});

test('a second tab reads until it takes over, and then the first is told', async ({
  page,
  context,
}) => {
  const address = await openExample(page);
  const second = await context.newPage();
  await second.goto(`${address}/publish`);
  await expect(second.getByText('This draft is open in another tab')).toBeVisible();
  await expect(second.getByLabel('Note to readers')).toBeDisabled();
  await second.getByRole('button', { name: 'Change it here' }).click();
  await expect(second.getByLabel('Note to readers')).toBeEnabled();
  await expect(page.getByText('This draft is open in another tab')).toBeVisible();

  // A tab that is closed lets go by itself.
  await second.close();
  await page.getByRole('button', { name: 'Change it here' }).click();
  await expect(page.getByText('This draft is open in another tab')).toHaveCount(0);
});

test('the keys are listed, and the list is closed by one', async ({ page }) => {
  await openExample(page);
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await expect(dialog).toContainText('Ctrl + Z');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Keys' }).click();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
});

test('an address of a draft that is not here says so', async ({ page }) => {
  await page.goto('/drafts/nothing/facts');
  await expect(page.getByText('This browser has no such draft.')).toBeVisible();
  await page.getByRole('link', { name: 'To the drafts' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Make a quiz of an article');
});

test('undo takes back typing in the field first, and then the last change of the draft', async ({
  page,
}) => {
  const address = await openExample(page);
  await page.goto(`${address}/article`);
  const headline = page.getByLabel('Headline', { exact: true });
  const before = await headline.inputValue();
  await headline.press('End');
  await page.keyboard.type(' again');
  // The browser decides how much of the typing one step is.
  await expect
    .poll(async () => {
      await headline.press('Control+z');
      return headline.inputValue();
    })
    .toBe(before);
  await page.keyboard.type(' and again');
  await page.getByRole('button', { name: 'Keys' }).focus();
  await page.keyboard.press('Control+z');
  await expect(headline).toHaveValue(before);
  await page.keyboard.press('Control+Shift+z');
  await expect(headline).toHaveValue(`${before} and again`);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(headline).toHaveValue(before);
});
