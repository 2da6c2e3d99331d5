import { deLocalizeUrl } from '$lib/paraglide/runtime.js';
import { answerItem, answerResume, answerResult } from './attempt-pages.ts';
import { offlinePage } from './offline-page.ts';
import { answerReadingPage, isReadingPage } from './reading-pages.ts';
import { answerFromShell, isInShell } from './shell.ts';

const item = /^\/attempts\/([\w-]+\.[\w-]+)\/(\d+)$/;
const resume = /^\/attempts\/([\w-]+\.[\w-]+)$/;
const result = /^\/attempts\/([\w-]+\.[\w-]+)\/result$/;

/** The answer to a request; undefined where it is none of ours, and the browser does as without us. */
export function answerTo(request: Request): Promise<Response> | undefined {
  const url = new URL(request.url);
  if (url.origin !== location.origin) return undefined;
  const isRead = request.method === 'GET';
  if (isRead && isInShell(url.pathname)) return answerFromShell(request);
  const isPage = request.mode === 'navigate';
  const { pathname } = deLocalizeUrl(url);
  const [, attemptId = '', number] = item.exec(pathname) ?? [];
  const asksForHtml = request.headers.get('Accept') === 'text/html';
  if (isRead && number && (isPage || asksForHtml)) {
    return answerItem(request, attemptId, Number(number));
  }
  if (!isPage) return undefined;
  const [, finishing] = result.exec(pathname) ?? [];
  if (finishing) return answerResult(request, finishing);
  const [, resumed] = resume.exec(pathname) ?? [];
  if (resumed) return answerResume(request, resumed);
  if (isRead && isReadingPage(pathname, url.search)) return answerReadingPage(request);
  return fetch(request).catch(() => offlinePage(url));
}
