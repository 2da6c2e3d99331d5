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
 * Marks responses by how sure their reader said they were: sure +3 right and −6 wrong, think so +2 and −2,
 * guess +1 and 0. A response that scores `s` from 0 to 1 gets wrong + s × (right − wrong), a pass 0, out of
 * 3 each. Certainty-based marking: A. R. Gardner-Medwin, "Confidence-Based Marking: towards deeper learning
 * and better exams", 2006. It is proper: of the expected marks 9p − 6, 4p − 2 and p the first is the highest
 * where p, the chance of being right, is above 80%, the second from 67% on, the third below; so the best
 * that a reader can do is to tell the truth. Undefined where no response says how sure.
 */
export function scoreConfidence(
  items: readonly Pick<ReviewedItem, 'confidence' | 'verdict' | 'score'>[],
): ConfidenceResult | undefined {
  const told = levels.map(([level, right, wrong]) => {
    const marks = items
      .filter(({ confidence }) => confidence === level)
      .map(({ verdict, score }) => (verdict === 'passed' ? 0 : wrong + score * (right - wrong)));
    return { level, count: marks.length, points: addUp(marks) };
  });
  const count = told.reduce((total, each) => total + each.count, 0);
  if (count === 0) return undefined;
  return { points: addUp(told.map(({ points }) => points)), of: 3 * count, levels: told };
}
