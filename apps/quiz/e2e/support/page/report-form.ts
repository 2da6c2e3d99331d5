import type { Locator, Page } from '@playwright/test';

/** Unfolds the form that reports an item and returns it. */
export async function openReport(page: Page, number: number): Promise<Locator> {
  const report = page.locator(`#report-${number}`);
  await report.getByText('Report a problem with this question').click();
  return report;
}

/** Sends the report. */
export const sendReport = (report: Locator): Promise<void> =>
  report.getByRole('button', { name: 'Send to the editors' }).click();
