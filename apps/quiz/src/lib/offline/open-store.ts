import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** What this device knows of an attempt that a reader has begun. */
export interface StoredAttempt {
  readonly id: string;
  /** When it closes, as an ISO moment; from then on nothing of it stays here. */
  readonly until: string;
  /** The numbers that were never seen answered. */
  readonly open: readonly number[];
}

/** The page of an open item as the server sent it, without what tells of other answers. */
export interface StoredItem {
  readonly attemptId: string;
  readonly number: number;
  readonly until: string;
  /** The path that it was asked for by, which names its language. */
  readonly path: string;
  readonly html: string;
  readonly headers: [string, string][];
  /** The paths of the styles and scripts that it names. */
  readonly assets: string[];
}

/** A response that was given without a connection, as the form would have posted it. */
export interface KeptResponse {
  readonly attemptId: string;
  readonly number: number;
  readonly until: string;
  readonly action: string;
  readonly fields: [string, string][];
  /** The answer as the reader saw it, a line each. */
  readonly lines: string[];
  /** When it was given, in milliseconds since 1970. */
  readonly at: number;
  /** The status by which the server refused it. */
  readonly refused?: number;
}

/** Everything that is kept on a device: no verdict, no key, no feedback. */
export interface OfflineSchema extends DBSchema {
  attempts: { key: string; value: StoredAttempt };
  items: { key: [string, number]; value: StoredItem };
  outbox: { key: [string, number]; value: KeptResponse };
}

let store: Promise<IDBPDatabase<OfflineSchema>> | undefined;

/** Opens the store of this device, once; rejects where the browser lets nothing be stored. */
export function openStore(): Promise<IDBPDatabase<OfflineSchema>> {
  return (store ??= openDB<OfflineSchema>('offline', 1, {
    upgrade(database) {
      database.createObjectStore('attempts', { keyPath: 'id' });
      database.createObjectStore('items', { keyPath: ['attemptId', 'number'] });
      database.createObjectStore('outbox', { keyPath: ['attemptId', 'number'] });
    },
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
      store = undefined;
    },
    terminated: () => (store = undefined),
  }));
}

/** The keys of all that belongs to one attempt. */
export const ofAttempt = (attemptId: string): IDBKeyRange =>
  IDBKeyRange.bound([attemptId], [attemptId, []]);
