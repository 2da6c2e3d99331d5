import { isTooLong } from '../../item/cues.ts';
import { distractorsOf, keysOf, type ItemCheck } from '../check.ts';

/** Check 4, of one item: no key is conspicuously longer than every distractor. */
export const checkKeyLength: ItemCheck = (item) => {
  const distractors = distractorsOf(item).map(({ label }) => label);
  if (distractors.length === 0) return [];
  return keysOf(item)
    .filter(({ label }) => isTooLong(label, distractors))
    .map(({ label }) => ({ message: `Its key "${label}" is longer than every distractor` }));
};
