import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { answerItem, fillItem, submitItem } from './answer-item.ts';
import { chromiumArgs, findChromium } from './find-chromium.ts';
import { findItem, longest, startAttempt } from './start-attempt.ts';
import globalSetup from './global-setup.ts';
import { urls } from './urls.ts';

const [folder = 'screenshots'] = process.argv.slice(2);
const widths = [360, 1280];
const colorSchemes = ['light', 'dark'] as const;

/** Goes through every page once and hands each to `shoot` under a name. */
async function walk(page: Page, shoot: (name: string) => Promise<void>): Promise<void> {
  await page.goto(urls.quiz);
  await shoot('articles');
  await page.getByRole('link', { name: 'Take the quiz' }).click();
  await page.goto(page.url().replace('#quiz', ''));
  await shoot('briefing');
  for (const interaction of ['choice', 'multipleChoice', 'order', 'match'] as const) {
    const { seed, item } = await findItem(interaction);
    const { id } = await startAttempt({ length: longest, seed });
    await page.goto(`${urls.quiz}/attempts/${id}/${item.number}`);
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
  await page.goto(`${urls.quiz}/nowhere`);
  await shoot('error-404');
  await page.goto(urls.lonelyQuiz);
  await shoot('error-503');
}

async function shootAll(browser: Browser): Promise<void> {
  for (const width of widths) {
    for (const colorScheme of colorSchemes) {
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } });
      await walk(page, async (name) => {
        const path = join(resolve(folder), `${name}-${width}-${colorScheme}.png`);
        await page.screenshot({ path, fullPage: true });
      });
      await page.close();
    }
  }
}

await mkdir(resolve(folder), { recursive: true });
const stop = await globalSetup();
try {
  const executablePath = await findChromium();
  const browser = await chromium.launch({ executablePath, args: chromiumArgs });
  await shootAll(browser);
  await browser.close();
} finally {
  await stop();
}
