import { findClang, type Worded } from '../../item/cues.ts';
import { holdsName } from '../../sheet/text/holds-name.ts';
import type { Option } from '../../item/item.ts';
import { distractorsOf, keysOf, type ItemCheck } from '../check.ts';

/** Check 5: the stem contains neither its key nor a word that only the key has. */
export const checkClang: ItemCheck = (item, { index }) => {
  const worded = ({ label }: Option): Worded => ({ label, lemmas: index.lemmas(label) });
  const distractors = distractorsOf(item).map(worded);
  if (item.interaction === 'order' || item.interaction === 'match') return [];
  const revealed = item.reveals.filter((name) => holdsName(item.stem, name));
  const cues = findClang(index.lemmas(item.stem), keysOf(item).map(worded), distractors);
  return [
    ...revealed.map((name) => ({ message: `Its stem tells its own key, "${name}"` })),
    ...cues.map((cue) => ({ message: `Its stem points at the key by "${cue}"` })),
  ];
};
