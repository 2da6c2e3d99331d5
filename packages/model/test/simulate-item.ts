import { createRandom } from '../src/random.ts';
import type { MeasuredResponse } from './response-sums.ts';

/** An item with four options by the three-parameter logistic model (Birnbaum 1968). */
export interface ModelItem {
  /** How strongly it depends on ability; negative if readers who know more do worse. */
  readonly slope: number;
  /** The ability of a reader who is right half of the time, guessing left aside. */
  readonly difficulty: number;
}

const chance = 0.25;
const fineness = 1_000_000;

/** Draws responses to an item by readers of normally distributed ability who also answer nine sound items. */
export function simulateItem(item: ModelItem, readers: number, seed: string): MeasuredResponse[] {
  const random = createRandom(seed);
  const uniform = (): number => random.int(1, fineness) / (fineness + 1);
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const answer = ({ slope, difficulty }: ModelItem, ability: number): number => {
    const known = 1 / (1 + Math.exp(-slope * (ability - difficulty)));
    return uniform() < chance + (1 - chance) * known ? 1 : 0;
  };
  const others = Array.from({ length: 9 }, () => ({ slope: 1, difficulty: 2 * uniform() - 1.5 }));
  return Array.from({ length: readers }, () => {
    const ability = normal();
    const scores = others.map((other) => answer(other, ability));
    const rest = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    return { score: answer(item, ability), chosen: [], rest };
  });
}
