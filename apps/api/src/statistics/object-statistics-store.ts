import { callObject } from '../platform/call-object.ts';
import type { RevisionStatistics } from './revision-statistics.ts';
import type { StatisticsStore } from './statistics-store.ts';

/** Reads statistics from Durable Objects, one a revision. */
export function createObjectStatisticsStore(
  objects: DurableObjectNamespace<RevisionStatistics>,
): StatisticsStore {
  return {
    read: (revision) => callObject(async () => objects.getByName(revision).read()),
    readForms: (revision) => callObject(async () => objects.getByName(revision).readForms()),
  };
}
