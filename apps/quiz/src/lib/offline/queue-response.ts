import { m } from '$lib/paraglide/messages.js';
import { createElement } from './create-element.ts';
import type { Outage } from './find-outage.ts';
import { addToQueue } from './response-queue.ts';
import type { AttemptPageState } from './read-page-state.ts';
import { renderOfflineState } from './render-offline-state.ts';
import { isIncomplete, readAnswer } from './read-answer.ts';

/** The event that the window gets when a response was queued. */
export const queuedEvent = 'dateline-queued';

/**
 * Queues a response to be sent later, and shows that. An incomplete response stays in its form, with a
 * note. Resolves with false if the response cannot be queued: the form is not the form of an item, or
 * there is no service worker, which has to send the queue before the attempt is finished.
 */
export async function queueResponse(
  form: HTMLFormElement,
  action: string,
  fields: URLSearchParams,
  { attemptId, number, until }: AttemptPageState,
  outage: Outage,
): Promise<boolean> {
  const isAnswer = new URL(action).search === '?/answer';
  if (!isAnswer || !navigator.serviceWorker?.controller) return false;
  form.querySelector('#incomplete')?.remove();
  if (isIncomplete(form, fields)) {
    form.querySelector('[data-failure]')?.before(incompleteNote());
    return true;
  }
  const lines = readAnswer(form, fields);
  const response = { attemptId, number, until, action, lines, outage, at: Date.now() };
  try {
    await addToQueue({ ...response, fields: [...fields] });
    dispatchEvent(new Event(queuedEvent));
    await renderOfflineState();
    return true;
  } catch {
    return false;
  }
}

const incompleteNote = (): HTMLElement =>
  createElement('p', { id: 'incomplete', class: 'alert', role: 'alert' }, m.offline_incomplete());
