import { openStore } from '$lib/offline/open-store.ts';
import { listKept } from '$lib/offline/outbox.ts';
import { sendKept } from '$lib/offline/send-kept.ts';
import { m } from '$lib/paraglide/messages.js';
import { inTime } from './in-time.ts';
import { localeOf } from './locale-of.ts';
import { offlinePage } from './offline-page.ts';

/** Answers with the page of an item; where nobody answers with the one that is stored while it is open. */
export async function answerItem(
  request: Request,
  attemptId: string,
  number: number,
): Promise<Response> {
  const answer = fetch(request);
  try {
    return await inTime(answer);
  } catch {
    const item = await (await openStore()).get('items', [attemptId, number]);
    if (item) return new Response(item.html, { headers: item.headers });
    const open = await tellOpen(request, attemptId);
    return answer.catch(() => offlinePage(new URL(request.url), open));
  }
}

/** Goes on with an attempt where the reader left off, as far as this device knows. */
export async function answerResume(request: Request, attemptId: string): Promise<Response> {
  const answer = fetch(request);
  try {
    return await inTime(answer);
  } catch {
    const next = await nextOpen(attemptId);
    if (next === undefined) return answer.catch(() => offlinePage(new URL(request.url)));
    return Response.redirect(`${request.url.replace(/[?#].*/, '')}/${next}`);
  }
}

/**
 * Answers with the result, or with what is asked before it. What is kept on this device is sent before
 * the attempt is finished, or it would count for nothing.
 */
export async function answerResult(request: Request, attemptId: string): Promise<Response> {
  const url = new URL(request.url);
  await sendKept().catch(() => undefined);
  const unsent = await countUnsent(attemptId).catch(() => 0);
  const options = { locale: localeOf(url) };
  if (unsent > 0 && request.method === 'POST') {
    return offlinePage(url, m.offline_unsent({ count: unsent }, options));
  }
  return fetch(request).catch(() => offlinePage(url, m.offline_finish({}, options)));
}

async function countUnsent(attemptId: string): Promise<number> {
  const kept = await listKept(attemptId);
  return kept.filter(({ refused }) => refused === undefined).length;
}

async function nextOpen(attemptId: string): Promise<number | undefined> {
  const attempt = await (await openStore()).get('attempts', attemptId);
  const kept = (await listKept(attemptId)).map(({ number }) => number);
  const open = attempt?.open ?? [];
  return open.find((number) => !kept.includes(number)) ?? open[0];
}

async function tellOpen(request: Request, attemptId: string): Promise<string | undefined> {
  const number = await nextOpen(attemptId);
  if (number === undefined) return undefined;
  const url = new URL(request.url);
  const path = url.pathname.replace(/\d+$/, String(number));
  return `<a href="${path}">${m.offline_go_on({ number }, { locale: localeOf(url) })}</a>`;
}
