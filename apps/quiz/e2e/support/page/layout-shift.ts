import type { Page } from '@playwright/test';

/**
 * Does an action of the reader until its result is shown. `sumShifts` leaves out what moves meanwhile. The browser
 * itself leaves out only the first half second after an input, and a slow machine takes longer than that.
 */
export async function act(page: Page, action: () => Promise<void>): Promise<void> {
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

/** Sums the unexpected layout shifts of the page since it was loaded, as the browser scores them. */
export const sumShifts = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const actions = performance.getEntriesByName('action', 'measure');
        const isCaused = (time: number): boolean =>
          actions.some(
            ({ startTime, duration }) => startTime <= time && time <= startTime + duration,
          );
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if (!('hadRecentInput' in entry && 'value' in entry)) continue;
            if (!entry.hadRecentInput && !isCaused(entry.startTime)) sum += Number(entry.value);
          }
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // Buffered entries arrive before the second frame.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
