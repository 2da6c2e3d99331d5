import { fillTemplate } from './fill-template.ts';

/** Sorts the lines of order items by their selects. The selects still hold the answer. */
export function enhanceOrders(): void {
  for (const list of document.querySelectorAll('[data-order]')) {
    const lines = [...list.children].toSorted((a, b) => positionOf(a) - positionOf(b));
    if (lines.some((line, index) => line !== list.children[index]))
      list.setAttribute('data-moved', '');
    list.replaceChildren(...lines);
    renumber(list);
  }
}

const selectOf = (line: Element): HTMLSelectElement | null => line.querySelector('select');
const positionOf = (line: Element): number => Number(selectOf(line)?.value) || Infinity;

/** Writes the position of each line into its select. */
export function renumber(list: Element): void {
  for (const [index, line] of [...list.children].entries()) {
    const select = selectOf(line);
    if (select) select.value = String(index + 1);
  }
}

/** Moves a line of an order item by one position and announces it. Does nothing at the ends of the list. */
export function moveLine(line: Element, step: number): void {
  const list = line.parentElement;
  const neighbour = step < 0 ? line.previousElementSibling : line.nextElementSibling;
  if (!list || !neighbour) return;
  if (step < 0) neighbour.before(line);
  else neighbour.after(line);
  renumber(list);
  announcePosition(line);
}

/** Announces the position of a line, and marks its list as moved. */
export function announcePosition(line: Element): void {
  const list = line.closest<HTMLElement>('[data-order]');
  list?.setAttribute('data-moved', '');
  const template = list?.dataset.order ?? '';
  const status = document.querySelector('[data-order-status]');
  const label = line.querySelector('label')?.textContent ?? '';
  if (status)
    status.textContent = fillTemplate(template, { label, position: String(positionOf(line)) });
}

/** Moves the line of a pressed button. Focus stays on the button. */
export function moveByButton({ target }: MouseEvent): void {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-step]') : null;
  const line = button?.closest('[data-order] > *');
  if (!button || !line) return;
  moveLine(line, Number(button.dataset.step));
  button.focus();
}

/**
 * Asks whether an order that nobody has changed is meant as it is, if `submitter` would submit it. Returns
 * whether it asked. The button that says so lies within the question.
 */
export function askIfUnmoved(form: HTMLFormElement, submitter: HTMLElement | null): boolean {
  const list = form.querySelector('[data-order]:not([data-moved])');
  const question = form.querySelector<HTMLElement>('[data-unmoved]');
  if (!list || !question || !submitter?.matches('[data-submit]')) return false;
  question.hidden = false;
  question.querySelector('button')?.focus();
  return true;
}
