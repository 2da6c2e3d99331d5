import type { Loss } from './export-format.ts';

/** Losses of the same part for the same reason. */
export interface LossGroup {
  readonly part: string;
  readonly reason: string;
  /** The ids of the items that it concerns; none if it concerns all. */
  readonly items: readonly string[];
}

/** Gathers losses of the same part for the same reason, in the order of the first of each. */
export function groupLosses(losses: readonly Loss[]): LossGroup[] {
  const groups = Map.groupBy(losses, ({ part, reason }) => JSON.stringify([part, reason]));
  return [...groups.values()].flatMap((same) =>
    same.slice(0, 1).map(({ part, reason }) => ({
      part,
      reason,
      items: same.flatMap(({ item }) => item ?? []),
    })),
  );
}
