import { collectVerdicts } from '$lib/deck/collect-verdicts.ts';
import { listAssets } from '$lib/offline/keep-assets.ts';
import { keepResponse } from '$lib/offline/keep-response.ts';
import { readState } from '$lib/offline/read-state.ts';
import { showPage } from '$lib/offline/show-page.ts';
import { focusOn } from './focus.ts';
import { enhanceOrders } from './order.ts';
import { enhanceMatches } from './pair.ts';

/** What is shown in place of the question, and its address without what a form or a link adds. */
const question = 'main:has(#question)';
const pageOf = (url: string): string => url.replace(/[?#].*/, '');

/** How long the server may take to answer a form, in milliseconds. */
const patience = 10_000;

/** True where the network failed: nobody is there, or nobody answers. */
const isUnreached = (cause: unknown): boolean =>
  cause instanceof TypeError || (cause instanceof DOMException && cause.name === 'TimeoutError');

/** True where nothing was taken, but may be a moment later. */
const isPassing = ({ status }: Response): boolean => status === 429 || status >= 500;

interface Showing {
  /** Of the element that is shown; the whole question where it is empty. */
  readonly id?: string;
  /** Of the control that was pressed: it keeps the focus where the page still has it. */
  readonly focus?: string;
  readonly init?: RequestInit;
}

/** Counts what was asked for in place of the question: what comes after something newer was asked for is not shown. */
let newest = 0;

/**
 * Asks for a page and shows it: the element of an id in place of the same here, without one the whole
 * question; a page that has no such part, or is of another deployment, as the browser does.
 */
async function show(url: string, { id = '', focus = '', init }: Showing = {}): Promise<void> {
  const turn = id ? newest : (newest += 1);
  const response = await fetch(url, { ...init, headers: { Accept: 'text/html' } });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const part = id ? `#${id}` : question;
  const content = page.querySelector(part);
  if (init && !content && isPassing(response)) throw new Error(`Cannot send: ${response.status}`);
  if (!id && turn !== newest) return refreshRow(page);
  if (!content || isOfAnotherDeployment(page, response)) return location.assign(response.url);
  document.querySelector(part)?.replaceWith(content);
  if (id) return focusOn(`${id}-outcome`);
  takeAddress(page, response.url);
  enhanceOrders();
  enhanceMatches();
  void collectVerdicts();
  focusOn('message', focus, 'verdict', 'question');
  void showPage().catch(() => undefined);
}

/** Whether a page has styles or scripts that this one lacks; what the reader has to correct is shown all the same. */
function isOfAnotherDeployment(page: Document, { url }: Response): boolean {
  const assetsOf = ({ head }: Document): string => listAssets(head.innerHTML).toSorted().join(' ');
  return !url.includes('?/') && assetsOf(page) !== assetsOf(document);
}

/** Makes what is around the question say that it is another one. */
function takeAddress(page: Document, url: string): void {
  document.title = page.title;
  if (pageOf(url) !== pageOf(location.href)) history.pushState(null, '', url);
  const languages = page.querySelector('footer nav');
  if (languages) document.querySelector('footer nav')?.replaceWith(languages);
}

/** Takes from a page that came too late what is answered by now; the question on this page stays. */
function refreshRow(page: Document): void {
  const row = page.querySelector('main nav');
  for (const link of row?.querySelectorAll('a') ?? []) {
    if (link.pathname === location.pathname) link.setAttribute('aria-current', 'step');
    else link.removeAttribute('aria-current');
  }
  if (row) document.querySelector('main nav')?.replaceWith(row);
}

/** Posts a form in place. Where that fails, what was entered stays and can be sent again. */
export function interceptSubmit(event: SubmitEvent): void {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.dataset.enhance === undefined) return;
  event.preventDefault();
  if (form.ariaBusy === 'true') return;
  form.ariaBusy = 'true';
  const { submitter } = event;
  const action = actionOf(form, submitter);
  const body = fieldsOf(form, submitter);
  const state = readState(document);
  const id = form.dataset.enhance;
  const init = { method: 'POST', body, signal: AbortSignal.timeout(patience) };
  show(action, { id, focus: submitter?.id ?? '', init }).catch(async (cause) => {
    form.ariaBusy = 'false';
    // Then the response is kept on this device, if it is one.
    if (state && isUnreached(cause) && (await keepResponse(form, action, body, state))) return;
    failureOf(form, action)?.removeAttribute('hidden');
  });
}

/** Where the page says that a form could not be sent. */
function failureOf(form: HTMLFormElement, action: string): Element | null {
  const isAside = form.id === 'answer' && new URL(action).search !== '?/answer';
  if (isAside) return document.querySelector('[data-unchanged]');
  return (form.isConnected ? form : document).querySelector('[data-failure]');
}

/** A button may post its form elsewhere than the form says. */
function actionOf(form: HTMLFormElement, submitter: HTMLElement | null): string {
  const isOwn = submitter instanceof HTMLButtonElement && submitter.hasAttribute('formaction');
  return isOwn ? submitter.formAction : form.action;
}

function fieldsOf(form: HTMLFormElement, submitter: HTMLElement | null): URLSearchParams {
  const fields = [...new FormData(form, submitter)];
  return new URLSearchParams(
    fields.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

/** Follows a link to another question in place; a click that asks for a new tab is the browser's. */
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

/** Shows the question of an address that the reader went back or forward to. */
export function returnTo(): void {
  const turn = newest + 1;
  show(location.href).catch(() => {
    if (turn === newest) location.reload();
  });
}
