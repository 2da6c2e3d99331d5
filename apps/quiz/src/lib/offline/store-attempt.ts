import { ofAttempt, openStore } from './open-store.ts';
import type { AttemptPageState } from './read-page-state.ts';

/**
 * Stores which items of an attempt are open, and deletes the pages of the others. A response is final, so
 * an item stays answered even if an older, stored page shows it as open. Resolves with the open numbers.
 */
export async function storeAttempt(state: AttemptPageState): Promise<readonly number[]> {
  const { attemptId, until, finished } = state;
  if (finished) {
    await deleteAttempt(attemptId);
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

/** Deletes a finished attempt. Its queued responses stay until they are sent or refused. */
export async function deleteAttempt(attemptId: string): Promise<void> {
  const store = await openStore();
  const change = store.transaction(['attempts', 'items'], 'readwrite');
  await change.objectStore('attempts').delete(attemptId);
  await change.objectStore('items').delete(ofAttempt(attemptId));
  await change.done;
}

/** Deletes everything of the attempts that have expired by `now`, in milliseconds since 1970. */
export async function deleteExpired(now: number): Promise<void> {
  const store = await openStore();
  const change = store.transaction(['attempts', 'items', 'responses'], 'readwrite');
  for (const name of ['attempts', 'items', 'responses'] as const) {
    let cursor = await change.objectStore(name).openCursor();
    while (cursor) {
      if (Date.parse(cursor.value.until) <= now) await cursor.delete();
      cursor = await cursor.continue();
    }
  }
  await change.done;
}
