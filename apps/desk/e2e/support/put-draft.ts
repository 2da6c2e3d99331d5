import type { Page } from '@playwright/test';

/** Puts a draft, complete or not, into the store of a page's browser, and leaves the page where drafts are listed. */
export async function putDraft(page: Page, draft: { readonly id: string }): Promise<void> {
  // The desk creates its store when it lists the drafts.
  await page.goto('/');
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await page.evaluate(
    (stored) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('desk');
        opening.addEventListener('error', () => reject(new Error('Cannot open the store')));
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('drafts', 'readwrite');
          transaction.objectStore('drafts').put(stored);
          transaction.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    { id: draft.id, draft, changed: Date.now() },
  );
}
