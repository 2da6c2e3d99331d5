import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Draft } from '../draft/draft.ts';

/** A draft as it is stored, with the moment of its last change in milliseconds since 1970. */
export interface StoredDraft {
  readonly draft: Draft;
  readonly changed: number;
}

interface DeskDatabase extends DBSchema {
  drafts: { key: string; value: StoredDraft & { readonly id: string } };
}

let opened: Promise<IDBPDatabase<DeskDatabase>> | undefined;

/** Opens the database. If that fails it is tried again the next time. */
async function open(): Promise<IDBPDatabase<DeskDatabase>> {
  opened ??= openDB<DeskDatabase>('desk', 1, {
    upgrade: (database) => void database.createObjectStore('drafts', { keyPath: 'id' }),
    terminated: () => (opened = undefined),
  });
  try {
    return await opened;
  } catch (error) {
    opened = undefined;
    throw error;
  }
}

/**
 * Stores a draft in this browser. Resolves when it is on the disk, so that a crash of the machine does not lose it. Rejects if
 * the browser refuses, for example because its disk is full.
 */
export async function storeDraft(draft: Draft, changed: number = Date.now()): Promise<void> {
  const database = await open();
  const transaction = database.transaction('drafts', 'readwrite', { durability: 'strict' });
  await Promise.all([transaction.store.put({ id: draft.id, draft, changed }), transaction.done]);
}

/** Loads a draft; undefined if this browser has none with the id. */
export async function loadDraft(id: string): Promise<Draft | undefined> {
  return (await (await open()).get('drafts', id))?.draft;
}

/** Lists all drafts of this browser, the last changed first. */
export async function listDrafts(): Promise<StoredDraft[]> {
  const all = await (await open()).getAll('drafts');
  return all.toSorted((a, b) => b.changed - a.changed);
}

/** Deletes a draft. */
export async function deleteDraft(id: string): Promise<void> {
  await (await open()).delete('drafts', id);
}

/** Asks the browser to keep the drafts if it runs out of space; false if it may delete them. */
export async function keepStorage(): Promise<boolean> {
  // Absent if the page has no secure origin.
  const storage = 'storage' in navigator ? navigator.storage : undefined;
  return (await storage?.persist?.().catch(() => false)) ?? false;
}
