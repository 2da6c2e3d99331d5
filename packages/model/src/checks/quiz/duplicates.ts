import { createComparison, repeats } from '../../assemble/conflicts.ts';
import type { QuizCheck } from '../check.ts';

/** Check 21: no two items ask for the same slot, have the same stem or the same key, or share most of their options. */
export const checkDuplicates: QuizCheck = (items) => {
  const comparable = items.map(createComparison({ items }));
  return comparable.flatMap((a, at) =>
    comparable
      .slice(at + 1)
      .filter((b) => repeats(a, b))
      .map((b) => ({ message: `"${a.item.id}" and "${b.item.id}" ask the same` })),
  );
};
