import { createComparison, gives, limitEachOther } from '../../assemble/conflicts.ts';
import type { QuizCheck } from '../check.ts';

/** Check 20: no item reveals the key of another, in its stem, inside a longer option, or in its feedback, and no two limit each other. */
export const checkSiblingCues: QuizCheck = (items) => {
  const comparable = items.map(createComparison({ items }));
  return comparable.flatMap((a, at) => [
    ...comparable
      .filter((b) => a !== b && gives(a, b))
      .map((b) => ({ message: `"${a.item.id}" tells the key of "${b.item.id}"` })),
    ...comparable
      .slice(at + 1)
      .filter((b) => limitEachOther(a, b))
      .map((b) => ({
        message: `"${a.item.id}" and "${b.item.id}" offer each other’s keys as wrong answers`,
      })),
  ]);
};
