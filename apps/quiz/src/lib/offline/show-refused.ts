import { m } from '$lib/paraglide/messages.js';
import { element } from './element.ts';
import type { KeptResponse } from './open-store.ts';
import { dismiss } from './outbox.ts';
import { answerList, pathOf } from './show-kept.ts';

/** Shows, below the row of numbers, what the server refused, until the reader puts it away. */
export function showRefused(refused: readonly KeptResponse[]): void {
  const row = document.querySelector('main nav');
  for (const response of refused) {
    const id = `refused-${response.number}`;
    if (!document.getElementById(id)) row?.after(refusalNote(id, response));
  }
}

function refusalNote(id: string, response: KeptResponse): HTMLElement {
  const button = element('button', { class: 'button quiet', type: 'button' }, m.offline_dismiss());
  const link = element('a', { href: pathOf(response.number), 'data-enhance': '' });
  link.append(m.offline_refused({ number: response.number }));
  const note = element(
    'section',
    { id, class: 'alert', role: 'alert' },
    element('h2', {}, link),
    element('p', {}, reasonOf(response.refused)),
    element('p', {}, m.offline_kept_answer()),
    answerList(response.lines),
    element('p', {}, button),
  );
  button.addEventListener('click', () => {
    note.remove();
    document.getElementById('question')?.focus();
    void dismiss(response);
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
