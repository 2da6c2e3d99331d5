import type { Attempt } from '@dateline/model/public';
import { expect, type Page } from '@playwright/test';
import { startAttempt } from './start-attempt.ts';

/** Passes the items of a quiz by their pages, each of which says that the fact comes into the deck. */
export async function missFacts(page: Page, length: number, seed = 'review'): Promise<Attempt> {
  const attempt = await startAttempt({ length, seed });
  for (const { number } of attempt.items) {
    await page.goto(`/attempts/${attempt.id}/${number}`);
    await page.getByRole('button', { name: 'Pass', exact: true }).click();
    await expect(page.getByText('One fact of this quiz was added')).toBeVisible();
  }
  return attempt;
}

/** Opens the review page, once it shows what is due. */
export async function openReview(page: Page, due: string): Promise<void> {
  await page.goto('/review');
  await expect(page.getByRole('heading', { name: due })).toBeVisible();
}
