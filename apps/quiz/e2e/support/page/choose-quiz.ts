import type { Page } from '@playwright/test';

/** Opens the page of an article and its form with all options. */
export async function openOptions(page: Page, articleId: string): Promise<void> {
  await page.goto(`/articles/${articleId}`);
  await page.getByText('Choose your own quiz', { exact: true }).click();
}

/** Sends the form with all options. */
export const startChosen = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Start this quiz' }).click();

/** Starts ten mixed questions by the one button that needs no options. */
export const startAtOnce = (page: Page): Promise<void> =>
  page.locator('button[name=quick]').first().click();
