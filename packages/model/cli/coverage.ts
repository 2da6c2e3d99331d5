import type { Bank } from '../src/item/item.ts';
import type { Fact } from '../src/sheet/fact.ts';
import type { FactSheet } from '../src/sheet/fact-sheet.ts';

/** How much of a sheet its items rest on (check 24). */
export interface Coverage {
  readonly facts: number;
  /** The facts that no item rests on. */
  readonly missing: readonly Fact[];
  /** From 0 to 1. */
  readonly share: number;
}

/** The least share of facts that must have an item. */
export const leastCoverage = 0.95;

/** Finds the facts of a sheet that no item rests on. */
export function measureCoverage({ facts }: FactSheet, { items }: Bank): Coverage {
  const used = new Set(items.flatMap((item) => item.facts));
  const missing = facts.filter(({ id }) => !used.has(id));
  return { facts: facts.length, missing, share: 1 - missing.length / facts.length };
}

/** "97% of 38 facts have an item", rounded down, so that what falls short never looks enough. */
export function tellCoverage({ facts, share }: Coverage): string {
  return `${Math.floor(share * 100)}% of ${facts} facts have an item`;
}
