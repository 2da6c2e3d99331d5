import { ofAttempt, openStore, type QueuedResponse } from './open-store.ts';

/** Queues a response. As on the server, the first response to an item stands, unless it was refused. */
export async function addToQueue(response: QueuedResponse): Promise<void> {
  const store = await openStore();
  const change = store.transaction('responses', 'readwrite');
  const earlier = await change.store.get([response.attemptId, response.number]);
  if (!earlier || earlier.refused !== undefined) await change.store.put(response);
  await change.done;
}

/** Lists the queued and refused responses of an attempt, by number. */
export async function listQueued(attemptId: string): Promise<QueuedResponse[]> {
  return (await openStore()).getAll('responses', ofAttempt(attemptId));
}

/** Lists all responses that are not sent yet, oldest first. */
export async function listUnsent(): Promise<QueuedResponse[]> {
  const queued = await (await openStore()).getAll('responses');
  return queued.filter(({ refused }) => refused === undefined).toSorted((a, b) => a.at - b.at);
}

/** Deletes a response that the server has accepted, and the page of its item. */
export async function deleteSent({ attemptId, number }: QueuedResponse): Promise<void> {
  const store = await openStore();
  const change = store.transaction(['attempts', 'items', 'responses'], 'readwrite');
  await change.objectStore('responses').delete([attemptId, number]);
  await change.objectStore('items').delete([attemptId, number]);
  const attempt = await change.objectStore('attempts').get(attemptId);
  if (attempt) {
    const open = attempt.open.filter((other) => other !== number);
    await change.objectStore('attempts').put({ ...attempt, open });
  }
  await change.done;
}

/** Marks a response as refused by the server. It is shown until the reader dismisses it. */
export async function markRefused(response: QueuedResponse, status: number): Promise<void> {
  await (await openStore()).put('responses', { ...response, refused: status });
}

/** Deletes a refused response. */
export async function deleteRefused({ attemptId, number }: QueuedResponse): Promise<void> {
  await (await openStore()).delete('responses', [attemptId, number]);
}
