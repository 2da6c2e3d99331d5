import { keepAssets, listAssets, pagesCache, storedAt } from '$lib/offline/keep-assets.ts';
import { m } from '$lib/paraglide/messages.js';
import { inTime } from './in-time.ts';
import { insertNote } from './insert-note.ts';
import { localeOf } from './locale-of.ts';
import { offlinePage } from './offline-page.ts';

/** The review deck is on the device: its page is never out of date. */
const isDeck = /\/review$/;

/** How many reading pages are kept; the one that was stored first goes first. */
const most = 50;

/** The list of articles, briefings and their corrections. A quiz somebody sent and a list of results are not. */
export function isReadingPage(path: string, search: string): boolean {
  return search === '' && /^\/(articles\/[a-z0-9-]+(\/corrections)?|review)?$/.test(path);
}

/** Answers with the page as it is now; where nobody answers as it was stored, and says when that was. */
export async function answerReadingPage(request: Request): Promise<Response> {
  const answer = fetchAndStore(request);
  try {
    return await inTime(answer);
  } catch {
    const url = new URL(request.url);
    const kept = await (await caches.open(pagesCache)).match(url.pathname);
    if (!kept) return answer.catch(() => offlinePage(url));
    return isDeck.test(url.pathname) ? kept : insertNote(kept, tellWhen(kept, url));
  }
}

async function fetchAndStore(request: Request): Promise<Response> {
  const response = await fetch(request);
  if (isKept(response)) await store(request.url, response.clone());
  return response;
}

/** What was led elsewhere or went wrong is no page of this address. */
const isKept = ({ ok, type, redirected, headers }: Response): boolean =>
  ok &&
  type === 'basic' &&
  !redirected &&
  headers.get('Content-Type')?.startsWith('text/html') === true;

async function store(address: string, response: Response): Promise<void> {
  const { pathname } = new URL(address);
  const html = await response.text();
  const headers = new Headers(response.headers);
  headers.set(storedAt, new Date().toISOString());
  const cache = await caches.open(pagesCache);
  await cache.delete(pathname);
  await cache.put(pathname, new Response(html, { headers }));
  await keepAssets(listAssets(html));
  await trim(cache);
}

async function trim(cache: Cache): Promise<void> {
  const pages = (await cache.keys()).filter(({ url }) => listAssets(url).length === 0);
  for (const page of pages.slice(0, -most)) await cache.delete(page);
}

function tellWhen(page: Response, url: URL): string {
  const locale = localeOf(url);
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  const moment = format.format(new Date(page.headers.get(storedAt) ?? Date.now()));
  return m.offline_stored({ moment }, { locale });
}
