import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Verdict } from '@dateline/model/public';
import type { DeckCard, DeckCardKey } from './deck-card.ts';

/**
 * A verdict that a quiz page showed. It is `waiting` until the review page applies it to the deck, then
 * `applied`; it is `withdrawn` if the reader took it back. Only a waiting one holds its fact, as JSON.
 */
export interface QueuedVerdict {
  /** The attempt and the number of the item. */
  readonly id: string;
  readonly at: string;
  /** When the attempt expires. After that no page can show the verdict again. */
  readonly until: string;
  readonly verdict: Verdict['verdict'];
  readonly fact: string;
  readonly state: 'waiting' | 'applied' | 'withdrawn';
}

interface DeckSchema extends DBSchema {
  cards: { key: DeckCardKey; value: DeckCard };
  verdicts: { key: string; value: QueuedVerdict };
}

/** The database of the review deck. It exists in this browser only. */
export type DeckDatabase = IDBPDatabase<DeckSchema>;

/** Opens the review deck. Rejects if the browser does not let pages store data. */
export async function openDeck(): Promise<DeckDatabase> {
  return openDB<DeckSchema>('review-deck', 1, {
    upgrade(database) {
      database.createObjectStore('cards', { keyPath: ['fact.articleId', 'fact.stem'] });
      database.createObjectStore('verdicts', { keyPath: 'id' });
    },
  });
}
