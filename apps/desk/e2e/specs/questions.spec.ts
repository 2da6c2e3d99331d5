import { expect, test, type Page } from '@playwright/test';
import { readBundled, storeDraft } from '../support/store-draft.ts';
import { slow } from '../support/slow.ts';

/** Opens the questions of one fact of the World Cup draft, which has none yet. */
async function openFact(page: Page, id: string): Promise<void> {
  const bundled = await readBundled('world-cup-final-1966');
  const facts = bundled.sheet.facts.map((fact) =>
    fact.id === id ? { ...fact, questions: [] } : fact,
  );
  const path = await storeDraft(page, { ...bundled, sheet: { ...bundled.sheet, facts } });
  await page.goto(`${path}/sign`);
}

const preview = (page: Page) => page.locator('.question .result');

test('a suggested question shows at once what readers get, and typing changes it', async ({
  page,
}) => {
  await openFact(page, 'opening');
  const fact = page.getByRole('listitem').filter({ hasText: 'England drew with Uruguay' });
  await fact.getByRole('button', { name: 'Ask', exact: true }).click();
  await page.getByRole('button', { name: 'Suggest a question' }).click();
  const stem = page.getByLabel('Question', { exact: true });
  await expect(stem).toBeFocused();
  await expect(stem).toHaveAttribute('placeholder', /^Which team/);
  await expect(preview(page)).toContainText('right answer');
  await stem.fill('Which team held England to a draw?');
  await expect(preview(page).locator('.stem')).toHaveText('Which team held England to a draw?');
  await stem.fill('Which team held England to a draw');
  await expect(preview(page)).toContainText('does not end with');
});

test(
  'a wrong answer of one’s own needs a reason, and a page can be named for it',
  slow,
  async ({ page }) => {
    await openFact(page, 'opening');
    const fact = page.getByRole('listitem').filter({ hasText: 'England drew with Uruguay' });
    await fact.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.getByRole('button', { name: /^Ask which one Uruguay/ }).click();
    const remove = page.getByRole('button', { name: /^Remove wrong answer/ });
    // What an editor asks for comes with wrong answers, as a suggestion does.
    await expect(remove).toHaveCount(3);
    await remove.last().click();
    await remove.last().click();
    await expect(preview(page)).toContainText('at least two wrong answers');
    await page.getByRole('button', { name: 'Own words' }).click();
    await expect(page.getByRole('textbox', { name: 'Wrong answer 2' })).toBeFocused();
    await page.keyboard.type('Chile');
    const reason = page.getByLabel('What is it really? (required)');
    await expect(page.getByText('Say in one sentence what it really is')).toBeVisible();
    await reason.fill('Chile lost 2–0 to Italy at Sunderland.');
    await expect(preview(page)).toContainText('Chile lost 2–0 to Italy at Sunderland.');
    await page.getByRole('button', { name: 'It was looked up elsewhere' }).last().click();
    await page.getByRole('button', { name: 'Add the page' }).click();
    await expect(page.getByLabel('Title of the page')).toBeFocused();
    await page.keyboard.type('Group four');
    await page.getByLabel('Address').fill('https://example.org/group-four');
    await page.getByRole('button', { name: 'Add the page' }).click();
    await expect(page.getByText('Looked up: Group four')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('Looked up: Group four')).toBeHidden();
  },
);

test('what the fact itself makes right is not offered', slow, async ({ page }) => {
  await openFact(page, 'opening');
  const fact = page.getByRole('listitem').filter({ hasText: 'England drew with Uruguay' });
  await fact.getByRole('button', { name: 'Ask', exact: true }).click();
  await page.getByRole('button', { name: /^Ask which one Uruguay/ }).click();
  await expect(page.locator('.offer').first()).toBeVisible();
  await expect(page.locator('.offer').filter({ hasText: 'Uruguay' })).toHaveCount(0);
  await expect(page.locator('.offer').filter({ hasText: /^\+\sEngland/ })).toHaveCount(0);
});

test('hostile words are shown as they are', slow, async ({ page }) => {
  let isRun = false;
  page.on('dialog', (dialog) => {
    isRun = true;
    void dialog.dismiss();
  });
  await openFact(page, 'opening');
  const fact = page.getByRole('listitem').filter({ hasText: 'England drew with Uruguay' });
  await fact.getByRole('button', { name: 'Ask', exact: true }).click();
  await page.getByRole('button', { name: 'Suggest a question' }).click();
  const words = '<img src=x onerror=alert(1)> {{7*7}}?';
  await page.getByLabel('Question', { exact: true }).fill(words);
  await expect(preview(page).locator('.stem')).toHaveText(words);
  expect(isRun).toBe(false);
});

test('questions for all facts without one are suggested, and taken back in one step', async ({
  page,
}) => {
  const bundled = await readBundled('world-cup-final-1966');
  const facts = bundled.sheet.facts.slice(0, 8).map((fact) => ({ ...fact, questions: [] }));
  const path = await storeDraft(page, {
    ...bundled,
    sheet: { ...bundled.sheet, facts, arrangements: [], signatures: [] },
  });
  await page.goto(`${path}/sign`);
  await page.getByRole('button', { name: 'Suggest questions for all 8 facts' }).click();
  await expect(page.getByText('8 questions were added')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Suggest questions for all 8' })).toBeVisible();
});

test('the box for other words of the right answer takes the cursor', slow, async ({ page }) => {
  await openFact(page, 'opening');
  const fact = page.getByRole('listitem').filter({ hasText: 'England drew with Uruguay' });
  await fact.getByRole('button', { name: 'Ask', exact: true }).click();
  await page.getByRole('button', { name: /^Ask which one Uruguay/ }).click();
  await page.getByRole('button', { name: 'Say it in other words' }).press('Enter');
  await expect(page.getByLabel('In other words')).toBeFocused();
  await page.keyboard.type('Brazil');
  await expect(preview(page)).toContainText('It says something else than “Uruguay”');
});
