import { gives, toReadable } from '../../assemble/conflicts.ts';
import type { QuizCheck } from '../check.ts';

/** Check 20: no item reveals the key of another, in its stem, in an option, or in its feedback. */
export const checkSiblingCues: QuizCheck = (items) => {
  const readable = items.map(toReadable);
  return readable.flatMap((a) =>
    readable
      .filter((b) => a !== b && gives(a, b))
      .map((b) => ({ message: `"${a.item.id}" tells the key of "${b.item.id}"` })),
  );
};
