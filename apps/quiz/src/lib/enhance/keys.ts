const ownKeys = 'a, button, select, summary, textarea, input:not([name=choice])';

/**
 * Chooses option 1 to 9 by its number key, and goes on by Enter once an item is answered. Keys count
 * only while focus is within the question, so that they disturb nobody who dictates to the page, and
 * not in a control that has a use for them itself: there a digit is a digit, and Enter submits anyway.
 */
export function answerByKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { activeElement } = document;
  const question = activeElement?.closest('#question');
  if (!question || activeElement?.matches(ownKeys)) return;
  const pressed = keyed(question, event.key);
  if (!pressed) return;
  event.preventDefault();
  pressed.click();
  if (pressed.matches('input')) pressed.focus();
}

function keyed(question: Element, key: string): HTMLElement | undefined {
  if (key === 'Enter') {
    return question.querySelector<HTMLElement>('[data-next], [data-submit]') ?? undefined;
  }
  if (!/^[1-9]$/.test(key)) return undefined;
  return question.querySelectorAll<HTMLInputElement>('[name=choice]')[Number(key) - 1];
}
