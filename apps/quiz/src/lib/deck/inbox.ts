import type { DeckDatabase, ToldRow } from './open-deck.ts';

/** Notes verdicts for the review deck, each once however often a page tells it. Gives back what stands noted of each. */
export async function noteTold(
  database: DeckDatabase,
  rows: readonly ToldRow[],
): Promise<ToldRow[]> {
  const { store, done } = database.transaction('told', 'readwrite');
  const noted = await Promise.all(
    rows.map(async (row) => {
      const known = await store.get(row.id);
      if (!known) await store.put(row);
      return known ?? row;
    }),
  );
  await done;
  return noted;
}

/** Takes back verdicts that the review page has not made cards of yet; they are not noted again. */
export async function undoTold(database: DeckDatabase, ids: readonly string[]): Promise<void> {
  const { store, done } = database.transaction('told', 'readwrite');
  await Promise.all(
    ids.map(async (id) => {
      const row = await store.get(id);
      if (row?.state === 'waiting') await store.put({ ...row, fact: '', state: 'undone' });
    }),
  );
  await done;
}
