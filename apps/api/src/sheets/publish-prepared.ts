import type { PreparedRevision, PreparedRevisions } from './prepared-revisions.ts';
import type { NewRevision, SheetStore } from './sheet-store.ts';

/** Publishes the revisions that come with the code, as far as the store lacks them; reads no other sheet. */
export async function publishPrepared(
  store: SheetStore,
  prepared: PreparedRevisions,
  at: string,
): Promise<void> {
  const read = async ({ hash, itemCount }: PreparedRevision): Promise<NewRevision> => ({
    hash,
    itemCount,
    sheet: await prepared.read(hash),
    origin: 'bundled',
    at,
  });
  const lacking = await store.findLacking(await prepared.list());
  await store.publish(await Promise.all(lacking.map(read)));
}
