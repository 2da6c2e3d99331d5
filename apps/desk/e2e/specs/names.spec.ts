import { expect, test, type Page } from '@playwright/test';
import { expectToFit, findBarriers } from '../support/accessibility.ts';
import { slow } from '../support/slow.ts';

const text = `Talks end in Lahore
Badr Albusaidi, the foreign minister of Oman, met Dr Amina Yusuf in Lahore on Monday.
Officials said that the talks would go on. Ms Yusuf said that she was glad. They spoke of Zanmur.`;

/** The row of a name. */
const row = (page: Page, name: string) => page.getByRole('toolbar', { name: `What is ${name}?` });

const names = (page: Page) => page.getByRole('region', { name: 'Names of this quiz' });

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, label: string): Promise<void> {
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: element } = document;
      if (element instanceof HTMLInputElement) return element.labels?.[0]?.textContent ?? '';
      return element instanceof HTMLButtonElement ? element.textContent : '';
    });
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await focused()).includes(label)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach "${label}"`);
}

async function begin(page: Page): Promise<void> {
  await page.goto('/new');
  await page.getByLabel('Text of the article').fill(text);
  await page.getByLabel('Published on').fill('2026-05-05');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Names/ })).toBeVisible();
}

test('names are taken, corrected, joined and undone with the keyboard alone', async ({ page }) => {
  await page.goto('/new');
  await page.getByLabel('Text of the article').focus();
  await page.keyboard.insertText(text);
  await tabTo(page, 'Published on');
  await page.keyboard.type('05052026');
  await tabTo(page, 'Begin');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/names$/);

  await tabTo(page, 'Accept all guesses');
  await page.keyboard.press('Enter');
  await expect(page.getByText('All are decided')).toBeVisible();
  await expect(names(page).getByRole('button')).toHaveText([
    /Lahore\s+Place/,
    /Badr Albusaidi\s+Person/,
    /Oman\s+State/,
    /Amina Yusuf\s+Person/,
    /Zanmur\s+Institution, agency or company/,
  ]);

  // From the first row, whose button is the decision, down to the last one.
  await page.keyboard.press('Tab');
  await expect(row(page, 'Lahore').getByRole('button', { name: /Place/ })).toBeFocused();
  for (let rows = 0; rows < 4; rows += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('o');
  await page.keyboard.press('t');
  await expect(names(page).getByRole('button').last()).toHaveText(/Zanmur\s+Team/);
  await page.keyboard.press('l');
  await expect(names(page).getByRole('button').last()).toHaveText(/Zanmur\s+Place/);

  await page.keyboard.press('j');
  await page.keyboard.type('laho');
  await page.keyboard.press('Enter');
  await expect(names(page).getByRole('button')).toHaveCount(4);
  await expect(row(page, 'Zanmur').getByRole('button', { name: /Place/ })).toBeFocused();

  await page.keyboard.press('Control+z');
  await expect(names(page).getByRole('button')).toHaveCount(5);
  await page.keyboard.press('x');
  await expect(names(page).getByRole('button')).toHaveCount(4);
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  await page.reload();
  await expect(names(page).getByRole('button')).toHaveCount(4);
  await expect(row(page, 'Zanmur').getByRole('button', { name: /Not a name/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('a name that is renamed stays decided while one types', async ({ page }) => {
  await begin(page);
  await page.getByRole('button', { name: 'Accept all guesses' }).click();
  const decided = page.getByText('All are decided');
  await names(page)
    .getByRole('button', { name: /^Zanmur/ })
    .click();
  await names(page).getByLabel('Name', { exact: true }).fill('');
  await names(page).getByLabel('Name', { exact: true }).pressSequentially('New Zan');
  await expect(decided).toBeVisible();
  await expect(names(page).getByLabel('Other names')).toHaveValue('Zanmur');
  await names(page).getByLabel('Name', { exact: true }).fill('Zanmur');
  await expect(names(page).getByLabel('Other names')).toHaveValue('');
});

test('a post becomes a fact, which keeps its names from being deleted', async ({ page }) => {
  await begin(page);
  await page.getByRole('button', { name: 'Accept all guesses' }).click();
  const posts = page.getByRole('region', { name: 'Posts' });
  await expect(posts.getByText('Badr Albusaidi was foreign minister of Oman.')).toBeVisible();
  await posts.getByRole('button', { name: 'Add this fact' }).click();
  await expect(posts).toBeHidden();
  await names(page).getByRole('button', { name: /^Oman/ }).click();
  await names(page).getByRole('button', { name: 'Delete' }).click();
  await expect(names(page).getByRole('alert')).toContainText(
    'Badr Albusaidi was foreign minister of Oman.',
  );

  await page.getByRole('link', { name: /^Article/ }).click();
  await page.getByRole('button', { name: 'Correct the text' }).click();
  await page.getByLabel('Text of the article').fill('Talks end in Lahore\nIt rained in Lahore.');
  await page.getByRole('button', { name: 'Replace the text' }).click();
  const lost = page.getByRole('group', { name: /evidence would be lost/ });
  await expect(lost).toContainText('Badr Albusaidi was foreign minister of Oman.');
  await lost.getByRole('button', { name: 'Keep the old text' }).click();
  await expect(page.locator('.article')).toContainText('Badr Albusaidi');
});

test('a speaker without a name is asked for once the names are decided', async ({ page }) => {
  await begin(page);
  const voices = page.getByRole('region', { name: 'Who says this?' });
  const accept = page.getByRole('button', { name: 'Accept all guesses' });
  await expect(accept).toBeVisible();
  await expect(voices).toBeHidden();
  await accept.click();
  await expect(voices.getByText('Officials said that the talks would go on.')).toBeVisible();
  await voices.getByLabel('Who is “Officials”?').fill('itself');
  await page.keyboard.press('Enter');
  await expect(voices.getByText('The speaker of each sentence is known.')).toBeVisible();
});

test('a name that the article lacks needs its sentence', async ({ page }) => {
  await begin(page);
  const add = page.getByRole('region', { name: 'Add a name' });
  await add.getByLabel('Name').fill('Omar Said');
  await add.getByRole('button', { name: 'Add' }).click();
  const about = add.getByLabel('One sentence about it');
  await expect(about).toBeFocused();
  await expect(about).toHaveAccessibleDescription(/needs a sentence/);
  await about.fill('Omar Said was foreign minister in 2019.');
  await add.getByRole('button', { name: 'Add' }).click();
  await expect(names(page).getByRole('button')).toHaveText(
    /Omar Said\s+Person, not in the article/,
  );
});

test('the pages are accessible, and fit a small screen', slow, async ({ page }) => {
  const check = async () => {
    expect(await findBarriers(page)).toEqual([]);
    await expectToFit(page, 320);
    await page.setViewportSize({ width: 1280, height: 800 });
  };
  await page.goto('/new');
  await page.getByRole('button', { name: 'Begin' }).click();
  await check();
  await begin(page);
  await page.getByRole('button', { name: 'Accept all guesses' }).click();
  await names(page).getByRole('button', { name: /^Oman/ }).click();
  await row(page, 'Zanmur').getByRole('button', { name: /Join/ }).click();
  await page.keyboard.type('a');
  await check();
  await page.getByRole('link', { name: /^Article/ }).click();
  await page.getByRole('button', { name: 'Correct the text' }).click();
  await check();
});
