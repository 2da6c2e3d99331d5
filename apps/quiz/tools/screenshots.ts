import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { listProductArticles } from '../e2e/support/api/articles.ts';
import { answerItem, fillItem, submitItem } from '../e2e/support/page/answer-item.ts';
import { everyPage, everyState } from '../e2e/support/page/every-page.ts';
import { chromiumArgs, findChromium } from '../../../scripts/processes/find-chromium.ts';
import { interactions, startAttempt } from '../e2e/support/api/attempts.ts';
import globalSetup from '../e2e/support/workers/global-setup.ts';
import { finishQuiz, openItem } from '../e2e/support/page/open-quiz.ts';
import { missFacts, openReview } from '../e2e/support/page/review-deck.ts';
import { urls } from '../e2e/support/workers/urls.ts';

const [folder = 'screenshots'] = process.argv.slice(2);
const widths = [360, 1280];
const colorSchemes = ['light', 'dark'] as const;

type Walk = (page: Page, shoot: (name: string) => Promise<void>) => Promise<void>;

/** Opens every article and its briefing, an item of each interaction as it is answered, and what follows the last item. */
const walkQuiz: Walk = async (page, shoot) => {
  for (const id of await listProductArticles()) {
    await page.goto(`/articles/${id}`);
    await shoot(`article-${id}`);
    await page.goto(`/articles/${id}/briefing`);
    await shoot(`briefing-${id}`);
  }
  for (const interaction of interactions) {
    await openItem(page, interaction);
    if (interaction === 'number' || interaction === 'date') {
      await page.locator('#text').fill('a few');
      await page.getByRole('button', { name: 'Submit' }).click();
      await page.locator('#message').waitFor();
      await shoot(`refused-${interaction}`);
    }
    await fillItem(page);
    await shoot(`item-${interaction}`);
    await submitItem(page);
    await shoot(`verdict-${interaction}`);
  }
  const { id, items } = await startAttempt({ length: 10, seed: 'screenshots' });
  for (const { number } of items.slice(1)) {
    await page.goto(`/attempts/${id}/${number}`);
    await answerItem(page);
  }
  await finishQuiz(page, id);
  await shoot('result-of-ten');
  await missFacts(page, 2, 'missed');
  await openReview(page, 'questions to review');
  await shoot('review-question');
  await page.getByRole('button', { name: 'Show the answer' }).click();
  await shoot('review-answer');
  await page.goto('/offline');
  await shoot('offline');
};

/** Opens every page by its address, with corrected and withdrawn articles, and every state. */
const walkPages: Walk = async (page, shoot) => {
  for (const [name, addressOf] of Object.entries(everyPage)) {
    await page.goto(await addressOf(page));
    await shoot(name);
  }
  for (const [name, reach] of Object.entries(everyState)) {
    await reach(page);
    await shoot(name);
  }
};

/** Opens every page that has an address in Urdu, right to left. */
const walkRightToLeft: Walk = async (page, shoot) => {
  for (const [name, addressOf] of Object.entries(everyPage)) {
    const address = await addressOf(page);
    await page.goto(address.startsWith('/') ? `/ur${address}` : `${address}/ur`);
    await shoot(`${name}-urdu`);
  }
};

/** Starts a browser for each size and theme, because one fails after hundreds of long pages. */
async function shootAll(executablePath: string, walk: Walk): Promise<void> {
  for (const width of widths) {
    for (const colorScheme of colorSchemes) {
      const browser = await chromium.launch({ executablePath, args: chromiumArgs });
      const viewport = { width, height: 800 };
      const page = await browser.newPage({ baseURL: urls.quiz, colorScheme, viewport });
      await walk(page, async (name) => {
        const file = `${name.replaceAll(' ', '-')}-${width}-${colorScheme}.png`;
        const path = join(resolve(folder), file);
        await page.screenshot({ path, fullPage: true });
      });
      await browser.close();
    }
  }
}

await mkdir(resolve(folder), { recursive: true });
const stop = await globalSetup();
try {
  const executablePath = await findChromium();
  for (const walk of [walkQuiz, walkPages, walkRightToLeft]) await shootAll(executablePath, walk);
} finally {
  await stop();
}
