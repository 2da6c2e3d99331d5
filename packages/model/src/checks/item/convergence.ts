import { isConvergent, type Worded } from '../../item/cues.ts';
import type { Option } from '../../item/item.ts';
import { distractorsOf, keysOf, type ItemCheck } from '../check.ts';
import { isOfGaps } from './picture.ts';

/** Check 6: the key is not the one option that shares most words with the others. The words of a gap do not depend on the key. */
export const checkConvergence: ItemCheck = (item, { index }) => {
  if (item.interaction !== 'choice' || isOfGaps(item)) return [];
  const worded = ({ label }: Option): Worded => ({ label, lemmas: index.lemmas(label) });
  const distractors = distractorsOf(item).map(worded);
  return keysOf(item)
    .filter((key) => isConvergent(worded(key), distractors))
    .map(({ label }) => ({ message: `Its distractors share most words with the key "${label}"` }));
};
