const find = (id: string): HTMLElement | null => (id ? document.getElementById(id) : null);

/**
 * Focuses what is new on the page: the field of a refused answer, the control that was pressed if the page still has
 * it, the verdict, or the question.
 */
export function focusNew(pressed: string): void {
  if (focusRefused()) return;
  const control = find(pressed);
  if (control) return focusPart(control);
  const verdict = find('verdict');
  if (!verdict) return focusQuestion();
  verdict.focus({ preventScroll: true });
  showWithStem(verdict);
}

/** Whether the reader has moved the focus to a control. Browsers focus the question themselves if the address names it. */
function hasMovedFocus(): boolean {
  const { activeElement, body } = document;
  return activeElement !== null && activeElement !== body && activeElement !== find('question');
}

/**
 * Focuses the question of a page that was loaded, unless the reader was faster than the script. Does not scroll, because
 * browsers stop measuring the largest contentful paint when a page scrolls, unless the page was opened at a question with a
 * verdict, such as that of a teaser.
 */
export function focusLoaded(): void {
  const { hash } = location;
  if ((hash !== '' && hash !== '#question') || hasMovedFocus()) return;
  if (!hash || !find('verdict')) return find('question')?.focus({ preventScroll: true });
  // When the page is complete, browsers scroll to the question once more.
  const show = (): unknown =>
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (!hasMovedFocus()) focusNew('');
      }),
    );
  if (document.readyState === 'complete') show();
  else addEventListener('load', show, { once: true });
}

/** Focuses an element, and scrolls if it is not in view. */
export function focusPart(target: HTMLElement | null): void {
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'nearest' });
}

/**
 * Focuses the first control of an answer that was not taken, and connects it with the message; in a match the first of
 * a row that lacks a target. Returns whether there is a message. It has the focus itself if no radio button of a single
 * choice is chosen: on one of them, Enter would submit what nobody chose.
 */
function focusRefused(): boolean {
  const message = find('message');
  if (!message) return false;
  const fields = document.querySelector('#answer > fieldset');
  const control =
    fields?.querySelector<HTMLElement>('[role=radiogroup][aria-invalid] input') ??
    fields?.querySelector<HTMLElement>('input:checked') ??
    fields?.querySelector<HTMLElement>(':is(input:not([type=radio], [type=hidden]), select)');
  if (control && !control.matches('[aria-describedby]'))
    control.setAttribute('aria-describedby', 'message');
  const target = control ?? message;
  target.focus({ preventScroll: true });
  showWithStem(target);
  target.scrollIntoView({ block: 'nearest' });
  message.scrollIntoView({ block: 'nearest' });
  return true;
}

/** Focuses the question. It always opens at the same place, below the row of numbers, wherever the one before was left. */
function focusQuestion(): void {
  const question = find('question');
  question?.focus({ preventScroll: true });
  question?.scrollIntoView({ block: 'start' });
}

/**
 * Scrolls so that an element and the stem above it are in view; if both do not fit, the stem and as much as possible. Below
 * a picture, which is high, what the feedback says comes before the stem, as far as the verdict stays in view.
 */
function showWithStem(part: HTMLElement): void {
  const style = getComputedStyle(document.documentElement);
  const [above, below] = [style.scrollPaddingTop, style.scrollPaddingBottom].map(
    (padding) => Number.parseFloat(padding) || 0,
  );
  const topOf = (element: Element): number => element.getBoundingClientRect().top - (above ?? 0);
  const endOf = (element: Element): number =>
    element.getBoundingClientRect().bottom - innerHeight + (below ?? 0);
  const stem = topOf(find('stem') ?? part);
  const feedback = part.querySelector('.picture, .events') && find('feedback');
  const read = feedback ? endOf(feedback) : -Infinity;
  const rest = stem < 0 ? stem : Math.max(0, Math.min(endOf(part), stem));
  scrollBy(0, read > stem ? Math.min(read, topOf(find('verdict-word') ?? part)) : rest);
}
