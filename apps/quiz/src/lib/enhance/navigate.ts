import { collectCards } from '$lib/deck/collect.ts';
import { keepResponse } from '$lib/offline/keep-response.ts';
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

/**
 * Asks for a page and shows it: the element of an id in place of the same here, without one the whole
 * question; a page that has no such part as the browser does.
 */
async function show(url: string, { id = '', focus = '', init }: Showing = {}): Promise<void> {
  const response = await fetch(url, { ...init, headers: { Accept: 'text/html' } });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const part = id ? `#${id}` : question;
  const content = page.querySelector(part);
  if (!content) {
    if (init && isPassing(response)) throw new Error(`Cannot send: ${response.status}`);
    return location.assign(response.url);
  }
  document.querySelector(part)?.replaceWith(content);
  if (id) return focusOn(`${id}-outcome`);
  document.title = page.title;
  if (pageOf(response.url) !== pageOf(location.href)) history.pushState(null, '', response.url);
  enhanceOrders();
  enhanceMatches();
  void collectCards();
  focusOn('message', focus, 'verdict', 'question');
  void showPage().catch(() => undefined);
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
  const id = form.dataset.enhance;
  const init = { method: 'POST', body, signal: AbortSignal.timeout(patience) };
  show(action, { id, focus: submitter?.id ?? '', init }).catch(async (cause) => {
    form.ariaBusy = 'false';
    // Then the response is kept on this device, if it is one.
    if (isUnreached(cause) && (await keepResponse(form, action, body))) return;
    form.querySelector('[data-failure]')?.removeAttribute('hidden');
  });
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
  show(link.href).catch(() => location.assign(link.href));
}

/** Shows the question of an address that the reader went back or forward to. */
export function returnTo(): void {
  show(location.href).catch(() => location.reload());
}
