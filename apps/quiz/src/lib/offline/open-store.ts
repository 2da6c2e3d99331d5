import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Outage } from './find-outage.ts';

/** What this device stores of an attempt. */
export interface OfflineAttempt {
  readonly id: string;
  /** When the attempt expires, as an ISO date. Then its rows are deleted. */
  readonly until: string;
  /** The numbers of the items that no page has shown as answered. */
  readonly open: readonly number[];
}

/** The page of an open item, without the parts that could reveal other answers. */
export interface StoredItem {
  readonly attemptId: string;
  readonly number: number;
  readonly until: string;
  /** The path of the page, which includes its language. */
  readonly path: string;
  readonly html: string;
  readonly headers: [string, string][];
  /** The paths of its style sheets and scripts. */
  readonly assets: string[];
}

/** A response that could not be sent, as the form would have posted it. */
export interface QueuedResponse {
  readonly attemptId: string;
  readonly number: number;
  readonly until: string;
  readonly action: string;
  readonly fields: [string, string][];
  /** The answer as the reader saw it, one line for each control. */
  readonly lines: string[];
  /** Why it could not be sent. */
  readonly outage: Outage;
  /** When it was submitted, in milliseconds since 1970. */
  readonly at: number;
  /** The status with which the server refused it. */
  readonly refused?: number;
}

/** The stores of the database. They hold no verdict, no key and no feedback. */
export interface OfflineSchema extends DBSchema {
  attempts: { key: string; value: OfflineAttempt };
  items: { key: [string, number]; value: StoredItem };
  responses: { key: [string, number]; value: QueuedResponse };
}

let store: Promise<IDBPDatabase<OfflineSchema>> | undefined;

/** Opens the database once. Rejects if the browser does not let pages store data. */
export function openStore(): Promise<IDBPDatabase<OfflineSchema>> {
  return (store ??= openDB<OfflineSchema>('offline', 1, {
    upgrade(database) {
      database.createObjectStore('attempts', { keyPath: 'id' });
      database.createObjectStore('items', { keyPath: ['attemptId', 'number'] });
      database.createObjectStore('responses', { keyPath: ['attemptId', 'number'] });
    },
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
      store = undefined;
    },
    terminated: () => (store = undefined),
  }));
}

/** The range of the keys of one attempt. */
export const ofAttempt = (attemptId: string): IDBKeyRange =>
  IDBKeyRange.bound([attemptId], [attemptId, []]);
