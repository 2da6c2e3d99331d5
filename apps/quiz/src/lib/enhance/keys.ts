import { digitOf } from '../format/digit-of.ts';
import { handleArrow } from './arrows.ts';

const ownKeys = 'a, button, select, summary, textarea, input:not([name=choice])';

/**
 * Handles the keys of the quiz page: digits choose, arrows move between lines, Enter submits or goes to the
 * next item, and a question mark shows and hides the list of keys. Keys work only while focus is within the question, so that
 * they do not interfere with speech input, and not in controls that use them themselves.
 */
export function answerByKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { activeElement } = document;
  const question = activeElement?.closest('#question');
  if (!question || !activeElement) return;
  if (handleArrow(question, activeElement, event.key)) return event.preventDefault();
  // A key that is still held down from the previous item must not answer this one.
  if (event.repeat || (activeElement.matches(ownKeys) && !isListKey(event, activeElement))) return;
  if (event.key === '?') {
    event.preventDefault();
    return toggleKeys();
  }
  const pressed = findControl(question, event.key);
  if (!pressed) return;
  event.preventDefault();
  if (pressed.matches('input, [data-submit]')) pressed.focus();
  pressed.click();
}

/** Whether the key is the question mark, in a control into which nobody writes. */
const isListKey = ({ key }: KeyboardEvent, active: Element): boolean =>
  key === '?' && active.matches('a, button, summary');

/** Shows or hides the list of keys, over the page. The focus stays, so that the keys go on working. */
function toggleKeys(): void {
  document.getElementById('keys')?.togglePopover();
}

function findControl(question: Element, key: string): HTMLElement | undefined {
  if (key === 'Enter') {
    return question.querySelector<HTMLElement>('[data-next], [data-submit]') ?? undefined;
  }
  const digit = digitOf(key);
  return digit ? question.querySelectorAll<HTMLElement>('[name=choice]')[digit - 1] : undefined;
}
