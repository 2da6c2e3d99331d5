import { applyVerdict } from './apply-verdict.ts';
import { DeckCard, keyOf } from './deck-card.ts';
import { DeckFact } from './deck-fact.ts';
import { mergeCards } from './merge-cards.ts';
import type { DeckDatabase, QueuedVerdict } from './open-deck.ts';

const byTime = (one: QueuedVerdict, other: QueuedVerdict): number => (one.at < other.at ? -1 : 1);

/** Applies waiting verdicts to the deck, oldest first, and deletes the verdicts of expired attempts. */
export async function applyQueuedVerdicts(database: DeckDatabase, now: Date): Promise<void> {
  const transaction = database.transaction(['cards', 'verdicts'], 'readwrite');
  const cards = transaction.objectStore('cards');
  const verdicts = transaction.objectStore('verdicts');
  for (const row of (await verdicts.getAll()).toSorted(byTime)) {
    if (row.state === 'waiting') {
      const fact = parseFact(row.fact);
      const known = fact && (await cards.get(keyOf({ fact })));
      const card = fact && applyVerdict(known, { ...row, fact }, now);
      if (card) await cards.put(card);
      await verdicts.put({ ...row, fact: '', state: 'applied' });
    }
    if (Date.parse(row.until) < now.getTime()) await verdicts.delete(row.id);
  }
  await transaction.done;
}

/** Undefined if a page of another deployment queued a fact that this one cannot read. */
function parseFact(json: string): DeckFact | undefined {
  try {
    return DeckFact.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}

/** Reads all cards, without those that are not valid. */
export async function readCards(database: DeckDatabase): Promise<DeckCard[]> {
  const rows: unknown[] = await database.getAll('cards');
  return rows.flatMap((row) => DeckCard.safeParse(row).data ?? []);
}

/** Stores a card and replaces the one with the same key. */
export async function storeCard(database: DeckDatabase, card: DeckCard): Promise<void> {
  await database.put('cards', card);
}

/** Deletes a card. */
export async function deleteCard(database: DeckDatabase, card: DeckCard): Promise<void> {
  await database.delete('cards', keyOf(card));
}

/** How many cards an import has added, and how many it has replaced by later ones. */
export interface ImportCounts {
  readonly added: number;
  readonly updated: number;
}

/** Merges cards into the deck in one transaction. */
export async function importCards(
  database: DeckDatabase,
  cards: readonly DeckCard[],
  now: Date,
): Promise<ImportCounts> {
  const { store, done } = database.transaction('cards', 'readwrite');
  const counts = { added: 0, updated: 0 };
  for (const card of cards.map((each) => clampDates(each, now))) {
    const known = await store.get(keyOf(card));
    const [merged = card] = mergeCards(known ? [known, card] : [card]);
    if (JSON.stringify(merged) === JSON.stringify(known)) continue;
    await store.put(merged);
    counts[known ? 'updated' : 'added'] += 1;
  }
  await done;
  return counts;
}

/** Clamps review dates that lie in the future, which happens if another device's clock is ahead. */
function clampDates(card: DeckCard, now: Date): DeckCard {
  const clamp = (moment: string): string =>
    Date.parse(moment) > now.getTime() ? now.toISOString() : moment;
  const { last_review: last } = card.schedule;
  return {
    ...card,
    toldAt: clamp(card.toldAt),
    changedAt: clamp(card.changedAt),
    schedule: { ...card.schedule, ...(last !== undefined && { last_review: clamp(last) }) },
  };
}

/**
 * Deletes all cards and the facts of all verdicts. The ids of verdicts stay until their attempts expire,
 * because a result page that is opened again would otherwise add the erased facts again.
 */
export async function eraseDeck(database: DeckDatabase): Promise<void> {
  const transaction = database.transaction(['cards', 'verdicts'], 'readwrite');
  await transaction.objectStore('cards').clear();
  const verdicts = transaction.objectStore('verdicts');
  for (const row of await verdicts.getAll()) {
    await verdicts.put({ ...row, fact: '', state: 'withdrawn' });
  }
  await transaction.done;
}
