import type { Item } from '../item/item.ts';
import { countTraits } from './limits.ts';
import type { Pool } from './pool.ts';
import { hasPicture } from './variety.ts';

/** Which items may be added to a quiz. */
export interface Admission {
  readonly pool: Pool;
  readonly length: number;
  /** False if items may exceed the limits. */
  readonly isLimited: boolean;
  /** The item that the quiz was begun with, so that each item of a bank is in some quizzes. It comes last. */
  readonly seed: Item | undefined;
}

/** A quiz that is being put together. */
interface Unfinished {
  readonly picked: readonly Item[];
  /** The place of the next item, from 0. */
  place(): number;
  /** True if the next item should be one with a picture. The first one, which teasers show, need not be. */
  wantsPicture(): boolean;
  /** True if the item leaves no party of a conflict with two items more than another. */
  isBalanced(item: Item): boolean;
  /** True if the item is in conflict with none of the others, and too many of them are not alike. */
  fits(item: Item): boolean;
  add(item: Item): void;
}

/** Begins a quiz with some items. */
function begin(start: readonly Item[], admission: Admission): Unfinished {
  const { pool, length, isLimited, seed } = admission;
  const picked: Item[] = [];
  const traits = countTraits(length);
  const byParty = new Map<string, number>();
  let least = 0;
  const quiz: Unfinished = {
    picked,
    place: () => picked.length - Number(seed !== undefined),
    wantsPicture: () => quiz.place() > 0 && !picked.some(hasPicture),
    isBalanced: ({ party }) => party === undefined || (byParty.get(party) ?? 0) <= least,
    fits(item) {
      if (isLimited && !traits.allows(item)) return false;
      return !picked.some((other) => pool.areInConflict(item, other));
    },
    add(item) {
      picked.push(item);
      traits.add(item);
      if (item.party === undefined) return;
      byParty.set(item.party, (byParty.get(item.party) ?? 0) + 1);
      least = byParty.size < pool.parties.length ? 0 : Math.min(...byParty.values());
    },
  };
  start.forEach(quiz.add);
  return quiz;
}

/** True for every third item, which should be another interaction than single choice. */
const prefersOther = (place: number): boolean => place % 3 === 1;

/** Says which of some items are preferred: one with a picture if the quiz wants one, else those of an interaction. */
function createPreference(items: readonly Item[], quiz: Unfinished): (item: Item) => boolean {
  if (quiz.wantsPicture() && items.some(hasPicture)) return hasPicture;
  const others = prefersOther(quiz.place());
  return ({ interaction }) => (interaction !== 'choice') === others;
}

/**
 * Finds the first item that fits, a preferred one if there is one. Removes it, and all that it finds not to fit,
 * because they will not fit later either.
 */
function takeNext(items: Item[], quiz: Unfinished): Item | undefined {
  const isPreferred = createPreference(items, quiz);
  let fallback: Item | undefined;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) break;
    const isOne = isPreferred(item);
    if (!isOne && fallback !== undefined) continue;
    if (!quiz.isBalanced(item)) continue;
    if (!quiz.fits(item)) {
      items.splice(at, 1);
      at -= 1;
    } else if (isOne) {
      items.splice(at, 1);
      return item;
    } else fallback = item;
  }
  if (fallback !== undefined) items.splice(items.indexOf(fallback), 1);
  return fallback;
}

/** Adds items from each topic in turn until the quiz is long enough or nothing more fits. */
export function extend(
  start: readonly Item[],
  queues: readonly (readonly Item[])[],
  admission: Admission,
): readonly Item[] {
  if (start.length === admission.length) return start;
  const quiz = begin(start, admission);
  const { picked } = quiz;
  const open = queues.map((items) => [...items]);
  for (let before = -1; picked.length < admission.length && picked.length > before;) {
    before = picked.length;
    for (const items of open) {
      if (picked.length === admission.length) break;
      const next = takeNext(items, quiz);
      if (next !== undefined) quiz.add(next);
    }
  }
  return picked;
}
