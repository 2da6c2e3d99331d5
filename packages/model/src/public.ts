/**
 * The answerless half of the model: what the quiz app may know. It holds the words of a fact sheet
 * and the shapes of an attempt, and nothing from which a key, a proof or a difficulty follows.
 */
export type { Direction } from './sheet/direction.ts';
export { directionOf } from './sheet/direction-of.ts';
export type { Entity, EntityType } from './sheet/entity.ts';
export type { Evidence } from './sheet/evidence.ts';
export type { FactKind } from './sheet/fact.ts';
export type { PublicFact, PublicFactSheet } from './sheet/public-sheet.ts';
export { areDisjoint, spanOf, type Span, type Time } from './sheet/time.ts';
export { formatDate, formatSpan, formatTime } from './sheet/format-time.ts';
export type {
  AttemptMode,
  Confidence,
  DateGranularity,
  Difficulty,
  FeedbackMode,
  Response,
  Topic,
} from './attempt/shapes.ts';
export type { InteractionName, PublicItem, PublicOption } from './attempt/public-item.ts';
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
export { topics } from './attempt/topics.ts';
