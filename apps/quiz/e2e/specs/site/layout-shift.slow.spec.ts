import { deckNotice } from '../../support/page/review-deck.ts';
import { expect, test, type Page } from '@playwright/test';
import { takeCorrectedAttempt } from '../../support/api/corrected-article.ts';
import { everyPage } from '../../support/page/every-page.ts';
import { answerItem } from '../../support/page/answer-item.ts';
import { startAttempt } from '../../support/api/attempts.ts';
import { finishQuiz } from '../../support/page/open-quiz.ts';

/**
 * Does an action of the reader until its result is shown. `listShifts` leaves out what moves meanwhile. The browser
 * itself leaves out only the first half second after an input, and a slow machine takes longer than that.
 */
async function act(page: Page, action: () => Promise<void>): Promise<void> {
  await page.evaluate(() => void performance.mark('action-start'));
  await action();
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            performance.measure('action', 'action-start');
            resolve();
          }),
        );
      }),
  );
}

/** Lists the unexpected layout shifts of the page since it was loaded: when, the browser’s score, and the boxes that moved, from where to where. */
const listShifts = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const actions = performance.getEntriesByName('action', 'measure');
        const isCaused = (time: number): boolean =>
          actions.some(
            ({ startTime, duration }) => startTime <= time && time <= startTime + duration,
          );
        const shifts: string[] = [];
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if (!('hadRecentInput' in entry && 'value' in entry && 'sources' in entry)) continue;
            if (entry.hadRecentInput || isCaused(entry.startTime)) continue;
            const moved = JSON.stringify(entry.sources);
            shifts.push(`${entry.startTime} ms, ${String(entry.value)}: ${moved}`);
          }
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // Buffered entries arrive before the second frame.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(shifts)));
      }),
  );

/** Delays scripts until the first paint, as on a slow network, so that whatever they add counts as a shift. */
async function delayScripts(page: Page, look: () => Promise<void> = async () => {}): Promise<void> {
  await page.route('**/*.js', async (route) => {
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
    await look();
    await route.continue();
  });
}

for (const [name, addressOf] of Object.entries(everyPage)) {
  test(`${name}: no layout shift while the page loads`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    const address = await addressOf(page);
    await delayScripts(page);
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    // Scripts that are asked for after a pause of the network count, too.
    await page.unrouteAll({ behavior: 'wait' });
    await page.waitForLoadState('networkidle');
    expect(await listShifts(page)).toEqual([]);
  });
}

test('the deck appears in the space that is reserved for it', async ({ page }) => {
  const topOfRoom = (): Promise<number> =>
    page.locator('.room').evaluate((room) => room.getBoundingClientRect().top);
  const tops: number[] = [];
  await delayScripts(page, async () => {
    tops.push(await topOfRoom());
  });
  await page.goto('/review');
  await expect(page.getByRole('heading', { name: 'Your deck is empty' })).toBeVisible();
  tops.push(await topOfRoom());
  expect(tops).toEqual([tops[0], tops[0]]);
});

test('no layout shift when the notice of a corrected article appears on a card', async ({
  page,
}) => {
  const { id } = await takeCorrectedAttempt();
  await page.goto(`/attempts/${id}/1`);
  await page.getByRole('button', { name: /^Skip$/ }).click();
  await page.locator('#verdict').waitFor();
  await finishQuiz(page, id);
  await deckNotice(page).waitFor();
  await delayScripts(page);
  await page.setViewportSize({ width: 360, height: 1200 });
  await page.goto('/review');
  await expect(page.getByText('This article has been corrected since.')).toBeVisible();
  expect(await listShifts(page)).toEqual([]);
});

test('no layout shift when fonts load late, and the names of languages wait for theirs', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 3000 });
  await page.route('**/*.woff2', async (route) => {
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
    await route.continue();
  });
  await page.goto('/');
  const stillComing = (): Promise<string[]> =>
    page.evaluate(() =>
      [...document.fonts]
        .filter(({ family, status }) => family.includes('Language') && status !== 'loaded')
        .map(({ status }) => status),
    );
  await expect.poll(stillComing).toEqual([]);
  expect(await listShifts(page)).toEqual([]);
});

test('a whole quiz has no layout shift without an action of the reader', async ({ page }) => {
  const { id, items } = await startAttempt({ length: 5, seed: 'still' });
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`/attempts/${id}/1`);
  for (const { number } of items) {
    await act(page, () => answerItem(page));
    expect(await listShifts(page)).toEqual([]);
    if (number === items.length) break;
    await act(page, async () => {
      await page.locator('[data-next]').click();
      await expect(page.locator('#verdict')).toHaveCount(0);
    });
    expect(await listShifts(page)).toEqual([]);
  }
});
