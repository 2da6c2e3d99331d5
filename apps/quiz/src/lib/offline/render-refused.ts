import { m } from '$lib/paraglide/messages.js';
import { createElement } from './create-element.ts';
import type { QueuedResponse } from './open-store.ts';
import { deleteRefused } from './response-queue.ts';
import { answerList, pathOf } from './render-queued.ts';

/** Shows the responses that the server refused below the row of numbers, until the reader dismisses them. */
export function renderRefused(refused: readonly QueuedResponse[]): void {
  const row = document.querySelector('main nav');
  for (const response of refused) {
    const id = `refused-${response.number}`;
    if (!document.getElementById(id)) row?.after(refusalNote(id, response));
  }
}

function refusalNote(id: string, response: QueuedResponse): HTMLElement {
  const button = createElement(
    'button',
    { class: 'button quiet', type: 'button' },
    m.offline_dismiss(),
  );
  const link = createElement('a', { href: pathOf(response.number), 'data-enhance': '' });
  link.append(m.offline_refused({ number: response.number }));
  const note = createElement(
    'section',
    { id, class: 'alert', role: 'alert' },
    createElement('h2', {}, link),
    createElement('p', {}, reasonOf(response.refused)),
    createElement('p', {}, m.offline_kept_answer()),
    answerList(response.lines),
    createElement('p', {}, button),
  );
  button.addEventListener('click', () => {
    note.remove();
    document.getElementById('question')?.focus();
    void deleteRefused(response);
  });
  return note;
}

function reasonOf(status = 0): string {
  if (status === 409) return m.offline_refused_answered();
  if (status === 404 || status === 410) return m.offline_refused_closed();
  return status === 400 || status === 422
    ? m.offline_refused_unreadable()
    : m.offline_refused_other();
}
