import { ofAttempt, openStore, type KeptResponse } from './open-store.ts';

/** Keeps a response. The first one counts, here as on the server, unless it was refused. */
export async function keep(response: KeptResponse): Promise<void> {
  const store = await openStore();
  const change = store.transaction('outbox', 'readwrite');
  const earlier = await change.store.get([response.attemptId, response.number]);
  if (!earlier || earlier.refused !== undefined) await change.store.put(response);
  await change.done;
}

/** What is kept of one attempt, by number. */
export async function listKept(attemptId: string): Promise<KeptResponse[]> {
  return (await openStore()).getAll('outbox', ofAttempt(attemptId));
}

/** All that waits to be sent, in the order in which it was given. */
export async function listUnsent(): Promise<KeptResponse[]> {
  const kept = await (await openStore()).getAll('outbox');
  return kept.filter(({ refused }) => refused === undefined).toSorted((a, b) => a.at - b.at);
}

/** Removes a response that the server has taken, and with it the page of its item. */
export async function acknowledge({ attemptId, number }: KeptResponse): Promise<void> {
  const store = await openStore();
  const change = store.transaction(['attempts', 'items', 'outbox'], 'readwrite');
  await change.objectStore('outbox').delete([attemptId, number]);
  await change.objectStore('items').delete([attemptId, number]);
  const attempt = await change.objectStore('attempts').get(attemptId);
  if (attempt) {
    const open = attempt.open.filter((other) => other !== number);
    await change.objectStore('attempts').put({ ...attempt, open });
  }
  await change.done;
}

/** Notes that the server refused a response, which is then shown until the reader puts it away. */
export async function refuse(response: KeptResponse, status: number): Promise<void> {
  await (await openStore()).put('outbox', { ...response, refused: status });
}

/** Puts a refused response away. */
export async function dismiss({ attemptId, number }: KeptResponse): Promise<void> {
  await (await openStore()).delete('outbox', [attemptId, number]);
}
