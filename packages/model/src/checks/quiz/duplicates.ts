import { repeats, toReadable } from '../../assemble/conflicts.ts';
import type { QuizCheck } from '../check.ts';

/** Check 21: no two items ask for one slot of a fact, have one stem, or have one key. */
export const checkDuplicates: QuizCheck = (items) => {
  const readable = items.map(toReadable);
  return readable.flatMap((a, at) =>
    readable
      .slice(at + 1)
      .filter((b) => repeats(a, b))
      .map((b) => ({ message: `"${a.item.id}" and "${b.item.id}" ask the same` })),
  );
};
