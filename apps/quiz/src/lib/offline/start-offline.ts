import { keptEvent } from './keep-response.ts';
import { forgetExpired } from './note-attempt.ts';
import { listKept } from './outbox.ts';
import { readState } from './read-state.ts';
import { sendKept } from './send-kept.ts';
import { showPage } from './show-page.ts';
import { storeItems } from './store-items.ts';
import { storePages } from './store-page.ts';

/** The first wait, in seconds, where the server says none; doubled up to five minutes. */
const firstWait = 5;
const longestWait = 300;

/**
 * Makes the quiz page go on without a connection: sends what is kept whenever it may get through, and
 * keeps the pages of open items. `showAgain` asks the server for the page that is shown.
 */
export function startOffline(showAgain: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  async function send(wait = firstWait): Promise<void> {
    clearTimeout(timer);
    const { done, retryAfter } = await sendKept();
    if (!done) sendLater(wait, retryAfter);
    if (await isOutdated()) showAgain();
    else await showPage();
  }
  function sendLater(wait: number, seconds = wait): void {
    clearTimeout(timer);
    if (!navigator.onLine) return;
    const again = (): void => void quietly(send(Math.min(wait * 2, longestWait)));
    timer = setTimeout(again, 1000 * seconds);
  }
  addEventListener(keptEvent, () => sendLater(firstWait));
  addEventListener('online', () => void quietly(send()));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void quietly(send());
  });
  void quietly(begin(send));
}

/** Whether the page still shows as kept what has left this device meanwhile, by whichever window. */
async function isOutdated(): Promise<boolean> {
  const state = readState(document);
  if (!state || !document.getElementById('kept')) return false;
  const kept = await listKept(state.attemptId);
  return !kept.some(({ number, refused }) => number === state.number && refused === undefined);
}

/** Shows what is kept before anything is sent, so that a reader sees it even without a connection. */
async function begin(send: () => Promise<void>): Promise<void> {
  const open = await showPage();
  await forgetExpired(Date.now());
  await send();
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  await untilLoaded();
  await navigator.serviceWorker.register('/service-worker.js');
  await navigator.serviceWorker.ready;
  const state = readState(document);
  if (!state || savesData()) return;
  await storeItems(state, open);
  await storePages(neighbours());
}

/** Where a reader of the quiz comes from, and may go next: the articles, the deck, the briefing. */
function neighbours(): string[] {
  const links = document.querySelectorAll<HTMLAnchorElement>('header nav a, .about a');
  return [...links].map(({ pathname }) => pathname);
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

/** What is kept ahead must not hold up what the reader waits for. */
async function untilLoaded(): Promise<void> {
  if (document.readyState === 'complete') return;
  await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
}

/** A browser that stores nothing, or a connection that fails, leaves the page as it is without this. */
async function quietly(work: Promise<void>): Promise<void> {
  await work.catch(() => undefined);
}
