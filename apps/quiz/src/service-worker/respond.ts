import { deLocalizeUrl } from '$lib/paraglide/runtime.js';
import { respondWithItem, respondWithNextItem, respondWithResult } from './attempt-pages.ts';
import { getOfflinePage } from './fallback.ts';
import { isReadingPage, respondWithReadingPage, type KeepAlive } from './reading-pages.ts';
import { mayBeStored, respondWithAsset } from './shell.ts';

const item = /^\/attempts\/([\w-]+\.[\w-]+)\/(\d+)$/;
const resume = /^\/attempts\/([\w-]+\.[\w-]+)$/;
const result = /^\/attempts\/([\w-]+\.[\w-]+)\/result$/;

/** Responds to a request; undefined if the browser should handle it as without a service worker. */
export function respond(request: Request, keepAlive: KeepAlive): Promise<Response> | undefined {
  const url = new URL(request.url);
  if (url.origin !== location.origin) return undefined;
  const isRead = request.method === 'GET';
  if (isRead && mayBeStored(url.pathname)) return respondWithAsset(request);
  const isPage = request.mode === 'navigate';
  const { pathname } = deLocalizeUrl(url);
  const [, attemptId = '', number] = item.exec(pathname) ?? [];
  const asksForHtml = request.headers.get('Accept') === 'text/html';
  if (isRead && number && (isPage || asksForHtml)) {
    return respondWithItem(request, attemptId, Number(number));
  }
  if (!isPage) return undefined;
  const [, finishing] = result.exec(pathname) ?? [];
  if (finishing) return respondWithResult(request, finishing);
  const [, resumed] = resume.exec(pathname) ?? [];
  if (resumed) return respondWithNextItem(request, resumed);
  if (isRead && isReadingPage(pathname, url.search))
    return respondWithReadingPage(request, keepAlive);
  return fetch(request).catch(() => getOfflinePage(url));
}
