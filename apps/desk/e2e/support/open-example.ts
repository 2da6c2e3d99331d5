import { expect, type Page } from '@playwright/test';

/** Opens the facts of the example, without its tour; resolves to the address of the draft, without a step. */
export async function openExample(page: Page): Promise<string> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Try it with an example' }).click();
  await expect(page).toHaveURL(/\/drafts\/[\w-]+\/article$/);
  const end = page.getByRole('button', { name: 'End the tour' });
  const again = page.getByRole('button', { name: 'Take the tour' });
  await expect(end.or(again)).toBeVisible();
  if (await end.isVisible()) await end.click();
  await page.getByRole('link', { name: /^Facts and questions/ }).click();
  await expect(page).toHaveURL(/\/facts$/);
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  return new URL(page.url()).pathname.replace(/\/facts$/, '');
}

interface StoredRow {
  readonly id: string;
  readonly draft: { readonly sheet: Record<string, unknown> };
}

/** Reads the drafts that the browser has stored. */
export const readStored = (page: Page): Promise<StoredRow[]> =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('desk', 1);
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
    return new Promise<StoredRow[]>((resolve) => {
      const request = database.transaction('drafts').objectStore('drafts').getAll();
      request.addEventListener('success', () => resolve(request.result));
    });
  });

/** Changes a stored draft as a page of another step would; a page that shows it has to be loaded anew. */
export async function changeSheet(
  page: Page,
  id: string,
  fields: Readonly<Record<string, unknown>>,
  draftFields: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const row = (await readStored(page)).find((each) => each.id === id);
  if (row === undefined) throw new Error(`Cannot change ${id}: the browser has no such draft`);
  const sheet = { ...row.draft.sheet, ...fields };
  await page.evaluate(
    async (changed) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('desk', 1);
        request.addEventListener('success', () => resolve(request.result));
      });
      const store = database.transaction('drafts', 'readwrite').objectStore('drafts');
      await new Promise<void>((resolve) => {
        store.put(changed).addEventListener('success', () => resolve());
      });
    },
    { ...row, draft: { ...row.draft, ...draftFields, sheet } },
  );
}
