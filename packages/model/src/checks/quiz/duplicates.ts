import { repeats, toReadable } from '../../assemble/conflicts.ts';
import type { QuizCheck } from '../check.ts';

/** Check 21: no two items ask for the same slot, have the same stem, or have the same key. */
export const checkDuplicates: QuizCheck = (items) => {
  const readable = items.map(toReadable);
  return readable.flatMap((a, at) =>
    readable
      .slice(at + 1)
      .filter((b) => repeats(a, b))
      .map((b) => ({ message: `"${a.item.id}" and "${b.item.id}" ask the same` })),
  );
};
