import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Verdict } from '@dateline/model/public';
import type { Card, CardKey } from './card.ts';

/**
 * A verdict that a quiz told, noted once. `waiting` until the review page has made a card of it,
 * then `taken`; `undone` where the reader did not want it. Only a waiting one holds its fact, as JSON.
 */
export interface ToldRow {
  /** The attempt and the number of the item. */
  readonly id: string;
  readonly at: string;
  /** When the attempt expires, and with it every page that could tell this again. */
  readonly until: string;
  readonly verdict: Verdict['verdict'];
  readonly fact: string;
  readonly state: 'waiting' | 'taken' | 'undone';
}

interface DeckSchema extends DBSchema {
  cards: { key: CardKey; value: Card };
  told: { key: string; value: ToldRow };
}

/** The review deck in this browser, and nowhere else. */
export type DeckDatabase = IDBPDatabase<DeckSchema>;

/** Opens the review deck; fails where the browser lets pages keep nothing. */
export async function openDeck(): Promise<DeckDatabase> {
  return openDB<DeckSchema>('review-deck', 1, {
    upgrade(database) {
      database.createObjectStore('cards', { keyPath: ['fact.articleId', 'fact.stem'] });
      database.createObjectStore('told', { keyPath: 'id' });
    },
  });
}
