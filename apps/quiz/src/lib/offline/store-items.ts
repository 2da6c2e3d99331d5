import { storeAssets, listAssets, storedAt } from './store-assets.ts';
import { openStore, type StoredItem } from './open-store.ts';
import { readPageState, type AttemptPageState } from './read-page-state.ts';
import { toStoredPage } from './to-stored-page.ts';

/**
 * Fetches and stores the pages of open items that are not stored yet in this deployment and language. It
 * starts with the item on the page and stops at the first failure. One window of this browser does so at a time.
 */
export async function storeItems(state: AttemptPageState, open: readonly number[]): Promise<void> {
  await navigator.locks.request('items', { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    const assets = listAssets(document.head.innerHTML);
    await storeAssets(assets);
    for (const number of fromHere(open, state.number)) {
      const path = location.pathname.replace(/\d+$/, String(number));
      if (await isStored(state.attemptId, number, path, assets)) continue;
      if (!(await storeItem(path))) return;
      await untilIdle();
    }
  });
}

/** Sorts the numbers in the order in which a reader at item `here` gets to them. */
const fromHere = (open: readonly number[], here: number): number[] => [
  ...open.filter((number) => number >= here),
  ...open.filter((number) => number < here),
];

async function isStored(
  attemptId: string,
  number: number,
  path: string,
  assets: readonly string[],
): Promise<boolean> {
  const item = await (await openStore()).get('items', [attemptId, number]);
  return item?.path === path && assets.every((asset) => item.assets.includes(asset));
}

/** Stores one page if its item is open. Resolves with false if no more pages should be fetched. */
async function storeItem(path: string): Promise<boolean> {
  const response = await fetch(path, { headers: { Accept: 'text/html' } });
  if (!response.ok || response.headers.has(storedAt)) return false;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const state = readPageState(page);
  if (!state) return false;
  const { attemptId, number, until, open } = state;
  if (!open.includes(number)) return true;
  const html = toStoredPage(page);
  const headers: StoredItem['headers'] = [
    ...response.headers,
    [storedAt, new Date().toISOString()],
  ];
  const store = await openStore();
  const change = store.transaction(['attempts', 'items'], 'readwrite');
  const attempt = await change.objectStore('attempts').get(attemptId);
  // The item may have been answered during the request.
  if (attempt?.open.includes(number)) {
    const item = { attemptId, number, until, path, html, headers, assets: listAssets(html) };
    await change.objectStore('items').put(item);
  }
  await change.done;
  return true;
}

const untilIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 500 });
    else setTimeout(resolve, 50);
  });
