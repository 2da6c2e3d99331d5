import { findClang, type Worded } from '../../item/form.ts';
import type { Option } from '../../item/item.ts';
import { distractorsOf, keysOf, type ItemCheck } from '../check.ts';

/** Check 5: no word of the stem stands in a key and in no distractor. */
export const checkClang: ItemCheck = (item, { index }) => {
  const worded = ({ label }: Option): Worded => ({ label, lemmas: index.lemmas(label) });
  const distractors = distractorsOf(item).map(worded);
  if (item.interaction === 'order' || item.interaction === 'match') return [];
  return findClang(index.lemmas(item.stem), keysOf(item).map(worded), distractors).map((cue) => ({
    message: `Its stem points at the key by "${cue}"`,
  }));
};
