import type { Page } from '@playwright/test';

/** Unfolds the menu below the question. */
export async function openMenu(page: Page): Promise<void> {
  const menu = page.locator('#menu');
  if ((await menu.getAttribute('open')) !== null) return;
  // The pointer comes from elsewhere: two quick presses in one place would be a double click.
  await page.mouse.move(1, 1);
  await menu.locator('> summary').click();
}
