import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { answerItem, fillItem, submitItem } from '../e2e/support/page/answer-item.ts';
import { everyPage, everyState } from '../e2e/support/page/every-page.ts';
import { chromiumArgs, findChromium } from '../e2e/support/page/find-chromium.ts';
import { interactions, startAtItem, startAttempt } from '../e2e/support/api/attempts.ts';
import globalSetup from '../e2e/support/workers/global-setup.ts';
import { missFacts, openReview } from '../e2e/support/page/review-deck.ts';
import { urls } from '../e2e/support/workers/urls.ts';

const [folder = 'screenshots'] = process.argv.slice(2);
const widths = [360, 1280];
const colorSchemes = ['light', 'dark'] as const;

/** Lists the addresses of the articles on the page. */
async function listArticles(page: Page): Promise<string[]> {
  const links = await page.locator('h2 a').all();
  const paths = await Promise.all(links.map(async (link) => link.getAttribute('href')));
  return paths.map((path) => `${urls.quiz}${path}`);
}

type Walk = (page: Page, shoot: (name: string) => Promise<void>) => Promise<void>;

/** Opens every page once and passes each to `shoot` under a name. */
const walk: Walk = async (page, shoot) => {
  await page.goto(urls.quiz);
  await shoot('articles');
  for (const address of await listArticles(page)) {
    await page.goto(address);
    await shoot(`briefing-${address.split('/').at(-1)}`);
  }
  for (const interaction of interactions) {
    const { path } = await startAtItem(interaction);
    await page.goto(`${urls.quiz}${path}`);
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
  const attempt = await startAttempt({ length: 10, seed: 'screenshots' });
  for (const { number } of attempt.items.slice(1)) {
    await page.goto(`${urls.quiz}/attempts/${attempt.id}/${number}`);
    await answerItem(page);
  }
  await page.goto(`${urls.quiz}/attempts/${attempt.id}/result`);
  await shoot('finish');
  await page.getByRole('button', { name: 'Finish' }).click();
  await shoot('result');
  await missFacts(page, 2, 'missed');
  await openReview(page, 'facts are due');
  await shoot('review');
  await page.getByRole('button', { name: 'Show the answer' }).click();
  await shoot('review-answer');
  await page.goto('/offline');
  await shoot('offline');
  await page.goto(`${urls.quiz}/nowhere`);
  await shoot('error-404');
  await page.goto(urls.detachedQuiz);
  await shoot('error-503');
};

/** Opens every page by its address, with corrected and withdrawn articles, and every state. */
const walkCorrections: Walk = async (page, shoot) => {
  for (const [name, addressOf] of Object.entries(everyPage)) {
    await page.goto(await addressOf(page));
    await shoot(name.replaceAll(' ', '-'));
  }
  for (const [name, reach] of Object.entries(everyState)) {
    await reach(page);
    await shoot(name.replaceAll(' ', '-'));
  }
};

/** Opens every page that has an address in Urdu, right to left. */
const walkRightToLeft: Walk = async (page, shoot) => {
  for (const [name, addressOf] of Object.entries(everyPage)) {
    const address = await addressOf(page);
    await page.goto(address.startsWith('/') ? `/ur${address}` : `${address}/ur`);
    await shoot(`${name.replaceAll(' ', '-')}-urdu`);
  }
};

/** Starts a browser for each size and theme, because one fails after hundreds of long pages. */
async function shootAll(executablePath: string, walkPages: Walk): Promise<void> {
  for (const width of widths) {
    for (const colorScheme of colorSchemes) {
      const browser = await chromium.launch({ executablePath, args: chromiumArgs });
      const viewport = { width, height: 800 };
      const page = await browser.newPage({ baseURL: urls.quiz, colorScheme, viewport });
      await walkPages(page, async (name) => {
        const path = join(resolve(folder), `${name}-${width}-${colorScheme}.png`);
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
  await shootAll(executablePath, walk);
  // These publish articles, which the first walk would list.
  await shootAll(executablePath, walkCorrections);
  await shootAll(executablePath, walkRightToLeft);
} finally {
  await stop();
}
