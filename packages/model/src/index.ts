/** The whole model: facts, items, proofs, grading. What readers may know alone is in `public.ts`. */
export {
  Attempt,
  AttemptMode,
  CorrectedItem,
  Correction,
  DateGranularity,
  Difficulty,
  FeedbackMode,
  GivenResponse,
  PublicItem,
  Recorded,
  Response,
  Result,
  ReviewedItem,
  Score,
  Topic,
  Verdict,
} from './attempt/shapes.ts';
export { topics } from './attempt/topics.ts';
export { assembleQuiz, type QuizOptions } from './assemble/quiz.ts';
export { toPublicItem, type ServedItem } from './assemble/served-item.ts';
export { deriveBank } from './derive/bank.ts';
export { gradeResponse, parseResponse } from './grade/grade.ts';
export { scoreAttempt } from './grade/score-attempt.ts';
export type { Bank, Item, Option } from './item/item.ts';
export type { Proof, Query, Refutation, Rule } from './item/proof.ts';
export { compareRevisions, type Revision } from './revise/compare-revisions.ts';
export { correctAttempt } from './revise/correct-attempt.ts';
export { keyInWords } from './revise/key-in-words.ts';
export { rekeyItem, type Rekeyed } from './revise/rekey-item.ts';
export { RevisionChanges } from './revise/revision-changes.ts';
export { revisionOf } from './sheet/canonical.ts';
export { FactSheet } from './sheet/fact-sheet.ts';
export { SheetShape } from './sheet/sheet-shape.ts';
export { PublicFactSheet, toPublicSheet } from './sheet/public-sheet.ts';
