import type { AttemptShard } from './attempt-shard.ts';
import type { AttemptRef, AttemptStore } from './attempt-store.ts';

/** Keeps attempts in Durable Objects, each attempt on the shard that its ticket names. */
export function createShardedAttemptStore(
  shards: DurableObjectNamespace<AttemptShard>,
): AttemptStore {
  const shardOf = ({ shard }: AttemptRef) => shards.getByName(`shard-${shard}`);
  return {
    record: async (attempt, number, response) =>
      shardOf(attempt).record(attempt.nonce, number, response),
    read: async (attempt) => shardOf(attempt).read(attempt.nonce),
    finish: async (attempt) => shardOf(attempt).finish(attempt.nonce),
  };
}
