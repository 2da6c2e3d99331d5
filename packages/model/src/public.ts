/**
 * The part of the model without answers, for the quiz app: public facts and the shapes of an attempt. Nothing here reveals
 * a key, a proof or a difficulty.
 */
export type { Direction } from './sheet/text/direction.ts';
export { digestOf } from './sheet/text/digest.ts';
export { holdsName } from './sheet/text/holds-name.ts';
export { hiddenCharacter } from './sheet/text/hidden-character.ts';
export { longestSlug, slugPattern } from './sheet/text/slug-pattern.ts';
export { directionOf } from './sheet/text/direction-of.ts';
export type { Entity, EntityType } from './sheet/entity.ts';
export type { Evidence } from './sheet/evidence.ts';
export type { FactKind } from './sheet/fact.ts';
export type { PublicFact, PublicFactSheet } from './sheet/public-sheet.ts';
export { areDisjoint, rankOfTime, spanOf, type Span, type Time } from './sheet/time.ts';
export { formatDate, formatSpan, formatTime } from './sheet/format-time.ts';
export { formatIsoTime } from './sheet/format-iso-time.ts';
export type {
  AttemptMode,
  Confidence,
  DateGranularity,
  Difficulty,
  FeedbackMode,
} from './attempt/shapes.ts';
export type { Response } from './attempt/response.ts';
export { leastReaders } from './attempt/least-readers.ts';
export { findAskedCount } from './attempt/asked-count.ts';
export { findAskedYear } from './attempt/asked-year.ts';
export type { Picture } from './attempt/picture.ts';
export { RefusalReason } from './attempt/refusal-reason.ts';
export type { InteractionName, PublicItem, PublicOption } from './attempt/public-item.ts';
export { toFrame } from './attempt/frame.ts';
export { difficulties } from './attempt/difficulties.ts';
export { longestQuiz, QuizLength } from './attempt/quiz-length.ts';
export { drawnSeedPattern, toSeed } from './attempt/drawn-seed.ts';
export { Seed } from './attempt/seed.ts';
export type {
  Attempt,
  ConfidenceResult,
  CorrectedItem,
  Correction,
  GivenResponse,
  Key,
  Recorded,
  Result,
  ReviewedItem,
  Score,
  Verdict,
} from './attempt/views.ts';
export { Topic } from './sheet/topic.ts';
export { topics } from './sheet/topics.ts';
