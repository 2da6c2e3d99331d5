import { createComparison, gives } from '../../assemble/conflicts.ts';
import type { QuizCheck } from '../check.ts';

/** Check 20: no item reveals the key of another, in its stem, inside a longer option, or in its feedback. */
export const checkSiblingCues: QuizCheck = (items) => {
  const comparable = items.map(createComparison({ items }));
  return comparable.flatMap((a) =>
    comparable
      .filter((b) => a !== b && gives(a, b))
      .map((b) => ({ message: `"${a.item.id}" tells the key of "${b.item.id}"` })),
  );
};
