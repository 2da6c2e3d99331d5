import { listAssets } from '$lib/offline/store-assets.ts';
import { findOutage, type Outage } from '$lib/offline/find-outage.ts';
import { queueResponse } from '$lib/offline/queue-response.ts';
import { readPageState } from '$lib/offline/read-page-state.ts';
import { renderOfflineState } from '$lib/offline/render-offline-state.ts';
import { focusNew, focusPart } from './focus-part.ts';
import { askIfUnmoved, enhanceOrders } from './order.ts';
import { notePageChange } from './second-press.ts';

/** The part of the page that is replaced. */
const question = 'main:has(#question)';
/** Removes the query and the fragment of an address. */
const pageOf = (url: string): string => url.replace(/[?#].*/, '');

/** How long to wait for the answer to a form, in milliseconds. */
const patience = 10_000;

/** Whether the request failed in the network or timed out. */
const isUnreached = (cause: unknown): boolean =>
  cause instanceof TypeError || (cause instanceof DOMException && cause.name === 'TimeoutError');

/** Why the server did not take a form: it failed, or allows no more requests for now. */
class Refused extends Error {
  readonly status: number;

  constructor({ status }: Response) {
    super(`Cannot send: ${status}`);
    this.status = status;
  }
}

/** Whether a form was not taken by fault of the server. */
const isServerFault = (cause: unknown): boolean => cause instanceof Refused && cause.status >= 500;

interface Showing {
  /** The id of the element to replace; the whole question if empty. */
  readonly id?: string;
  /** The id of the pressed control, which keeps the focus if the page stays and still has it. */
  readonly focus?: string;
  readonly init?: RequestInit;
  /** Keeps the form on this device if the server failed. Resolves with whether it did. */
  readonly keep?: (outage: Outage) => Promise<boolean>;
}

/** The number of the latest request for a question. An answer to an earlier request is not shown. */
let newest = 0;

/**
 * Fetches a page and replaces an element of this page, or the whole question, by that of the new page. If the
 * new page has no such part or belongs to another deployment, the browser loads it.
 */
async function show(url: string, { id = '', focus = '', init, keep }: Showing = {}): Promise<void> {
  const turn = id ? newest : (newest += 1);
  const response = await fetch(url, { ...init, headers: { Accept: 'text/html' } });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const part = id ? `#${id}` : question;
  const content = page.querySelector(part);
  const { status } = response;
  if (status >= 500 && (await keep?.('server'))) return;
  if (init && !content && (status === 429 || status >= 500)) throw new Refused(response);
  if (!id && turn !== newest) return refreshRow(page);
  if (!content || isOfAnotherDeployment(page, response)) return location.assign(response.url);
  document.querySelector(part)?.replaceWith(content);
  if (id) return focusPart(document.getElementById(`${id}-outcome`));
  const kept = pageOf(response.url) === pageOf(location.href) ? focus : '';
  // A control that stays in its place, such as that of a setting, may be pressed again at once.
  if (!document.getElementById(kept)) notePageChange();
  updateAddress(page, response.url);
  enhanceOrders();
  focusNew(kept);
  void renderOfflineState().catch(() => undefined);
}

/** Whether a page has other style sheets or scripts than this one. Refused forms are shown in any case. */
function isOfAnotherDeployment(page: Document, { url }: Response): boolean {
  const assetsOf = ({ head }: Document): string => listAssets(head.innerHTML).toSorted().join(' ');
  return !url.includes('?/') && assetsOf(page) !== assetsOf(document);
}

/** Updates the title, the address and the language links for the new question. */
function updateAddress(page: Document, url: string): void {
  document.title = page.title;
  if (pageOf(url) !== pageOf(location.href)) history.pushState(null, '', url);
  const languages = page.querySelector('footer nav');
  if (languages) document.querySelector('footer nav')?.replaceWith(languages);
}

/** Updates the row of numbers from a page that arrived too late. The question stays. */
function refreshRow(page: Document): void {
  const row = page.querySelector('main nav');
  for (const link of row?.querySelectorAll('a') ?? []) {
    if (link.pathname === location.pathname) link.setAttribute('aria-current', 'step');
    else link.removeAttribute('aria-current');
  }
  if (row) document.querySelector('main nav')?.replaceWith(row);
}

/** Posts a form without a full load. If that fails, the input stays and can be sent again. */
export function interceptSubmit(event: SubmitEvent): void {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.dataset.enhance === undefined) return;
  event.preventDefault();
  const { submitter } = event;
  if (form.ariaBusy === 'true' || askIfUnmoved(form, submitter)) return;
  setSending(form, true);
  const action = actionOf(form, submitter);
  const body = fieldsOf(form, submitter);
  const state = readPageState(document);
  const id = form.dataset.enhance;
  const init = { method: 'POST', body, signal: AbortSignal.timeout(patience) };
  // If the form is a response, it is queued on this device.
  const keep = async (outage: Outage): Promise<boolean> =>
    state !== undefined && queueResponse(form, action, body, state, outage);
  show(action, { id, focus: submitter?.id ?? '', init, keep })
    .catch(async (cause) => {
      const outage = isServerFault(cause) ? 'server' : await findOutage();
      if (isUnreached(cause) && (await keep(outage))) return;
      failureOf(form, action, outage)?.removeAttribute('hidden');
    })
    .finally(() => setSending(form, false));
}

/** Shows at once that a form is being sent, since the server may take long. */
function setSending(form: HTMLFormElement, isSending: boolean): void {
  form.ariaBusy = String(isSending);
  const note = form.querySelector<HTMLElement>('[data-sending]');
  if (note) note.textContent = isSending ? (note.dataset.sending ?? '') : '';
}

/** Finds the note that says that a form could not be sent. */
function failureOf(form: HTMLFormElement, action: string, outage: Outage): Element | null {
  const isAside = form.id === 'answer' && new URL(action).search !== '?/answer';
  if (isAside) return document.querySelector('[data-unchanged]');
  const notes = [...(form.isConnected ? form : document).querySelectorAll('[data-failure]')];
  for (const note of notes) note.toggleAttribute('hidden', true);
  return notes.find((note) => note.matches(`[data-failure=${outage}]`)) ?? notes[0] ?? null;
}

/** Gets the address that a form is posted to, without its fragment. A button may have its own. */
function actionOf(form: HTMLFormElement, submitter: HTMLElement | null): string {
  const isOwn = submitter instanceof HTMLButtonElement && submitter.hasAttribute('formaction');
  return (isOwn ? submitter.formAction : form.action).replace(/#.*/, '');
}

function fieldsOf(form: HTMLFormElement, submitter: HTMLElement | null): URLSearchParams {
  const fields = [...new FormData(form, submitter)];
  return new URLSearchParams(
    fields.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

/** Follows a link to another question without a full load, unless the click opens a new tab. */
export function interceptLink(event: MouseEvent): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0)
    return;
  const link = event.target instanceof Element && event.target.closest('a[data-enhance]');
  if (!(link instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  const { href } = link;
  const turn = newest + 1;
  show(href).catch(() => {
    if (turn === newest) location.assign(href);
  });
}

/** Shows the question of the current address, after going back or forward. */
export function returnTo(): void {
  const turn = newest + 1;
  show(location.href).catch(() => {
    if (turn === newest) location.reload();
  });
}
