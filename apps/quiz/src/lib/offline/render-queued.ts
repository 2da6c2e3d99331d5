import { m } from '$lib/paraglide/messages.js';
import { createElement } from './create-element.ts';
import type { QueuedResponse } from './open-store.ts';

/** Replaces the form by the queued response, until the server has accepted it. */
export function renderQueued({ lines, outage }: QueuedResponse, next: number | undefined): void {
  const form = document.querySelector('#question form:has([data-submit])');
  if (!form || document.getElementById('kept')) return;
  const note = createElement('section', { id: 'kept', role: 'status', tabindex: '-1' });
  note.append(
    createElement('h2', {}, m.offline_kept()),
    createElement('p', {}, m.offline_kept_answer()),
    answerList(lines),
    createElement(
      'p',
      { class: 'note' },
      outage === 'server' ? m.offline_kept_server() : m.offline_kept_note(),
    ),
    next === undefined ? createElement('p', {}, m.offline_last()) : nextLink(next),
  );
  form.replaceWith(note);
  note.focus({ preventScroll: true });
  note.scrollIntoView({ block: 'nearest' });
}

/** Creates the list of the lines of an answer. Most of them are labels from the fact sheet. */
export function answerList(lines: readonly string[]): HTMLElement {
  return createElement(
    'ul',
    { class: 'words', dir: 'auto' },
    ...lines.map((line) => createElement('li', {}, line)),
  );
}

function nextLink(number: number): HTMLElement {
  const href = pathOf(number);
  const attributes = { class: 'button', 'data-next': '', 'data-enhance': '', href };
  return createElement('p', {}, createElement('a', attributes, m.quiz_next()));
}

/** Gets the path of another item of the attempt on the page. */
export const pathOf = (number: number): string => location.pathname.replace(/\d+$/, String(number));
