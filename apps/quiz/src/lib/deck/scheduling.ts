import {
  createEmptyCard,
  fsrs,
  Rating,
  type Card as FsrsCard,
  type Grade as FsrsGrade,
} from 'ts-fsrs';
import { maxCount, type Schedule } from './deck-card.ts';

/** How well a reader knew a fact, from not at all to easily. */
export const grades = ['again', 'hard', 'good', 'easy'] as const;
/** A grade as FSRS uses it for its schedule. */
export type Grade = (typeof grades)[number];

const ratings: Record<Grade, FsrsGrade> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

// Without fuzz, because the rating buttons say when a card comes back.
const scheduler = fsrs({ request_retention: 0.9, enable_fuzz: false });

/** Builds the schedule of a fact that was missed at `now`: it is due at once. */
export const newSchedule = (now: Date): Schedule => toSchedule(createEmptyCard(now));

/** Builds the schedule after a rating. A last review that lies in the future counts as `now`. */
export function rateSchedule(schedule: Schedule, grade: Grade, now: Date): Schedule {
  const { last_review: last, ...memory } = schedule;
  const lastReview = last === undefined ? null : Math.min(Date.parse(last), now.getTime());
  const card = { ...memory, last_review: lastReview };
  return toSchedule(scheduler.next(card, now, ratings[grade]).card);
}

// Field by field, so that equal schedules have equal JSON.
function toSchedule(card: FsrsCard): Schedule {
  return {
    due: card.due.toISOString(),
    stability: card.stability,
    difficulty: card.difficulty,
    elapsed_days: card.elapsed_days,
    scheduled_days: card.scheduled_days,
    learning_steps: card.learning_steps,
    reps: Math.min(card.reps, maxCount),
    lapses: Math.min(card.lapses, maxCount),
    state: card.state,
    ...(card.last_review && { last_review: card.last_review.toISOString() }),
  };
}
