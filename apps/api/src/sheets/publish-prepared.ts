import type { PreparedRevision, PreparedRevisions } from './prepared-revisions.ts';
import type { NewRevision, SheetStore } from './sheet-store.ts';

/** Publishes the revisions that come with the code and that the store lacks; reads no other sheet. */
export async function publishPrepared(
  store: SheetStore,
  prepared: PreparedRevisions,
  at: string,
): Promise<void> {
  const all = await prepared.list();
  // Articles are listed by time. A millisecond apart, they keep their order in the list of the build.
  const momentOf = (hash: string): string => {
    const place = all.findIndex((revision) => revision.hash === hash);
    return new Date(Date.parse(at) - place).toISOString();
  };
  const read = async ({
    hash,
    itemCount,
    quizItemCount,
  }: PreparedRevision): Promise<NewRevision> => ({
    hash,
    itemCount,
    quizItemCount,
    sheet: await prepared.read(hash),
    origin: 'bundled',
    at: momentOf(hash),
  });
  const lacking = await store.findLacking(all);
  await store.publish(await Promise.all(lacking.map(read)));
}
