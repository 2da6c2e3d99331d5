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

/** Focuses an element, and scrolls if it is not in view. */
export function focusPart(target: HTMLElement | null): void {
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'nearest' });
}

/** Focuses the first control of an answer that was not taken, and connects it with the message. Returns whether there is one. */
function focusRefused(): boolean {
  const message = find('message');
  if (!message) return false;
  const control =
    document.querySelector<HTMLElement>('#answer fieldset input:checked') ??
    document.querySelector<HTMLElement>('#answer fieldset :is(input, select)');
  const target = control ?? message;
  if (!target.matches('[aria-describedby]')) target.setAttribute('aria-describedby', 'message');
  target.focus({ preventScroll: true });
  showWithStem(target);
  message.scrollIntoView({ block: 'nearest' });
  return true;
}

/** Focuses the question. If it is not wholly in view, its top is, with the row of numbers. */
function focusQuestion(): void {
  const question = find('question');
  question?.focus({ preventScroll: true });
  const { top = 0, bottom = 0 } = question?.getBoundingClientRect() ?? {};
  if (top < 0 || bottom > innerHeight) question?.scrollIntoView({ block: 'start' });
}

/** Scrolls so that an element and the stem above it are in view; if both do not fit, the stem and as much as possible. */
function showWithStem(part: HTMLElement): void {
  const style = getComputedStyle(document.documentElement);
  const [above, below] = [style.scrollPaddingTop, style.scrollPaddingBottom].map(Number.parseFloat);
  const stem = (find('stem') ?? part).getBoundingClientRect().top - (above || 0);
  const rest = part.getBoundingClientRect().bottom - innerHeight + (below || 0);
  scrollBy(0, stem < 0 ? stem : Math.max(0, Math.min(rest, stem)));
}
