import { expect, test } from '@playwright/test';

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
