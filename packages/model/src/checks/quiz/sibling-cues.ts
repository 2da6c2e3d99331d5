import { gives, toReadable } from '../../assemble/conflicts.ts';
import type { QuizCheck } from '../check.ts';

/** Check 20: no item tells the key of another, by its stem, by an option, or by the feedback on a key that they share. */
export const checkSiblingCues: QuizCheck = (items) => {
  const readable = items.map(toReadable);
  return readable.flatMap((a) =>
    readable
      .filter((b) => a !== b && gives(a, b))
      .map((b) => ({ message: `"${a.item.id}" tells the key of "${b.item.id}"` })),
  );
};
