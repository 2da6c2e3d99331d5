import { openStore } from '$lib/offline/open-store.ts';
import { listQueued } from '$lib/offline/response-queue.ts';
import { sendQueue } from '$lib/offline/send-queue.ts';
import { m } from '$lib/paraglide/messages.js';
import { getOfflinePage, inTime, localeOf } from './fallback.ts';

/** Responds with the page of an item, or with the stored page if the network does not answer or the server fails. */
export async function respondWithItem(
  request: Request,
  attemptId: string,
  number: number,
): Promise<Response> {
  const response = fetch(request);
  const answer = await inTime(response).catch(() => undefined);
  if (answer && answer.status < 500) return answer;
  const item = await (await openStore()).get('items', [attemptId, number]);
  if (item) return new Response(item.html, { headers: item.headers });
  if (answer) return answer;
  const link = await linkToNextItem(request, attemptId);
  return response.catch(() => getOfflinePage(new URL(request.url), link));
}

/** Responds to the address of an attempt. Without the network, redirects to the next open item on this device. */
export async function respondWithNextItem(request: Request, attemptId: string): Promise<Response> {
  const response = fetch(request);
  try {
    return await inTime(response);
  } catch {
    const next = await findNextItem(attemptId);
    if (next === undefined) return response.catch(() => getOfflinePage(new URL(request.url)));
    return Response.redirect(`${request.url.replace(/[?#].*/, '')}/${next}`);
  }
}

/** Responds with the result. Sends the queued responses first, because none counts after the attempt is finished. */
export async function respondWithResult(request: Request, attemptId: string): Promise<Response> {
  const url = new URL(request.url);
  await sendQueue().catch(() => undefined);
  const unsent = await countUnsent(attemptId).catch(() => 0);
  const options = { locale: localeOf(url) };
  if (unsent > 0 && request.method === 'POST') {
    return getOfflinePage(url, m.offline_unsent({ count: unsent }, options));
  }
  return fetch(request).catch(() => getOfflinePage(url, m.offline_finish({}, options)));
}

async function countUnsent(attemptId: string): Promise<number> {
  const queued = await listQueued(attemptId);
  return queued.filter(({ refused }) => refused === undefined).length;
}

async function findNextItem(attemptId: string): Promise<number | undefined> {
  const attempt = await (await openStore()).get('attempts', attemptId);
  const queued = (await listQueued(attemptId)).map(({ number }) => number);
  const open = attempt?.open ?? [];
  return open.find((number) => !queued.includes(number)) ?? open[0];
}

async function linkToNextItem(request: Request, attemptId: string): Promise<string | undefined> {
  const number = await findNextItem(attemptId);
  if (number === undefined) return undefined;
  const url = new URL(request.url);
  const path = url.pathname.replace(/\d+$/, String(number));
  return `<a href="${path}">${m.offline_go_on({ number }, { locale: localeOf(url) })}</a>`;
}
