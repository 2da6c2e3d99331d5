import { expect, test } from '@playwright/test';
import { readBundled, storeDraft } from '../support/store-draft.ts';

test('the first possible day of a fact is given, compared with its date, and kept', async ({
  page,
}) => {
  const path = await storeDraft(page, await readBundled('world-cup-final-1966'));
  await page.goto(`${path}/facts?fact=opening`);
  await page.getByText('More about this fact').click();
  const first = page.getByLabel('First possible day');
  await first.fill('1966-07-12');
  await expect(page.getByText(/the time of the fact lies outside its bounds/)).toBeVisible();
  await first.fill('1966-07-11');
  await expect(page.getByText(/lies outside its bounds/)).toHaveCount(0);
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  await page.reload();
  await expect(first).toHaveValue('1966-07-11');
  await first.fill('');
  await expect(page.getByText('Saved in this browser')).toBeVisible();
});
