import { moveLine } from './order.ts';

/**
 * Handles an arrow key: moves the focused line of an order item, or focuses the previous or next checkbox.
 * Returns whether it did. Browsers handle arrows in radio buttons and lists.
 */
export function handleArrow(question: Element, active: Element, key: string): boolean {
  const step = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0;
  if (step === 0) return false;
  if (active instanceof HTMLElement && active.matches('[data-step]')) {
    const line = active.closest('[data-order] > *');
    if (line) moveLine(line, step);
    active.focus();
    return true;
  }
  if (active.matches('[type=checkbox][name=choice]')) {
    const boxes = [...question.querySelectorAll<HTMLElement>('[name=choice]')];
    boxes.find((_, index) => boxes[index - step] === active)?.focus();
    return true;
  }
  return false;
}
