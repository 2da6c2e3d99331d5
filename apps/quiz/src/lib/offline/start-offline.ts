import { queuedEvent } from './queue-response.ts';
import { deleteExpired } from './store-attempt.ts';
import { listQueued } from './response-queue.ts';
import { isShown, readPageState } from './read-page-state.ts';
import { sendQueue } from './send-queue.ts';
import { renderOfflineState } from './render-offline-state.ts';
import { storeItems } from './store-items.ts';
import { storePages } from './store-page.ts';

/** The first wait in seconds if the server gives none. It is doubled up to five minutes. */
const firstWait = 5;
const longestWait = 300;

/**
 * Makes the quiz page work without a connection: sends the queue when the connection may be back, and
 * stores the pages of open items. `showAgain` loads the current page again.
 */
export function startOffline(showAgain: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  async function send(wait = firstWait): Promise<void> {
    clearTimeout(timer);
    const { done, retryAfter } = await sendQueue();
    if (!done) sendLater(wait, retryAfter);
    if (await isOutdated()) showAgain();
    else await renderOfflineState();
  }
  function sendLater(wait: number, seconds = wait): void {
    clearTimeout(timer);
    if (!navigator.onLine) return;
    const again = (): void => void quietly(send(Math.min(wait * 2, longestWait)));
    timer = setTimeout(again, 1000 * seconds);
  }
  addEventListener(queuedEvent, () => sendLater(firstWait));
  addEventListener('online', () => void quietly(send()));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void quietly(send());
  });
  void quietly(begin(send));
}

/** Whether the page still shows a queued response that another window has sent. */
async function isOutdated(): Promise<boolean> {
  const state = readPageState(document);
  if (!state || !document.getElementById('kept')) return false;
  const queued = await listQueued(state.attemptId);
  if (!isShown(state)) return false;
  return !queued.some(({ number, refused }) => number === state.number && refused === undefined);
}

/** Renders the queued responses before it sends them, so that they are visible without a connection. */
async function begin(send: () => Promise<void>): Promise<void> {
  const open = await renderOfflineState();
  await deleteExpired(Date.now());
  await send();
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  await untilLoaded();
  await navigator.serviceWorker.register('/service-worker.js');
  await untilActivated(await navigator.serviceWorker.ready);
  const state = readPageState(document);
  if (!state || savesData()) return;
  await storeItems(state, open);
  await storePages(neighbours());
}

/** Lists the paths of the pages that a reader is likely to open next: the articles, the deck, the article and its briefing. */
function neighbours(): string[] {
  const links = document.querySelectorAll<HTMLAnchorElement>('header nav a');
  const article = document.querySelector<HTMLElement>('[data-article]')?.dataset.article;
  return [
    ...[...links].map(({ pathname }) => pathname),
    ...(article ? [article, `${article}/briefing`] : []),
  ];
}

function savesData(): boolean {
  if (!('connection' in navigator)) return false;
  const { connection } = navigator;
  return (
    typeof connection === 'object' &&
    connection !== null &&
    'saveData' in connection &&
    connection.saveData === true
  );
}

/** Waits until a new service worker has deleted what no stored page needs, so that it does not delete what is stored next. */
async function untilActivated({ active }: ServiceWorkerRegistration): Promise<void> {
  if (active?.state !== 'activating') return;
  await new Promise((resolve) => active.addEventListener('statechange', resolve, { once: true }));
}

/** Waits for the page to load, so that storing other pages does not delay it. */
async function untilLoaded(): Promise<void> {
  if (document.readyState === 'complete') return;
  await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
}

/** Ignores failures of the store or of the connection: the page works without them. */
async function quietly(work: Promise<void>): Promise<void> {
  await work.catch(() => undefined);
}
