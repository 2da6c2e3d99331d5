import type { Confidence } from '../attempt/shapes.ts';
import type { ConfidenceResult, ReviewedItem } from '../attempt/views.ts';
import { addUp } from './sum-scores.ts';

/** The marks of a level for a right response and for a wrong one. */
const levels: readonly (readonly [level: Confidence, right: number, wrong: number])[] = [
  ['sure', 3, -6],
  ['thinkSo', 2, -2],
  ['guess', 1, 0],
];

/**
 * Marks responses by how sure their reader is: sure gets +3 if right and −6 if wrong, think so +2 and −2, guess +1 and 0.
 * A response with the score `s` from 0 to 1 gets wrong + s × (right − wrong), a pass gets 0, and 3 is the most for each.
 * Certainty-based marking: A. R. Gardner-Medwin, "Confidence-Based Marking: towards deeper learning and better exams",
 * 2006. The rule is proper, so that honesty pays best: with the chance p of being right, the expected marks are 9p − 6,
 * 4p − 2 and p; the first is the highest above 80%, the second from 67% to 80%, the third below. Undefined if no response
 * says how sure its reader is.
 */
export function scoreConfidence(
  items: readonly Pick<ReviewedItem, 'confidence' | 'verdict' | 'score'>[],
): ConfidenceResult | undefined {
  const marked = levels.map(([level, right, wrong]) => {
    const marks = items
      .filter(({ confidence }) => confidence === level)
      .map(({ verdict, score }) => (verdict === 'passed' ? 0 : wrong + score * (right - wrong)));
    return { level, count: marks.length, points: addUp(marks) };
  });
  const count = marked.reduce((total, each) => total + each.count, 0);
  if (count === 0) return undefined;
  return { points: addUp(marked.map(({ points }) => points)), of: 3 * count, levels: marked };
}
