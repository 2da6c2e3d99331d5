import type { Miniflare } from 'miniflare';
import * as z from 'zod/mini';

const Count = z.object({ count: z.int() });

/** Counts the attempts with events that shards have not sent to the statistics. Without a known continent all shards are those of western Europe. */
export async function countUnsent(api: Miniflare, shards: number): Promise<number> {
  const counts = Array.from({ length: shards }, async (_, shard) => {
    const name = `weur-${shard}`;
    const storage = await api.unsafeGetDurableObjectStorage('api', 'AttemptShard', { name });
    const [row] = await storage.exec(
      `SELECT count(*) AS count FROM attempts LEFT JOIN deliveries USING (revision)
       WHERE last_event > coalesce(sent, 0)`,
    );
    return Count.parse(row).count;
  });
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}
