import { formatNumber } from '$lib/format/format-number.ts';
import { m } from '$lib/paraglide/messages.js';
import { createElement } from './create-element.ts';
import type { AttemptPageState } from './read-page-state.ts';

/** The progress of an attempt as this device knows it. */
export interface DeviceProgress {
  /** The numbers of the items that are neither answered nor queued. */
  readonly open: readonly number[];
  readonly queued: readonly number[];
}

/** The HTML of each row from the server, and the progress that it shows now. */
const rows = new WeakMap<Element, { readonly html: string; readonly shown: string }>();

/** Whether a row has to be rendered again. If so, resets it to the HTML from the server. */
function hasChanged(row: Element, progress: DeviceProgress): boolean {
  const { html, shown } = rows.get(row) ?? { html: row.innerHTML, shown: '' };
  const now = JSON.stringify(progress);
  if (shown === now) return false;
  if (shown !== '') row.innerHTML = html;
  rows.set(row, { html, shown: now });
  return true;
}

/** Updates the row of numbers and the count above it. */
export function renderProgress(state: AttemptPageState, progress: DeviceProgress): void {
  const { open, queued } = progress;
  const row = document.querySelector('main nav');
  if (!row || !hasChanged(row, progress)) return;
  for (const number of state.open) {
    if (queued.includes(number)) markStep(row, number, '○', m.offline_step_kept());
    else if (!open.includes(number)) markStep(row, number, '●', m.quiz_state_answered());
  }
  const count = row.querySelector('p');
  if (count && open.length < state.open.length)
    count.textContent = formatCount(state.total, progress);
}

function formatCount(total: number, { open, queued }: DeviceProgress): string {
  const answered = formatNumber(total - open.length - queued.length);
  return queued.length === 0
    ? m.quiz_answered({ answered, count: formatNumber(total) })
    : m.offline_progress({ answered, kept: formatNumber(queued.length) });
}

function markStep(row: Element, number: number, sign: string, state: string): void {
  const link = row.querySelector(`a[href$="/${number}"]`);
  if (!link) return;
  const written = formatNumber(number);
  link.classList.remove('open', 'flagged');
  link.ariaLabel = m.quiz_step({ number: written, state });
  link.replaceChildren(
    createElement('span', {}, written),
    createElement('span', { class: 'sign', 'data-sign': sign }),
  );
}
