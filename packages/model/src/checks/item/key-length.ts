import { countWords, isTooLong } from '../../item/cues.ts';
import { distractorsOf, keysOf, type ItemCheck } from '../check.ts';
import { isOfGaps } from './picture.ts';

/** Check 4, of one item: no key is conspicuously longer than every distractor. The words of a gap do not depend on the key. */
export const checkKeyLength: ItemCheck = (item) => {
  const distractors = distractorsOf(item).map(({ label }) => label);
  if (distractors.length === 0 || isOfGaps(item)) return [];
  const longest = Math.max(...distractors.map(countWords));
  return keysOf(item)
    .filter(({ label }) => isTooLong(label, distractors))
    .map(({ label }) => ({
      message: `Its key "${label}" is longer than every distractor: ${countWords(label)} words, the longest other ${longest}`,
    }));
};
