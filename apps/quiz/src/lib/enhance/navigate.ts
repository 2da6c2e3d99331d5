import { focusOn } from './focus.ts';
import { enhanceOrders } from './order.ts';

/** Asks for a page and shows it: a question in place, anything else as the browser does. */
async function show(url: string, init?: RequestInit): Promise<void> {
  const response = await fetch(url, { ...init, headers: { Accept: 'text/html' } });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const content = page.querySelector('main:has(#question)');
  if (!content) return location.assign(response.url);
  document.title = page.title;
  document.querySelector('main')?.replaceWith(content);
  if (response.url !== location.href) history.pushState(null, '', response.url);
  enhanceOrders();
  focusOn('message', 'verdict', 'question');
}

/** Posts the form of an item in place. Where that fails, what was entered stays and can be sent again. */
export function interceptSubmit(event: SubmitEvent): void {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.matches('[data-enhance]')) return;
  event.preventDefault();
  if (form.ariaBusy === 'true') return;
  form.ariaBusy = 'true';
  show(form.action, { method: 'POST', body: fieldsOf(form, event.submitter) }).catch(() => {
    form.ariaBusy = 'false';
    form.querySelector('[data-failure]')?.removeAttribute('hidden');
  });
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
