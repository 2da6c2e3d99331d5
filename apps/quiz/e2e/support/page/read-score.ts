import type { Page } from '@playwright/test';

/** Reads how many answers of a result were right: "7 of 10". */
export async function readScore(page: Page): Promise<string> {
  const row = page.getByRole('navigation', { name: 'Question by question' });
  const right = await row.getByRole('link', { name: /: right$/ }).count();
  return `${right} of ${await row.getByRole('link').count()}`;
}
