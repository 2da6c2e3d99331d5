import type { Bank } from '../../item/item.ts';
import type { Fact } from '../../sheet/fact.ts';
import type { FactSheet } from '../../sheet/fact-sheet.ts';
import type { BankCheck } from '../check.ts';

/** How many of a sheet's facts its items rest on. */
export interface Coverage {
  /** The number of facts that are not only for the briefing. */
  readonly facts: number;
  /** The facts that no item rests on. */
  readonly missing: readonly Fact[];
  /** The share of facts that at least one item rests on, from 0 to 1. */
  readonly share: number;
}

/** The smallest share of facts that items must rest on. */
export const leastCoverage = 0.95;

/** Finds the facts of a sheet that no item of a bank rests on, without those that are only for the briefing. */
export function measureCoverage({ facts }: FactSheet, { items }: Bank): Coverage {
  const covered = new Set(items.flatMap((item) => item.facts));
  const asked = facts.filter(({ briefingOnly }) => briefingOnly === undefined);
  const missing = asked.filter(({ id }) => !covered.has(id));
  return { facts: asked.length, missing, share: 1 - missing.length / Math.max(1, asked.length) };
}

/** Check 24: at least 95% of the sheet's facts have an item. Reports each fact that has none. */
export const checkCoverage: BankCheck = (items, { index, pathOf }) => {
  const { missing, share } = measureCoverage(index.sheet, { items });
  return share >= leastCoverage
    ? []
    : missing.map(({ id }) => ({ message: `No item rests on "${id}"`, path: pathOf(id) }));
};
