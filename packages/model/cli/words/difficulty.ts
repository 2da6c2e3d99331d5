import { bandOf } from '../../src/item/difficulty-band.ts';

/** Names a predicted difficulty, with its number: "medium (0.5)". */
export function tellDifficulty(difficulty: number): string {
  return `${bandOf(difficulty)} (${difficulty})`;
}
