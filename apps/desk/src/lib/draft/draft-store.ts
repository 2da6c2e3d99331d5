import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Draft } from './draft.ts';

/** A draft as it is stored, with the moment of its last change in milliseconds since 1970. */
export interface StoredDraft {
  readonly draft: Draft;
  readonly changed: number;
}

interface DeskDatabase extends DBSchema {
  drafts: { key: string; value: StoredDraft & { readonly id: string } };
}

let opened: Promise<IDBPDatabase<DeskDatabase>> | undefined;

const open = (): Promise<IDBPDatabase<DeskDatabase>> =>
  (opened ??= openDB<DeskDatabase>('desk', 1, {
    upgrade: (database) => void database.createObjectStore('drafts', { keyPath: 'id' }),
  }));

/** Stores a draft in this browser. Rejects if the browser refuses, for example because its disk is full. */
export async function storeDraft(draft: Draft): Promise<void> {
  await (await open()).put('drafts', { id: draft.id, draft, changed: Date.now() });
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
