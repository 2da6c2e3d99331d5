import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const tour = (page: Page) => page.getByRole('region', { name: /^Step \d of 6/ });

async function begin(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Try it with an example' }).click();
  await expect(tour(page)).toBeVisible();
}

test('a tour leads through the steps of the example, and is not shown again once it is ended', async ({
  page,
}) => {
  await begin(page);
  const titles = ['Article', 'Names', 'Facts and questions', 'Sign', 'Play', 'Publish'];
  for (const [at, title] of titles.entries()) {
    const heading = page.getByRole('heading', { name: `Step ${at + 1} of 6: ${title}` });
    await expect(heading).toBeVisible();
    await expect(
      page.getByRole('navigation', { name: 'Steps' }).locator('[aria-current]'),
    ).toContainText(title);
    if (at > 0) await expect(heading).toBeFocused();
    if (at < 5) await tour(page).getByRole('button', { name: 'Next step' }).click();
  }
  await tour(page).getByRole('button', { name: 'One step back' }).click();
  await expect(page.getByRole('heading', { name: 'Step 5 of 6: Play' })).toBeFocused();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await page.keyboard.press('Escape');
  await expect(tour(page)).toBeHidden();
  await expect(page.locator('#content')).toBeFocused();
  await page.reload();
  const again = page.getByRole('button', { name: 'Take the tour of this example' });
  await expect(again).toBeVisible();
  await expect(tour(page)).toBeHidden();
  await again.click();
  await expect(page.getByRole('heading', { name: 'Step 5 of 6: Play' })).toBeFocused();
});

test('Esc in a field does not end the tour, and the page works beside it', async ({ page }) => {
  await begin(page);
  const summary = page.getByLabel('Summary');
  await summary.fill('Two teams meet.');
  await page.keyboard.press('Escape');
  await expect(tour(page)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(summary).not.toHaveValue('Two teams meet.');
});
