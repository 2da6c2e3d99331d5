import { m } from '$lib/paraglide/messages.js';
import { element } from './element.ts';
import type { KeptResponse } from './open-store.ts';

/** Puts a kept response in the place of its form: it stands there until the server has taken it. */
export function showKept({ lines }: KeptResponse, next: number | undefined): void {
  const form = document.querySelector('#question form:has([data-submit])');
  if (!form || document.getElementById('kept')) return;
  const note = element('section', { id: 'kept', role: 'status', tabindex: '-1' });
  note.append(
    element('h2', {}, m.offline_kept()),
    element('p', {}, m.offline_kept_answer()),
    answerList(lines),
    element('p', { class: 'note' }, m.offline_kept_note()),
    next === undefined ? element('p', {}, m.offline_last()) : nextLink(next),
  );
  form.replaceWith(note);
  note.focus({ preventScroll: true });
  note.scrollIntoView({ block: 'nearest' });
}

/** The lines of an answer, words of the sheet mostly. */
export function answerList(lines: readonly string[]): HTMLElement {
  return element(
    'ul',
    { class: 'words', dir: 'auto' },
    ...lines.map((line) => element('li', {}, line)),
  );
}

function nextLink(number: number): HTMLElement {
  const href = pathOf(number);
  const attributes = { class: 'button', 'data-next': '', 'data-enhance': '', href };
  return element('p', {}, element('a', attributes, m.quiz_next()));
}

/** The address of another item of the attempt on the page. */
export const pathOf = (number: number): string => location.pathname.replace(/\d+$/, String(number));
