import { callObject } from '../platform/call-object.ts';
import type { AttemptShard } from './attempt-shard.ts';
import type { AttemptRef, AttemptStore } from './attempt-store.ts';
import { regionOfShard } from '../tickets/placement.ts';

/** Stores attempts in Durable Objects, each attempt on the shard that its ticket names. */
export function createShardedAttemptStore(
  shards: DurableObjectNamespace<AttemptShard>,
): AttemptStore {
  const shardOf = ({ shard }: AttemptRef) =>
    shards.getByName(shard, { locationHint: regionOfShard(shard) });
  return {
    record: (attempt, response) =>
      callObject(async () => shardOf(attempt).record(attempt, response)),
    read: (attempt) => callObject(async () => shardOf(attempt).read(attempt)),
    finish: (attempt) => callObject(async () => shardOf(attempt).finish(attempt)),
    admitReport: (attempt, number) =>
      callObject(async () => shardOf(attempt).admitReport(attempt, number)),
  };
}
