import type { DeckDatabase, QueuedVerdict } from './open-deck.ts';

/** Queues each verdict once, however often a page shows it. Resolves with the stored row of each. */
export async function queueVerdicts(
  database: DeckDatabase,
  rows: readonly QueuedVerdict[],
): Promise<QueuedVerdict[]> {
  const { store, done } = database.transaction('verdicts', 'readwrite');
  const stored = await Promise.all(
    rows.map(async (row) => {
      const known = await store.get(row.id);
      if (!known) await store.put(row);
      return known ?? row;
    }),
  );
  await done;
  return stored;
}

/** Withdraws verdicts that are still waiting. They are not queued again. */
export async function withdrawVerdicts(
  database: DeckDatabase,
  ids: readonly string[],
): Promise<void> {
  const { store, done } = database.transaction('verdicts', 'readwrite');
  await Promise.all(
    ids.map(async (id) => {
      const row = await store.get(id);
      if (row?.state === 'waiting') await store.put({ ...row, fact: '', state: 'withdrawn' });
    }),
  );
  await done;
}
