import type { Attempt } from '@dateline/model/public';
import {
  expect,
  type BrowserContext,
  type Locator,
  type Page,
  type Request,
} from '@playwright/test';
import { fillItem } from './answer-item.ts';
import { openQuiz } from './open-quiz.ts';

type Store = 'attempts' | 'items' | 'responses';

/** Reads one of the IndexedDB stores of the app; empty if it does not exist yet. */
export function readStore(page: Page, name: Store): Promise<unknown[]> {
  return page.evaluate(async (store) => {
    const databases = await indexedDB.databases();
    if (!databases.some((database) => database.name === 'offline')) return [];
    return new Promise<unknown[]>((resolve, reject) => {
      const opening = indexedDB.open('offline');
      opening.addEventListener('error', () => reject(new Error('Cannot open the store')));
      opening.addEventListener('success', () => {
        const { result: database } = opening;
        if (!database.objectStoreNames.contains(store)) {
          database.close();
          return resolve([]);
        }
        const reading = database.transaction(store).objectStore(store).getAll();
        reading.addEventListener('success', () => {
          database.close();
          resolve(reading.result);
        });
      });
    });
  }, name);
}

/**
 * Reads all stores and caches of the app as one text, without the briefings, which are public and
 * hold much of what feedback says.
 */
export async function readDevice(page: Page): Promise<string> {
  const stores = [];
  for (const name of ['attempts', 'items', 'responses'] as const) {
    stores.push(JSON.stringify(await readStore(page, name)));
  }
  const cached = await page.evaluate(async () => {
    const texts: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        if (/\/articles\/[^/]+\/briefing$/.test(request.url)) continue;
        const response = await cache.match(request);
        texts.push(request.url, (await response?.text()) ?? '');
      }
    }
    return texts.join('\n');
  });
  return `${stores.join('\n')}\n${cached}`;
}

/** Waits until the pages of `count` open items are stored and the service worker controls the page. */
export async function untilStored(page: Page, count: number): Promise<void> {
  const stored = async (): Promise<number> => (await readStore(page, 'items')).length;
  // The page fetches them one after the other while it is idle: only the limit of the test ends the wait.
  await expect.poll(stored, { timeout: 0 }).toBe(count);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Opens the first item of a quiz and waits until all its pages are stored. */
export async function storeQuiz(
  page: Page,
  options?: Parameters<typeof openQuiz>[1],
): Promise<Attempt> {
  const attempt = await openQuiz(page, options);
  await untilStored(page, attempt.items.length);
  return attempt;
}

/** The notice that an answer is stored in the browser and not sent yet. */
export const keptNotice = (page: Page): Locator =>
  page.getByRole('status').filter({ hasText: 'Saved on this device' });

/** Answers the item on the page without a connection, and waits until the answer is stored. */
export async function answerOffline(page: Page): Promise<void> {
  await fillItem(page);
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(keptNotice(page)).toBeVisible();
}

/** Whether the request sends an answer from the page of an item. */
export const isAnswer = (request: Request): boolean =>
  request.method() === 'POST' && request.url().endsWith('?/answer');

/**
 * Connects the windows of a device again, and waits until the server has answered to a stored answer: the network may fail once more
 * while it comes back, and then the page waits five seconds before it sends again.
 */
export async function goOnline(context: BrowserContext): Promise<void> {
  const answered = context.waitForEvent('response', (response) => isAnswer(response.request()));
  await context.setOffline(false);
  await answered;
}
