import { createEmptyCard, fsrs, Rating, type Card as FsrsCard, type Grade } from 'ts-fsrs';
import { mostCounted, type Schedule } from './card.ts';
import type { GradeName } from './grades.ts';

const ratings: Record<GradeName, Grade> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

// Without fuzz: a button says when a card comes back, and then it does.
const scheduler = fsrs({ request_retention: 0.9, enable_fuzz: false });

/** The schedule of a fact that was just missed: due at once. */
export const newSchedule = (now: Date): Schedule => toSchedule(createEmptyCard(now));

/** When a fact comes back once it is rated. A last review that lies ahead, by another clock, counts as now. */
export function rateSchedule(schedule: Schedule, grade: GradeName, now: Date): Schedule {
  const { last_review: last, ...memory } = schedule;
  const lastReview = last === undefined ? null : Math.min(Date.parse(last), now.getTime());
  const card = { ...memory, last_review: lastReview };
  return toSchedule(scheduler.next(card, now, ratings[grade]).card);
}

// Field by field, so that two schedules that say the same are the same text.
function toSchedule(card: FsrsCard): Schedule {
  return {
    due: card.due.toISOString(),
    stability: card.stability,
    difficulty: card.difficulty,
    elapsed_days: card.elapsed_days,
    scheduled_days: card.scheduled_days,
    learning_steps: card.learning_steps,
    reps: Math.min(card.reps, mostCounted),
    lapses: Math.min(card.lapses, mostCounted),
    state: card.state,
    ...(card.last_review && { last_review: card.last_review.toISOString() }),
  };
}
