import { chromium, type Browser } from '@playwright/test';
import { articleId } from '../e2e/support/api/attempts.ts';
import { chromiumArgs, findChromium } from '../../../scripts/processes/find-chromium.ts';
import globalSetup from '../e2e/support/workers/global-setup.ts';
import { urls } from '../e2e/support/workers/urls.ts';
import { startCompressingProxy } from './compressing-proxy.ts';

/** Lighthouse's phone profile: slow 4G, and a processor slowed down four times. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
};
const slowdown = 4;

/** The most milliseconds from the tap on Start to the first question. */
const most = 1000;

const runs = 5;

/** Taps Start on a page and returns the milliseconds from there to the paint of the question. */
async function measureStart(browser: Browser, address: string): Promise<number> {
  const viewport = { width: 360, height: 640 };
  const context = await browser.newContext({ viewport, hasTouch: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('button[name=quick]').first().tap();
  await page.locator('#stem').waitFor();
  // The clock of a page starts with the tap that led to it.
  const painted = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const options = { type: 'largest-contentful-paint', buffered: true };
        new PerformanceObserver((list) => {
          resolve(Math.max(...list.getEntries().map(({ startTime }) => startTime)));
        }).observe(options);
      }),
  );
  await context.close();
  return Math.round(painted);
}

const stop = await globalSetup();
const edge = await startCompressingProxy(urls.quiz);
try {
  const executablePath = await findChromium();
  const browser = await chromium.launch({ executablePath, args: chromiumArgs });
  for (const path of ['/', `/articles/${articleId}`]) {
    const times = [];
    for (let run = 0; run < runs; run += 1) {
      times.push(await measureStart(browser, edge.url + path));
    }
    const median = times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? Infinity;
    process.stdout.write(
      `From Start on ${path} to the first question: ${median} ms, the median of ${times.join(', ')} (at most ${most})\n`,
    );
    if (median > most) process.exitCode = 1;
  }
  await browser.close();
} finally {
  edge.stop();
  await stop();
}
