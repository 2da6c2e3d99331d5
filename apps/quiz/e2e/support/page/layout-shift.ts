import type { Page } from '@playwright/test';

/** Sums the unexpected layout shifts of the page since it was loaded, as the browser scores them. */
export const sumShifts = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if ('hadRecentInput' in entry && 'value' in entry && !entry.hadRecentInput) {
              sum += Number(entry.value);
            }
          }
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // Buffered entries arrive before the second frame.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
