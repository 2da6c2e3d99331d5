import { formatNumber } from '$lib/format/format-number.ts';
import { m } from '$lib/paraglide/messages.js';
import { element } from './element.ts';
import type { AttemptState } from './read-state.ts';

/** How items stand here, where a page of the server cannot know it. */
export interface Standing {
  /** The numbers that have neither been answered nor kept. */
  readonly open: readonly number[];
  readonly kept: readonly number[];
}

/** Each row as the server wrote it, and how things stood when it was corrected last. */
const rows = new WeakMap<Element, { readonly html: string; readonly shown: string }>();

/** Whether a row has to be written again; if so it is first put back to what the server wrote. */
function isNews(row: Element, standing: Standing): boolean {
  const { html, shown } = rows.get(row) ?? { html: row.innerHTML, shown: '' };
  const now = JSON.stringify(standing);
  if (shown === now) return false;
  if (shown !== '') row.innerHTML = html;
  rows.set(row, { html, shown: now });
  return true;
}

/** Corrects the row of numbers and the count above it where this device knows more than the page. */
export function showProgress(state: AttemptState, standing: Standing): void {
  const { open, kept } = standing;
  const row = document.querySelector('main nav');
  if (!row || !isNews(row, standing)) return;
  for (const number of state.open) {
    if (kept.includes(number)) markStep(row, number, '○', m.offline_step_kept());
    else if (!open.includes(number)) markStep(row, number, '●', m.quiz_state_answered());
  }
  const count = row.querySelector('p');
  if (count && open.length < state.open.length)
    count.textContent = tellCount(state.total, standing);
}

function tellCount(total: number, { open, kept }: Standing): string {
  const answered = formatNumber(total - open.length - kept.length);
  return kept.length === 0
    ? m.quiz_answered({ answered, count: formatNumber(total) })
    : m.offline_progress({ answered, kept: formatNumber(kept.length) });
}

function markStep(row: Element, number: number, sign: string, state: string): void {
  const link = row.querySelector(`a[href$="/${number}"]`);
  if (!link) return;
  const written = formatNumber(number);
  link.classList.remove('open', 'flagged');
  link.ariaLabel = m.quiz_step({ number: written, state });
  link.replaceChildren(element('span', {}, written), element('span', { class: 'sign' }, sign));
}
