import { expect, test, type Page } from '@playwright/test';
import { findBarriers } from '../support/accessibility.ts';
import { readBundled, storeDraft } from '../support/store-draft.ts';
import { slow } from '../support/slow.ts';

/** Opens the World Cup draft without signatures. */
async function openUnsigned(page: Page): Promise<string> {
  const bundled = await readBundled('world-cup-final-1966');
  const path = await storeDraft(page, {
    ...bundled,
    sheet: { ...bundled.sheet, signatures: [] },
  });
  await page.goto(`${path}/sign`);
  await expect(page.getByRole('heading', { name: 'Question 1 of 63' })).toBeVisible();
  return path;
}

test('questions are signed, dropped and taken back by keyboard', async ({ page }) => {
  await openUnsigned(page);
  await page.getByLabel('Signed by').fill('Ada Berg');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('s');
  await expect(page.getByRole('heading', { name: 'Question 2 of 63' })).toBeFocused();
  await expect(page.getByText('62 of 63 are left.')).toBeVisible();
  await expect(page.getByText('A quiz of these questions has 10.')).toBeVisible();
  await page.keyboard.press('d');
  await expect(page.getByLabel('Why is it dropped?')).toBeFocused();
  await page.keyboard.type('dull');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Question 3 of 63' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText('Dropped: dull')).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.getByText('Dropped: dull')).toBeHidden();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText(/^Signed by Ada Berg on/)).toBeVisible();
  await expect(page.getByText('62 of 63 are left.')).toBeVisible();
});

test('a reworded question loses its signature, and one with a finding is not signed unseen', async ({
  page,
}) => {
  await openUnsigned(page);
  await page.keyboard.press('s');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('r');
  const stem = page.getByLabel('Question', { exact: true });
  await expect(stem).toBeFocused();
  await stem.fill('On what date did England and West Germany play that final');
  await expect(page.getByRole('heading', { name: /Question 1 of 63.*changed/ })).toBeVisible();
  await page.getByRole('button', { name: /^Close/ }).click();
  await page.keyboard.press('s');
  await expect(page.locator('#findings')).toBeFocused();
  await expect(page.locator('#findings')).toContainText('does not end with “?”');
  await page.keyboard.press('s');
  await expect(page.getByRole('heading', { name: 'Question 2 of 63' })).toBeFocused();
});

test('the topic above a question is shown and changed where it is signed', async ({ page }) => {
  await openUnsigned(page);
  const topic = page.getByLabel('Topic, above the question');
  await topic.selectOption('Who said what');
  await expect(page.locator('.item .topic')).toHaveText('Who said what');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: 'Question before' }).click();
  await expect(topic).toHaveValue('claims');
});

test(
  'questions that give the answer of another away are listed beside it',
  slow,
  async ({ page }) => {
    const path = await openUnsigned(page);
    await page.goto(`${path}/sign?item=find%2Fsubject-choice`);
    const list = page.getByRole('region', { name: 'Questions that give each other away' });
    await expect(list).toContainText('give the answer of this one away');
    await expect(list).toContainText('In its feedback: “');
  },
);

test('the checks of all questions run in a worker', async ({ page }) => {
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await openUnsigned(page);
  await expect(page.getByText(/to correct in the questions as a whole/)).toBeVisible();
  expect(workers).toHaveLength(1);
  await expect(page.getByText('Read the questions and sign those')).toBeVisible();
  await page.getByText('Figures for the curious').click();
  await expect(page.getByRole('table', { name: 'Balance of the sides' })).toContainText('England');
});

test('the page has no fault that axe finds', slow, async ({ page }) => {
  await openUnsigned(page);
  await page.keyboard.press('r');
  expect(await findBarriers(page)).toEqual([]);
});

test('an order of facts is asked for', slow, async ({ page }) => {
  await openUnsigned(page);
  await page.getByRole('button', { name: 'Ask for an order' }).click();
  const add = page.getByRole('button', { name: 'Add the question' });
  await expect(add).toBeDisabled();
  await page.getByLabel(/^20 March 1966/).check();
  await page.getByLabel(/^11 July 1966/).check();
  await page.getByLabel(/^25 July 1966/).check();
  await add.click();
  await expect(page.getByText('Put these in order, earliest first.').last()).toBeVisible();
  await expect(page.getByRole('heading', { name: /of 64/ })).toBeVisible();
});

test('one event is put on a line of others, which readers get as gaps', async ({ page }) => {
  await openUnsigned(page);
  await page.getByRole('button', { name: 'Ask for an order' }).click();
  await page.getByLabel('What readers do').selectOption('line');
  const add = page.getByRole('button', { name: 'Add the question' });
  for (const day of [/^20 March 1966/, /^11 July 1966/, /^25 July 1966/, /^30 July 1966/]) {
    await expect(add).toBeDisabled();
    await page.getByLabel(day).first().check();
  }
  await page.getByLabel('The one that readers put on the line').selectOption({ index: 1 });
  await add.click();
  await expect(page.getByLabel('Question', { exact: true }).last()).toHaveValue(/^When /);
  for (const [at, name] of ['the theft', 'the semi-final', 'the final'].entries()) {
    await page
      .getByLabel(/^Called after/)
      .nth(at)
      .fill(name);
  }
  await expect(page.getByText('Between the theft and the semi-final').last()).toBeVisible();
});
