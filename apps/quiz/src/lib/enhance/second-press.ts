/** For how long after a change of the page a press may be meant for the page before, in milliseconds. */
const span = 400;
/** How far the second press of a double click or tap may be from the first, in pixels. */
const reach = 48;

/** The last press, until a key, an entry, or a pointer elsewhere shows that the reader has gone on. */
let last: MouseEvent | undefined;
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
  if (isNear(event) && performance.now() - changedAt < span) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  last = event;
  changedAt = -Infinity;
}

/** Whether a pointer is where the last press was. */
const isNear = ({ clientX, clientY }: MouseEvent): boolean =>
  last !== undefined && Math.hypot(last.clientX - clientX, last.clientY - clientY) < reach;

/** Lets the next press count if the pointer has moved away. */
export function forgetLeftPress(event: PointerEvent): void {
  if (!isNear(event)) last = undefined;
}

/** Lets the next press count, because the reader has done something else since the last one. */
export function forgetPress(): void {
  last = undefined;
}
