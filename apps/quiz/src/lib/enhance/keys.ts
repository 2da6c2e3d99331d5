import { digitOf } from '../format/digit-of.ts';
import { goByArrow } from './arrows.ts';

const ownKeys = 'a, button:not([data-target]), select, summary, textarea, input:not([name=choice])';

/**
 * Chooses by a number key, goes from line to line by the arrows, goes on by Enter once an item is
 * answered, and lists the keys by a question mark. Keys count only while focus is within the question,
 * so that they disturb nobody who dictates to the page, and not in a control that has a use for them
 * itself: there a digit is a digit, and Enter submits anyway.
 */
export function answerByKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { activeElement } = document;
  const question = activeElement?.closest('#question');
  if (!question || !activeElement) return;
  if (goByArrow(question, activeElement, event.key)) return event.preventDefault();
  // A key that is held down after it has led here does not answer what has just come.
  if (event.repeat || activeElement.matches(ownKeys)) return;
  const pressed = keyed(question, activeElement, event.key);
  if (!pressed) return;
  event.preventDefault();
  if (!isLeftAsServed(question, pressed)) pressed.click();
  if (pressed.matches('input, summary, [data-submit]')) pressed.focus();
}

/** Whether it would submit lines that nobody has moved: then it takes a second press, on the button itself. */
const isLeftAsServed = (question: Element, pressed: Element): boolean =>
  pressed.matches('[data-submit]') &&
  question.querySelector('[data-order]:not([data-moved])') !== null;

function keyed(question: Element, active: Element, key: string): HTMLElement | undefined {
  if (key === '?') return document.querySelector<HTMLElement>('#keys summary') ?? undefined;
  if (key === 'Enter' && !active.matches('[data-target]')) {
    return question.querySelector<HTMLElement>('[data-next], [data-submit]') ?? undefined;
  }
  const digit = digitOf(key);
  if (!digit) return undefined;
  return question.querySelectorAll<HTMLElement>('[name=choice], [data-target]')[digit - 1];
}
