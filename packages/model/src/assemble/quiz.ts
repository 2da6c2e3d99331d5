import type { Topic } from '../sheet/topic.ts';
import type { Difficulty } from '../attempt/shapes.ts';
import type { Bank } from '../item/item.ts';
import { createRandom } from '../random.ts';
import { selectItems } from './select.ts';
import { serveItem, type ServedItem } from './served-item.ts';

/** What a reader asks for. `seed` is a keyed digest of the reader's seed, so that nobody can compute the order from theirs. */
export interface QuizOptions {
  readonly seed: string;
  /** Most items; a bank with too few gives a shorter quiz. */
  readonly length: number;
  readonly topics: readonly Topic[];
  /** Which items are preferred, by predicted difficulty; `mixed` by default. */
  readonly difficulty?: Difficulty;
  /** The ids of items that the reader had last; they are taken only if no others fit. */
  readonly avoid?: readonly string[];
}

/** Serves certain items of a bank again, by their places in it, in a random order. Places that the bank does not have are left out. */
export function repeatItems(bank: Bank, places: readonly number[], seed: string): ServedItem[] {
  const random = createRandom(seed);
  const items = places.flatMap((place) => bank.items[place] ?? []);
  return random.shuffle(items).map((item, at) => serveItem(item, at + 1, random));
}

/** Assembles a quiz from a bank. The same bank, seed and options give the same bytes on every machine. */
export function assembleQuiz(
  bank: Bank,
  { seed, length, topics, difficulty = 'mixed', avoid = [] }: QuizOptions,
): ServedItem[] {
  const random = createRandom(seed);
  const selection = { length, topics, difficulty, avoid: new Set(avoid) };
  return selectItems(bank, selection, random).map((item, at) => serveItem(item, at + 1, random));
}
