import { m } from '$lib/paraglide/messages.js';
import { element } from './element.ts';
import { keep } from './outbox.ts';
import type { AttemptState } from './read-state.ts';
import { showPage } from './show-page.ts';
import { isIncomplete, tellAnswer } from './tell-answer.ts';

/** What the window is told when a response was kept. */
export const keptEvent = 'dateline-kept';

/**
 * Keeps a response on this device, to be sent later, and shows that; an incomplete one stays in its
 * form, and the page says so. False where it cannot be kept: the form is none of an item, or no
 * service worker is there to send it before the attempt is finished.
 */
export async function keepResponse(
  form: HTMLFormElement,
  action: string,
  fields: URLSearchParams,
  { attemptId, number, until }: AttemptState,
): Promise<boolean> {
  const isAnswer = new URL(action).search === '?/answer';
  if (!isAnswer || !navigator.serviceWorker?.controller) return false;
  form.querySelector('#incomplete')?.remove();
  if (isIncomplete(form, fields)) {
    form.querySelector('[data-failure]')?.before(incompleteNote());
    return true;
  }
  const lines = tellAnswer(form, fields);
  const response = { attemptId, number, until, action, lines, at: Date.now() };
  try {
    await keep({ ...response, fields: [...fields] });
    dispatchEvent(new Event(keptEvent));
    await showPage();
    return true;
  } catch {
    return false;
  }
}

const incompleteNote = (): HTMLElement =>
  element('p', { id: 'incomplete', class: 'alert', role: 'alert' }, m.offline_incomplete());
