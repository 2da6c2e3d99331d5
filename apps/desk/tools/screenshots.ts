import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { byMouse } from '../e2e/support/hands.ts';
import { beginQuiz, describeQuiz, stateFacts } from '../e2e/support/make-quiz.ts';
import { withBrowser } from './open-browser.ts';

const [folder = 'screenshots'] = process.argv.slice(2);

/** So wide that the article stands beside the work, and no wider, so that the files stay small. */
const viewport = { width: 1200, height: 740 };

/** Scrolls an element to the top of the window and takes a picture of what the window shows. */
async function shoot(page: Page, name: string, selector = 'body'): Promise<void> {
  await page
    .locator(selector)
    .first()
    .evaluate((element) => element.scrollIntoView());
  await page.mouse.move(0, 0);
  await page.getByText('Saved in this browser').waitFor();
  // The steps say what is left a moment later.
  await page.waitForTimeout(1000);
  await page.screenshot({ path: join(resolve(folder), `desk-${name}.png`) });
}

await mkdir(resolve(folder), { recursive: true });
await withBrowser(async (openPage) => {
  const page = await openPage({ viewport, reducedMotion: 'reduce' });
  const desk = { page, hands: byMouse(page) };
  await beginQuiz(desk);
  await page.goBack();
  await page.getByText('All are decided').waitFor();
  await page
    .getByRole('toolbar', { name: 'What is Amara Okafor?' })
    .getByRole('button')
    .first()
    .focus();
  await shoot(page, 'names', 'nav[aria-label=Steps]');
  await page.goForward();
  await stateFacts(desk);
  await page.getByRole('button', { name: /^Kesara lodged a protest/ }).click();
  await shoot(page, 'facts', 'nav[aria-label=Steps]');
  await describeQuiz(desk, 'river-talks');
  for (const name of [/^Sign\b/, /^Sign\b/, 'Next question']) {
    await page.getByRole('button', { name }).last().click();
  }
  await shoot(page, 'sign', 'nav[aria-label=Steps]');
  await page.getByRole('button', { name: /^Reword/ }).click();
  await shoot(page, 'questions', '#reword');
});
