import { formatClock } from '$lib/format/format-clock.ts';

interface Start {
  readonly clock: Element;
  readonly from: number;
}

let start: Start | undefined;

/** Shows the time that has passed, counted from the value of the server. It does not depend on the clock of the device. */
export function tickClock(): void {
  const clock = document.querySelector<HTMLElement>('[data-elapsed]');
  if (!clock) return;
  if (start?.clock !== clock) {
    start = { clock, from: performance.now() - Number(clock.dataset.elapsed) * 1000 };
  }
  clock.textContent = formatClock((performance.now() - start.from) / 1000);
}
