import { isConvergent, type Worded } from '../../item/cues.ts';
import type { Option } from '../../item/item.ts';
import { distractorsOf, keysOf, type ItemCheck } from '../check.ts';

/** Check 6: the key is not alone in sharing the most words with the other options. */
export const checkConvergence: ItemCheck = (item, { index }) => {
  if (item.interaction !== 'choice') return [];
  const worded = ({ label }: Option): Worded => ({ label, lemmas: index.lemmas(label) });
  const distractors = distractorsOf(item).map(worded);
  return keysOf(item)
    .filter((key) => isConvergent(worded(key), distractors))
    .map(({ label }) => ({ message: `Its distractors share most words with the key "${label}"` }));
};
