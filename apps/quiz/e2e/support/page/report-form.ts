import type { Locator, Page } from '@playwright/test';
import { openMenu } from './open-menu.ts';

/** Unfolds the form that reports an item, on the page of the item or of the result, and returns it. */
export async function openReport(page: Page, number: number): Promise<Locator> {
  if ((await page.locator('#menu').count()) > 0) await openMenu(page);
  const report = page.locator(`#report-${number}`);
  await report.getByText('Report a problem with this question').click();
  return report;
}

/** Sends the report. */
export const sendReport = (report: Locator): Promise<void> =>
  report.getByRole('button', { name: 'Send to the editors' }).click();
