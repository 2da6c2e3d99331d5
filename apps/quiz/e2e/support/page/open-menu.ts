import type { Page } from '@playwright/test';

/** Unfolds the menu below the question. */
export async function openMenu(page: Page): Promise<void> {
  const menu = page.locator('#menu');
  if ((await menu.getAttribute('open')) === null) await menu.locator('> summary').click();
}
