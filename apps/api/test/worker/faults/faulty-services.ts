import { env } from 'cloudflare:workers';
import { vi } from 'vitest';
import { createShardedAttemptStore } from '../../../src/attempt-store/sharded-attempt-store.ts';
import { createServices } from '../../../src/bindings.ts';
import type { Services } from '../../../src/services.ts';
import { createAssetRevisions } from '../../../src/sheets/asset-revisions.ts';
import { createD1SheetStore } from '../../../src/sheets/d1-sheet-store.ts';
import { createLibrary } from '../../../src/sheets/library.ts';
import { RevisionStatistics } from '../../../src/statistics/revision-statistics.ts';

/** When a call fails: before it has any effect, or after all its effects, so that only the answer is lost. */
export type CallFault = 'none' | 'before' | 'after';

/** The fault of the next call to each part. A fault happens once. */
export interface Faults {
  objects: CallFault;
  sheets: CallFault;
}

/** Makes a call that fails if a fault is set for the part, and resets the fault. */
async function callWithFault(
  faults: Faults,
  part: keyof Faults,
  call: () => unknown,
): Promise<unknown> {
  const fault = faults[part];
  faults[part] = 'none';
  if (fault === 'before') throw new Error('The connection was lost');
  const result = await call();
  if (fault === 'after') throw new Error('The connection was lost');
  return result;
}

/** Makes the next batch of events that is sent to the statistics fail. Returns a function that restores the method. */
export function failNextApply(fault: CallFault): () => void {
  const apply = RevisionStatistics.prototype.apply;
  const spy = vi.spyOn(RevisionStatistics.prototype, 'apply');
  spy.mockImplementationOnce(function (this: RevisionStatistics, ...args) {
    if (fault === 'before') throw new Error('The connection was lost');
    const refused = apply.apply(this, args);
    if (fault === 'after') throw new Error('The connection was lost');
    return refused;
  });
  return () => spy.mockRestore();
}

/** Wraps a port so that its next call fails if a fault is set for the part. */
function withFaults<Port extends object>(port: Port, faults: Faults, part: keyof Faults): Port {
  return new Proxy(port, {
    get: (target, name) => {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return (...args: unknown[]) =>
        callWithFault(faults, part, (): unknown => Reflect.apply(method, target, args));
    },
  });
}

/** Creates services on the real bindings, with caches of their own. Calls to the bindings fail as `faults` says. */
export function createFaultyServices(faults: Faults, now: () => number): Partial<Services> {
  const services = createServices(env);
  const shards = new Proxy(env.ATTEMPT_SHARD, {
    get:
      ({ getByName }) =>
      (shard: string) =>
        withFaults(getByName.call(env.ATTEMPT_SHARD, shard), faults, 'objects'),
  });
  const library = createLibrary({
    store: withFaults(createD1SheetStore(env.DB), faults, 'sheets'),
    prepared: createAssetRevisions(env.ASSETS),
    now,
  });
  const attempts = createShardedAttemptStore(shards);
  // However many requests are sent, none is refused for its network.
  const limits = { admits: async () => true };
  return { ...services, library, attempts, limits, shardCount: 2, now };
}
