import type { LimitName, Limits } from './limits.ts';

/** Counts by the platform's rate limiters: each location counts for itself, and a little late. */
export function createBoundLimits(limiters: Readonly<Record<LimitName, RateLimit>>): Limits {
  return {
    admits: async (name, network) => (await limiters[name].limit({ key: network })).success,
  };
}
