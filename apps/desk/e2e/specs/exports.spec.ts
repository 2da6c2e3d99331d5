import { readFile } from 'node:fs/promises';
import { deriveBank, signedBank, type FactSheet } from '@dateline/model';
import { expect, test, type Page } from '@playwright/test';
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { parse } from 'gift-pegjs';
import { expectToFit, findBarriers } from '../support/accessibility.ts';
import { readBundled, storeDraft } from '../support/store-draft.ts';

const id = 'world-cup-final-1966';
const { sheet, text } = await readBundled(id);

const panelOf = (page: Page) => page.getByRole('region', { name: 'Take it elsewhere' });

/** Opens the page on which the draft of a sheet is published. */
async function openPublish(page: Page, draft: FactSheet = sheet): Promise<void> {
  await page.goto(`${await storeDraft(page, { sheet: draft, text })}/publish`);
  await expect(panelOf(page)).toBeVisible();
}

/** Downloads a file by keyboard alone, and reads it. */
async function download(page: Page, format: RegExp, isQuiz = false) {
  const panel = panelOf(page);
  await panel.getByRole('radio', { name: format }).focus();
  await page.keyboard.press('Space');
  await panel.getByRole('radio', { name: isQuiz ? /A quiz of 10/ : 'All questions' }).focus();
  await page.keyboard.press('Space');
  const waiting = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'Download' }).focus();
  await page.keyboard.press('Enter');
  const file = await waiting;
  return { name: file.suggestedFilename(), content: await readFile(await file.path(), 'utf8') };
}

test('signed questions are downloaded as Moodle XML and as GIFT, with what is left out', async ({
  page,
}) => {
  const scripts: Promise<string>[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) scripts.push(response.text());
  });
  /** A word of the Moodle format, which no script has before the panel is opened. */
  const knowsFormats = async () => (await Promise.all(scripts)).join('').includes('shownumcorrect');
  await openPublish(page);
  await page.waitForLoadState('networkidle');
  expect(await knowsFormats()).toBe(false);
  const panel = panelOf(page);
  await panel.getByText('Choose a format').focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('radio', { name: 'Moodle XML (Moodle)' })).toBeChecked();
  expect(await knowsFormats()).toBe(true);

  const stems = signedBank(sheet, deriveBank(sheet)).items.map(({ stem }) => stem);
  const moodle = await download(page, /^Moodle XML/);
  expect(moodle.name).toBe(`${id}.moodle-xml.xml`);
  const questions = parseXml(moodle.content).root?.children.filter(
    (child) => child instanceof XmlElement && child.attributes['type'] !== 'category',
  );
  expect(questions).toHaveLength(stems.length);
  for (const stem of stems) expect(parseXml(moodle.content).text).toContain(stem);
  await expect(panel).toContainText(`from ${stems.length} signed questions`);

  const gift = await download(page, /^GIFT/, true);
  expect(parse(gift.content).filter(({ type }) => type !== 'Category')).toHaveLength(10);
  await expect(panel).toContainText('from 10 signed questions');
  await expect(panel).toContainText('how hard each question is: GIFT has no place for it');

  expect(await findBarriers(page)).toEqual([]);
  await expectToFit(page, 360);
});

test('without a signed question the panel says so', async ({ page }) => {
  await openPublish(page, { ...sheet, signatures: [] });
  const panel = panelOf(page);
  await panel.getByText('Choose a format').click();
  await panel.getByRole('button', { name: 'Download' }).click();
  await expect(panel.getByRole('alert')).toHaveText(/No question is signed yet/);
});

test('a published article is taken elsewhere with an editor’s key', async ({ page }) => {
  await page.goto(`/articles/${id}`);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(id);
  await expect(panelOf(page)).toBeHidden();
  await page.getByLabel('Your editor’s key').fill('dateline-editor-key-for-development');
  await panelOf(page).getByText('Choose a format').click();
  const { content } = await download(page, /^GIFT/, true);
  expect(parse(content).filter(({ type }) => type !== 'Category')).toHaveLength(10);
});
