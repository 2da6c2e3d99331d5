import type { Page } from '@playwright/test';
import { storeDraft } from '../e2e/support/store-draft.ts';
import { repeatFacts } from './many-facts.ts';
import { withBrowser } from './open-browser.ts';

/** By how much the processor is slowed down: about a cheap laptop. */
const slowdown = 4;

/** The most milliseconds from a press of a key to what follows from it on screen, in the median. The first press after a page was opened takes longer. */
const most = 100;

const facts = 100;

/** The pauses between presses, in milliseconds: typing, and after the draft was stored and the bank derived. */
const pauses = [120, 120, 120, 300, 600, 1200, 120, 120];
const rounds = 4;

/** Watches the times from each key that is pressed to the next paint after an element has changed. */
async function watch(page: Page, selector: string): Promise<void> {
  await page.evaluate((watched) => {
    const times: number[] = [];
    let pressed: number | undefined;
    document.addEventListener('keydown', ({ timeStamp }) => (pressed ??= timeStamp), true);
    new MutationObserver(() => {
      if (pressed === undefined) return;
      const from = pressed;
      pressed = undefined;
      requestAnimationFrame(() =>
        setTimeout(() => {
          times.push(performance.now() - from);
          document.documentElement.dataset.times = JSON.stringify(times);
        }),
      );
    }).observe(document.querySelector(watched) ?? document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  }, selector);
}

const readTimes = async (page: Page): Promise<number[]> => {
  const json = await page.evaluate(() => document.documentElement.dataset.times ?? '[]');
  const times: unknown = JSON.parse(json);
  return Array.isArray(times) ? times.map(Number) : [];
};

/** Types into the field that has the focus, and prints how long what follows took. */
async function type(page: Page, name: string): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    for (const pause of pauses) {
      await page.keyboard.press(round % 2 === 0 ? 'x' : 'Backspace');
      await page.waitForTimeout(pause);
    }
  }
  await page.waitForTimeout(2000);
  const times = (await readTimes(page)).toSorted((a, b) => a - b);
  const median = Math.round(times[Math.floor(times.length / 2)] ?? Infinity);
  console.log(
    `${name.padEnd(36)} median ${median} ms (at most ${most}), worst ${(times.at(-1) ?? Infinity).toFixed(0)} ms of ${times.length}`,
  );
  if (median > most) process.exitCode = 1;
}

await withBrowser(async (openPage) => {
  const page = await openPage({ viewport: { width: 1280, height: 900 } });
  const path = await storeDraft(page, await repeatFacts('world-cup-final-1966', facts));
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });

  await page.goto(`${path}/facts?fact=opening`);
  await page.locator('#field-object, #field-with').first().click();
  await page.keyboard.press('End');
  await watch(page, '[data-testid=statement]');
  await type(page, 'A field of a fact, to its sentence');

  await page.goto(`${path}/facts?fact=opening`);
  await page.locator('[id^=question-][id$=-stem]').first().click();
  await page.keyboard.press('End');
  await watch(page, '.question .result');
  await type(page, 'A question, to what readers see');
});
