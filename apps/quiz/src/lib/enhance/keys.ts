import { digitOf } from '../format/digit-of.ts';
import { handleArrow } from './arrows.ts';

const ownKeys = 'a, button:not([data-target]), select, summary, textarea, input:not([name=choice])';

/**
 * Handles the keys of the quiz page: digits choose, arrows move between lines, Enter submits or goes to the
 * next item, and a question mark lists the keys. Keys work only while focus is within the question, so that
 * they do not interfere with speech input, and not in controls that use them themselves.
 */
export function answerByKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { activeElement } = document;
  const question = activeElement?.closest('#question');
  if (!question || !activeElement) return;
  if (handleArrow(question, activeElement, event.key)) return event.preventDefault();
  // A key that is still held down from the previous item must not answer this one.
  if (event.repeat || activeElement.matches(ownKeys)) return;
  const pressed = findControl(question, activeElement, event.key);
  if (!pressed) return;
  event.preventDefault();
  if (!isUnmovedOrder(question, pressed)) pressed.click();
  if (pressed.matches('input, summary, [data-submit]')) pressed.focus();
}

/** Whether the key would submit an order that the reader has not changed. Then a second press on the button is needed. */
const isUnmovedOrder = (question: Element, pressed: Element): boolean =>
  pressed.matches('[data-submit]') &&
  question.querySelector('[data-order]:not([data-moved])') !== null;

function findControl(question: Element, active: Element, key: string): HTMLElement | undefined {
  if (key === '?') return document.querySelector<HTMLElement>('#keys summary') ?? undefined;
  if (key === 'Enter' && !active.matches('[data-target]')) {
    return question.querySelector<HTMLElement>('[data-next], [data-submit]') ?? undefined;
  }
  const digit = digitOf(key);
  if (!digit) return undefined;
  return question.querySelectorAll<HTMLElement>('[name=choice], [data-target]')[digit - 1];
}
