import { findClang, isConvergent, isTooLong, type Worded } from '../../item/cues.ts';
import { holdsName } from '../../sheet/text/holds-name.ts';
import { hash } from '../../random.ts';
import { cache } from '../lookup/cache.ts';
import { foldedNamesOf, namesOf, type Answer, type Candidate } from '../candidate.ts';
import type { IndexedSheet } from '../lookup/indexed-sheet.ts';

/** Most distractors of an item. */
const most = 3;
/** Fewest distractors of an item (Rodriguez 2005 finds that two serve as well as more). */
const fewest = 2;
/** How many of the nearest candidates are combined, so that deriving stays linear. */
const reach = 8;

/** The parts of an item that its distractors depend on. */
export interface Wording {
  /** Breaks ties between candidates that are equally near. */
  readonly id: string;
  readonly stem: string;
  /** Right answers that are not keys of this item, so not distractors either. */
  readonly alsoRight: readonly Answer[];
}

/** True if neither the stem nor the form of the options gives a key away (checks 4 to 6). */
export function isFreeOfCues(
  { lemmas }: IndexedSheet,
  stem: string,
  keys: readonly Answer[],
  distractors: readonly Answer[],
): boolean {
  const worded = ({ label }: Answer): Worded => ({ label, lemmas: lemmas(label) });
  const wrong = distractors.map(worded);
  const labels = wrong.map(({ label }) => label);
  const right = keys.map(worded);
  if (keys.flatMap(namesOf).some((name) => holdsName(stem, name))) return false;
  if (right.some(({ label }) => isTooLong(label, labels))) return false;
  if (findClang(lemmas(stem), right, wrong).length > 0) return false;
  return right.length > 1 || !right.some((key) => isConvergent(key, wrong));
}

/**
 * Sorts candidates, the nearest first. A hash of the item and the candidate breaks ties, so that items differ in their
 * distractors, and adding or removing a candidate does not reorder the others.
 */
function sortByNearness(id: string, candidates: readonly Candidate[]): Candidate[] {
  const lotOf = cache(({ source }: Candidate) => hash(`${id} ${source}`));
  return candidates.toSorted((a, b) => b.near - a.near || lotOf(a) - lotOf(b));
}

/** The first `reach` candidates that share no name with a key or with an earlier candidate. */
function dropNamesakes(
  index: IndexedSheet,
  candidates: readonly Candidate[],
  keys: readonly Answer[],
): Candidate[] {
  const taken = new Set(keys.flatMap((key) => foldedNamesOf(index, key)));
  const left: Candidate[] = [];
  for (const candidate of candidates) {
    if (left.length === reach) break;
    const names = foldedNamesOf(index, candidate);
    if (names.some((name) => taken.has(name))) continue;
    names.forEach((name) => taken.add(name));
    left.push(candidate);
  }
  return left;
}

/**
 * All ways to take `count` of the values, in colexicographic order: a value added at the end adds combinations at the
 * end and does not change the earlier ones.
 */
function* combine<Value>(values: readonly Value[], count: number): Generator<Value[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (let last = count - 1; last < values.length; last += 1) {
    for (const rest of combine(values.slice(0, last), count - 1)) {
      yield [...rest, ...values.slice(last, last + 1)];
    }
  }
}

/**
 * Picks the nearest three distractors, or two if three are not possible, that share no name and give no key away. Empty
 * if there are no such distractors.
 */
export function pickDistractors(
  index: IndexedSheet,
  { id, stem, alsoRight }: Wording,
  keys: readonly Answer[],
  candidates: readonly Candidate[],
): Candidate[] {
  const near = dropNamesakes(index, sortByNearness(id, candidates), [...keys, ...alsoRight]);
  for (let count = Math.min(most, near.length); count >= fewest; count -= 1) {
    for (const chosen of combine(near, count)) {
      if (isFreeOfCues(index, stem, keys, chosen)) return chosen;
    }
  }
  return [];
}
