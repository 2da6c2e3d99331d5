import { readRetryAfter } from '$lib/format/retry-after.ts';
import type { KeptResponse } from './open-store.ts';
import { acknowledge, listUnsent, refuse } from './outbox.ts';

/** How long the server may take to answer, in milliseconds: nobody else sends meanwhile. */
const patience = 30_000;

/** Whether all was sent; if not, after how many seconds the server asks to try again, where it says so. */
export interface Sent {
  readonly done: boolean;
  readonly retryAfter?: number | undefined;
}

/**
 * Sends all that is kept, one after the other, each until the server has answered it. Only one window
 * or worker of this browser sends at a time; the next finds what the one before left.
 */
export async function sendKept(): Promise<Sent> {
  if ((await listUnsent()).length === 0) return { done: true };
  return navigator.locks.request('outbox', async () => {
    for (const response of await listUnsent()) {
      const sent = await send(response);
      if (!sent.done) return sent;
    }
    return { done: true };
  });
}

async function send(kept: KeptResponse): Promise<Sent> {
  const response = await post(kept);
  if (!response) return { done: false };
  const { status, ok, redirected, headers } = response;
  if (status === 429 || status >= 500) return { done: false, retryAfter: readRetryAfter(headers) };
  if (!ok) await refuse(kept, status);
  // The server leads on to the verdict: an answer without that came from something in between.
  else if (redirected) await acknowledge(kept);
  else return { done: false };
  return { done: true };
}

async function post({ action, fields }: KeptResponse): Promise<Response | undefined> {
  const body = new URLSearchParams(fields);
  const signal = AbortSignal.timeout(patience);
  try {
    return await fetch(action, { method: 'POST', headers: { Accept: 'text/html' }, body, signal });
  } catch {
    return undefined;
  }
}
