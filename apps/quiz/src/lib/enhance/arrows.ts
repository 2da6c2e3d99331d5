import { moveLine } from './order.ts';
import { markNeighbour } from './pair.ts';

/**
 * Moves the line of an order item whose button has focus, goes to the box before or after, or marks
 * the line before or after of a match item; true where it did. Radio buttons and lists know their arrows.
 */
export function goByArrow(question: Element, active: Element, key: string): boolean {
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
  return active.matches('#question, [data-target]') && markNeighbour(question, step);
}
