import { expect, type Page } from '@playwright/test';
import { answerItem } from './answer-item.ts';

/** Answers all items of a quiz from the first one to the result; resolves to their stems in order. */
export async function takeQuiz(page: Page, count: number): Promise<string[]> {
  const stems = [];
  for (let number = 1; number <= count; number += 1) {
    await expect(page.getByText(`question ${number} of ${count}`)).toBeVisible();
    stems.push(await page.locator('#stem').innerText());
    await answerItem(page);
    await page.locator('[data-next]').click();
  }
  await expect(page.getByText('Your result', { exact: true })).toBeVisible();
  return stems;
}
