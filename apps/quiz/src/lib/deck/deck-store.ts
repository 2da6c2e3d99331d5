import { Card, keyOf } from './card.ts';
import { mergeCards } from './merge-cards.ts';
import type { DeckDatabase, ToldRow } from './open-deck.ts';
import { takeTold } from './take-told.ts';
import { ToldFact } from './told-fact.ts';

const byTime = (one: ToldRow, other: ToldRow): number => (one.at < other.at ? -1 : 1);

/** Makes cards of the verdicts that wait, in the order in which they were told, and forgets those of expired attempts. */
export async function takeWaiting(database: DeckDatabase, now: Date): Promise<void> {
  const transaction = database.transaction(['cards', 'told'], 'readwrite');
  const cards = transaction.objectStore('cards');
  const told = transaction.objectStore('told');
  for (const row of (await told.getAll()).toSorted(byTime)) {
    if (row.state === 'waiting') {
      const fact = readFact(row.fact);
      const known = fact && (await cards.get(keyOf({ fact })));
      const card = fact && takeTold(known, { ...row, fact }, now);
      if (card) await cards.put(card);
      await told.put({ ...row, fact: '', state: 'taken' });
    }
    if (Date.parse(row.until) < now.getTime()) await told.delete(row.id);
  }
  await transaction.done;
}

/** Older pages, or a page in the middle of a deployment, may have noted what is no fact any more. */
function readFact(json: string): ToldFact | undefined {
  try {
    return ToldFact.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}

/** Every card that can be read. */
export async function readCards(database: DeckDatabase): Promise<Card[]> {
  const rows: unknown[] = await database.getAll('cards');
  return rows.flatMap((row) => Card.safeParse(row).data ?? []);
}

/** Puts a card in the place of the one that it has come from. */
export async function putCard(database: DeckDatabase, card: Card): Promise<void> {
  await database.put('cards', card);
}

/** Takes one card out. */
export async function removeCard(database: DeckDatabase, card: Card): Promise<void> {
  await database.delete('cards', keyOf(card));
}

/** How many cards a file has brought, and how many it has brought up to date. */
export interface Imported {
  readonly added: number;
  readonly updated: number;
}

/** Merges cards of a file into the deck, all of them or, where anything fails, none. */
export async function importCards(
  database: DeckDatabase,
  cards: readonly Card[],
  now: Date,
): Promise<Imported> {
  const { store, done } = database.transaction('cards', 'readwrite');
  const imported = { added: 0, updated: 0 };
  for (const card of cards.map((each) => notAhead(each, now))) {
    const known = await store.get(keyOf(card));
    const [merged = card] = mergeCards(known ? [known, card] : [card]);
    if (JSON.stringify(merged) === JSON.stringify(known)) continue;
    await store.put(merged);
    imported[known ? 'updated' : 'added'] += 1;
  }
  await done;
  return imported;
}

/** A card of another clock, which may be ahead: what it says has happened has happened by now. */
function notAhead(card: Card, now: Date): Card {
  const past = (moment: string): string =>
    Date.parse(moment) > now.getTime() ? now.toISOString() : moment;
  const { last_review: last } = card.schedule;
  return {
    ...card,
    toldAt: past(card.toldAt),
    changedAt: past(card.changedAt),
    schedule: { ...card.schedule, ...(last !== undefined && { last_review: past(last) }) },
  };
}

/**
 * Leaves nothing of the deck. Only the names of verdicts stay until their attempts expire, without what
 * they told: a result that is looked at again would bring back what was erased.
 */
export async function eraseDeck(database: DeckDatabase): Promise<void> {
  const transaction = database.transaction(['cards', 'told'], 'readwrite');
  await transaction.objectStore('cards').clear();
  const told = transaction.objectStore('told');
  for (const row of await told.getAll()) await told.put({ ...row, fact: '', state: 'undone' });
  await transaction.done;
}
