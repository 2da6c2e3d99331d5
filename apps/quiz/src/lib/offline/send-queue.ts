import { readRetryAfter } from '$lib/format/retry-after.ts';
import type { QueuedResponse } from './open-store.ts';
import { deleteSent, listUnsent, markRefused } from './response-queue.ts';

/** How long to wait for the server, in milliseconds. No other window sends in this time. */
const patience = 30_000;

/** Whether all was sent, and the Retry-After of the server in seconds. */
export interface Sent {
  readonly done: boolean;
  readonly retryAfter?: number | undefined;
}

/**
 * Sends all queued responses, one after the other. Only one window or worker of this browser sends at a
 * time; the next one sends what is left.
 */
export async function sendQueue(): Promise<Sent> {
  if ((await listUnsent()).length === 0) return { done: true };
  return navigator.locks.request('responses', async () => {
    for (const response of await listUnsent()) {
      const sent = await send(response);
      if (!sent.done) return sent;
    }
    return { done: true };
  });
}

async function send(queued: QueuedResponse): Promise<Sent> {
  const response = await post(queued);
  if (!response) return { done: false };
  const { status, ok, redirected, headers } = response;
  if (status === 429 || status >= 500) return { done: false, retryAfter: readRetryAfter(headers) };
  if (!ok) await markRefused(queued, status);
  // The server redirects to the verdict. An answer without a redirect came from a proxy or a portal.
  else if (redirected) await deleteSent(queued);
  else return { done: false };
  return { done: true };
}

async function post({ action, fields }: QueuedResponse): Promise<Response | undefined> {
  const body = new URLSearchParams(fields);
  const signal = AbortSignal.timeout(patience);
  try {
    return await fetch(action, { method: 'POST', headers: { Accept: 'text/html' }, body, signal });
  } catch {
    return undefined;
  }
}
