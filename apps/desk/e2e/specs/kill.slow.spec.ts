import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startDoomedBrowser } from '../support/doomed-browser.ts';
import { openExample } from '../support/open-example.ts';

const rounds = 10;
/** What was typed longer ago than this, in milliseconds, is kept. */
const keptAfter = 2000;

test(`a browser that is killed while one types, ${rounds} times, loses nothing older than two seconds`, async () => {
  const baseURL = process.env.DATELINE_DESK_URL ?? '';
  test.setTimeout(600_000);
  const folder = await mkdtemp(join(tmpdir(), 'dateline-desk-kill-'));
  let browser = await startDoomedBrowser(folder);
  try {
    // The page of a browser that Playwright did not start knows no base address.
    const goto = browser.page.goto.bind(browser.page);
    browser.page.goto = (path, options) => goto(new URL(path, baseURL).href, options);
    const address = await openExample(browser.page);
    for (let round = 1; round <= rounds; round += 1) {
      await browser.page.goto(new URL(`${address}/article`, baseURL).href);
      const summary = browser.page.getByLabel('Summary', { exact: true });
      await summary.fill(`Round ${round}:`);
      const typed: { readonly word: string; readonly at: number }[] = [];
      const end = performance.now() + 2500 + 237 * round;
      for (let word = 1; performance.now() < end; word += 1) {
        await browser.page.keyboard.type(` ${word}`, { delay: 20 });
        typed.push({ word: ` ${word}`, at: performance.now() });
      }
      const killed = performance.now();
      await browser.kill();
      browser = await startDoomedBrowser(folder);
      await browser.page.goto(new URL(`${address}/article`, baseURL).href);
      const kept = await browser.page.getByLabel('Summary', { exact: true }).inputValue();
      const old = typed.filter(({ at }) => at <= killed - keptAfter);
      expect(old.length).toBeGreaterThan(0);
      const expected = `Round ${round}:${old.map(({ word }) => word).join('')}`;
      expect(kept.slice(0, expected.length)).toBe(expected);
    }
  } finally {
    await browser.kill();
    await rm(folder, { recursive: true, force: true });
  }
});
