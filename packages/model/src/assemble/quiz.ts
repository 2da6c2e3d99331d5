import type { Difficulty, Topic } from '../attempt/shapes.ts';
import type { Bank } from '../item/item.ts';
import { createRandom } from '../random.ts';
import { selectItems } from './select.ts';
import { serveItem, type ServedItem } from './served-item.ts';

/** What a reader asks for. `seed` is a keyed digest, so that a reader's own seed tells nobody the order. */
export interface QuizOptions {
  readonly seed: string;
  /** Most items; a bank that cannot fill it gives fewer. */
  readonly length: number;
  readonly topics: readonly Topic[];
  /** Which items come first, by their predicted difficulty; a mixed quiz has some of each. */
  readonly difficulty?: Difficulty;
}

/** Puts a quiz together from a bank; the same bank, seed and options give the same bytes everywhere. */
export function assembleQuiz(
  bank: Bank,
  { seed, length, topics, difficulty = 'mixed' }: QuizOptions,
): ServedItem[] {
  const random = createRandom(seed);
  return selectItems(bank, { length, topics, difficulty }, random).map((item, at) =>
    serveItem(item, at + 1, random),
  );
}
