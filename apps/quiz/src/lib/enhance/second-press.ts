/** For how long after a change of the page a press may be meant for the page before, in milliseconds. */
const span = 400;
/** How far the second press of a double click or tap may be from the first, in pixels. */
const reach = 48;

interface Press {
  readonly x: number;
  readonly y: number;
}

/** The last press, until a key, an entry, or a press elsewhere shows that the reader has gone on. */
let last: Press | undefined;
/** When the page changed after that press. */
let changedAt = -Infinity;

/** Notes that the page has been replaced in place. */
export function notePageChange(): void {
  changedAt = performance.now();
}

/**
 * Ignores the second press of a double click or tap, if the page has changed after the first: it was meant for what
 * was there before. Presses by keys have no place, and are not double.
 */
export function ignoreSecondPress(event: MouseEvent): void {
  if (event.detail === 0) return;
  const press = { x: event.clientX, y: event.clientY };
  const isNear = last && Math.hypot(last.x - press.x, last.y - press.y) < reach;
  if (isNear && performance.now() - changedAt < span) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  last = press;
  changedAt = -Infinity;
}

/** Lets the next press count, because the reader has done something else since the last one. */
export function forgetPress(): void {
  last = undefined;
}
