import { env } from 'cloudflare:workers';
import { vi } from 'vitest';
import { createShardedAttemptStore } from '../../../src/attempt-store/sharded-attempt-store.ts';
import { createServices } from '../../../src/bindings.ts';
import type { Services } from '../../../src/services.ts';
import { createAssetRevisions } from '../../../src/sheets/asset-revisions.ts';
import { createD1SheetStore } from '../../../src/sheets/d1-sheet-store.ts';
import { createLibrary } from '../../../src/sheets/library.ts';
import { RevisionStatistics } from '../../../src/statistics/revision-statistics.ts';

/** When a call fails: before it has any effect, or after all of it, so that the answer alone is lost. */
export type Fault = 'none' | 'before' | 'after';

/** The next fault of each part; it strikes once. */
export interface Faults {
  objects: Fault;
  sheets: Fault;
}

async function strike(faults: Faults, part: keyof Faults, call: () => unknown): Promise<unknown> {
  const due = faults[part];
  faults[part] = 'none';
  if (due === 'before') throw new Error('The connection was lost');
  const result = await call();
  if (due === 'after') throw new Error('The connection was lost');
  return result;
}

/** Has the next batch that statistics are sent fail; returns what ends that. */
export function failNextApply(due: Fault): () => void {
  const apply = RevisionStatistics.prototype.apply;
  const spy = vi.spyOn(RevisionStatistics.prototype, 'apply');
  spy.mockImplementationOnce(function (this: RevisionStatistics, ...args) {
    if (due === 'before') throw new Error('The connection was lost');
    apply.apply(this, args);
    if (due === 'after') throw new Error('The connection was lost');
  });
  return () => spy.mockRestore();
}

/** The same port, whose next call fails when it is to. */
function withFaults<Port extends object>(port: Port, faults: Faults, part: keyof Faults): Port {
  return new Proxy(port, {
    get: (target, name) => {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return (...args: unknown[]) =>
        strike(faults, part, (): unknown => Reflect.apply(method, target, args));
    },
  });
}

/** Services on the real bindings, with the memory of an isolate of their own, between which and them calls fail. */
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
  return { ...services, library, attempts: createShardedAttemptStore(shards), shardCount: 2, now };
}
