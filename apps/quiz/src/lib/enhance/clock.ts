import { formatClock } from '$lib/format/format-clock.ts';

interface Count {
  readonly clock: Element;
  readonly from: number;
}

let count: Count | undefined;

/** Counts on, second by second, from what the server wrote, however wrong the clock of this device is. */
export function tickClock(): void {
  const clock = document.querySelector<HTMLElement>('[data-elapsed]');
  if (!clock) return;
  if (count?.clock !== clock) {
    count = { clock, from: performance.now() - Number(clock.dataset.elapsed) * 1000 };
  }
  clock.textContent = formatClock((performance.now() - count.from) / 1000);
}
