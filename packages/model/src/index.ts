/** The whole model: facts, items, proofs, grading. `public.ts` has the part without answers. */
export {
  AttemptMode,
  Confidence,
  DateGranularity,
  Difficulty,
  FeedbackMode,
} from './attempt/shapes.ts';
export { Response } from './attempt/response.ts';
export { Frame, toFrame } from './attempt/frame.ts';
export { RefusalReason } from './attempt/refusal-reason.ts';
export { PublicItem, toPublicItem } from './attempt/public-item.ts';
export { leastReaders } from './attempt/least-readers.ts';
export { longestQuiz, QuizLength } from './attempt/quiz-length.ts';
export { Report } from './attempt/report.ts';
export {
  avoidedLength,
  drawnLength,
  formatDigits,
  formatSeed,
  parseDigits,
  seedDigits,
  toSeed,
} from './attempt/drawn-seed.ts';
export { toHex } from './sheet/text/digest.ts';
export { Seed } from './attempt/seed.ts';
export {
  Attempt,
  CorrectedItem,
  Correction,
  GivenResponse,
  Recorded,
  Result,
  ReviewedItem,
  Score,
  Verdict,
} from './attempt/views.ts';
export { Topic } from './sheet/topic.ts';
export { topics } from './sheet/topics.ts';
export { assembleQuiz, repeatItems, type QuizOptions } from './assemble/quiz.ts';
export type { ServedItem } from './assemble/served-item.ts';
export { deriveBank } from './derive/bank.ts';
export { gradeResponse, parseResponse } from './grade/grade.ts';
export { scoreAttempt } from './grade/score-attempt.ts';
export { bandOf } from './item/difficulty-band.ts';
export type { Bank, Item, Option } from './item/item.ts';
export type { Proof, Query, Refutation, Rule } from './item/proof.ts';
export type { Revision } from './revise/compare-revisions.ts';
export { correctAttempt } from './revise/correct-attempt.ts';
export { keyInWords } from './revise/key-in-words.ts';
export { rekeyItem, type Rekeyed } from './revise/rekey-item.ts';
export { RevisionChanges } from './revise/revision-changes.ts';
export { compareServed } from './sign/compare-served.ts';
export { signedBank } from './sign/signed-bank.ts';
export { revisionOf } from './sheet/text/canonical.ts';
export { digestPattern } from './sheet/text/digest-pattern.ts';
export { Direction } from './sheet/text/direction.ts';
export { directionOf } from './sheet/text/direction-of.ts';
export { hiddenCharacter } from './sheet/text/hidden-character.ts';
export { longestSlug } from './sheet/text/slug-pattern.ts';
export { FactSheet } from './sheet/fact-sheet.ts';
export { explainIssue } from './sheet/faults/explain-issue.ts';
export { formatPath } from './sheet/faults/format-path.ts';
export { SheetShape } from './sheet/sheet-shape.ts';
export { PublicFactSheet } from './sheet/public-sheet.ts';
export { toPublicSheet } from './derive/to-public-sheet.ts';
export { chanceOf } from './statistics/chance.ts';
export { FactStatistics, poolFacts, type Measured } from './statistics/fact-statistics.ts';
export { describeForm, FormStatistics, FormSums } from './statistics/form-statistics.ts';
export { describeItem, ItemStatistics } from './statistics/item-statistics.ts';
export { ItemSums } from './statistics/item-sums.ts';
export { describeOptions, OptionStatistics } from './statistics/option-statistics.ts';
export { Interval, wilson } from './statistics/wilson.ts';
