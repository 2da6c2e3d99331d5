import { ofAttempt, openStore } from './open-store.ts';
import type { AttemptState } from './read-state.ts';

/**
 * Notes how an attempt stands and forgets the pages of items that are answered. Answers are never
 * taken back, so an item is open only if no page has shown it answered: a stored page may be old.
 * Resolves with the numbers that are open.
 */
export async function noteAttempt(state: AttemptState): Promise<readonly number[]> {
  const { attemptId, until, finished } = state;
  if (finished) {
    await forgetAttempt(attemptId);
    return [];
  }
  const store = await openStore();
  const change = store.transaction(['attempts', 'items'], 'readwrite');
  const known = await change.objectStore('attempts').get(attemptId);
  const open = state.open.filter((number) => known?.open.includes(number) ?? true);
  await change.objectStore('attempts').put({ id: attemptId, until, open });
  const items = change.objectStore('items');
  for (const key of await items.getAllKeys(ofAttempt(attemptId))) {
    if (!open.includes(key[1])) await items.delete(key);
  }
  await change.done;
  return open;
}

/** Forgets an attempt that is over. What could not be sent stays until it has been, or was refused. */
export async function forgetAttempt(attemptId: string): Promise<void> {
  const store = await openStore();
  const change = store.transaction(['attempts', 'items'], 'readwrite');
  await change.objectStore('attempts').delete(attemptId);
  await change.objectStore('items').delete(ofAttempt(attemptId));
  await change.done;
}

/** Removes whatever belongs to attempts that have closed by `now`, in milliseconds since 1970. */
export async function forgetExpired(now: number): Promise<void> {
  const store = await openStore();
  const change = store.transaction(['attempts', 'items', 'outbox'], 'readwrite');
  for (const name of ['attempts', 'items', 'outbox'] as const) {
    let cursor = await change.objectStore(name).openCursor();
    while (cursor) {
      if (Date.parse(cursor.value.until) <= now) await cursor.delete();
      cursor = await cursor.continue();
    }
  }
  await change.done;
}
