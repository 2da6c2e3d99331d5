import { findClang, holdsName, type Worded } from '../../item/cues.ts';
import type { Option } from '../../item/item.ts';
import { distractorsOf, keysOf, type ItemCheck } from '../check.ts';

/** Check 5: the stem does not hold its key, nor any word that stands in a key and in no distractor. */
export const checkClang: ItemCheck = (item, { index }) => {
  const worded = ({ label }: Option): Worded => ({ label, lemmas: index.lemmas(label) });
  const distractors = distractorsOf(item).map(worded);
  if (item.interaction === 'order' || item.interaction === 'match') return [];
  const told = item.reveals.filter((name) => holdsName(item.stem, name));
  const cues = findClang(index.lemmas(item.stem), keysOf(item).map(worded), distractors);
  return [
    ...told.map((name) => ({ message: `Its stem tells its own key, "${name}"` })),
    ...cues.map((cue) => ({ message: `Its stem points at the key by "${cue}"` })),
  ];
};
