import { chromium, type Page } from '@playwright/test';
import { fillItem, submitItem } from '../e2e/support/page/answer-item.ts';
import { chromiumArgs, findChromium } from '../../../scripts/processes/find-chromium.ts';
import globalSetup from '../e2e/support/workers/global-setup.ts';
import { interactions } from '../e2e/support/api/attempts.ts';
import { openItem } from '../e2e/support/page/open-quiz.ts';
import { urls } from '../e2e/support/workers/urls.ts';

/** By how much the processor is slowed down: about a cheap phone. */
const slowdown = 4;

/** The most milliseconds from an input to the next paint; the browser rounds to 8. */
const most = 100;

async function watchEvents(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const options = { type: 'event', buffered: true, durationThreshold: 16 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        // Clicks, taps and keys have an id; pointer moves have none.
        const isInteraction = 'interactionId' in entry && entry.interactionId !== 0;
        const { dataset } = document.documentElement;
        const slowest = Math.max(Number(dataset.slowest ?? 0), entry.duration);
        if (isInteraction) dataset.slowest = String(slowest);
      }
    }).observe(options);
  });
}

/** Reads the duration of the slowest event since the page was loaded, at least 16 ms. */
const readSlowest = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const read = (): void => {
          resolve(Math.max(16, Number(document.documentElement.dataset.slowest ?? 0)));
        };
        requestAnimationFrame(() => setTimeout(read));
      }),
  );

const stop = await globalSetup();
try {
  const executablePath = await findChromium();
  const browser = await chromium.launch({ executablePath, args: chromiumArgs });
  const viewport = { width: 360, height: 640 };
  const page = await browser.newPage({ baseURL: urls.quiz, viewport });
  await watchEvents(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  for (const interaction of interactions) {
    await openItem(page, interaction);
    await fillItem(page);
    const filled = await readSlowest(page);
    await submitItem(page);
    const submitted = await readSlowest(page);
    process.stdout.write(
      `${interaction.padEnd(15)} filling ${filled} ms, submitting ${submitted} ms to the next paint (at most ${most})\n`,
    );
    if (submitted > most) process.exitCode = 1;
  }
  await browser.close();
} finally {
  await stop();
}
