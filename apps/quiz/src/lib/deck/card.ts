import { State } from 'ts-fsrs';
import * as z from 'zod/mini';
import { ToldFact } from './told-fact.ts';

/** What FSRS takes for a memory that can hold: see `next_state` of ts-fsrs. */
const leastStability = 0.001;
const mostDays = 36_500;

const Moment = z.iso.datetime();
/** The most that a schedule counts of anything. */
export const mostCounted = mostDays * 24 * 60;
const Count = z.int().check(z.minimum(0), z.maximum(mostCounted));

/** Where FSRS has a card: its own card, with moments as text. A new one has neither stability nor difficulty. */
export const Schedule = z
  .strictObject({
    due: Moment,
    stability: z.number().check(z.minimum(0), z.maximum(mostDays)),
    difficulty: z.number().check(z.minimum(0), z.maximum(10)),
    elapsed_days: Count,
    scheduled_days: Count,
    learning_steps: Count,
    reps: Count,
    lapses: Count,
    state: z.enum(State),
    last_review: z.optional(Moment),
  })
  .check(
    z.refine(
      ({ stability, difficulty }) =>
        (stability === 0 && difficulty === 0) || (stability >= leastStability && difficulty >= 1),
      { path: ['stability'], message: 'Stability and difficulty do not go together' },
    ),
  );
export type Schedule = z.infer<typeof Schedule>;

/** A fact in the review deck. An article and a stem have one card at most. */
export const Card = z.strictObject({
  fact: ToldFact,
  /** When a quiz last told the fact. */
  toldAt: Moment,
  /** When a quiz or a rating last changed the card. */
  changedAt: Moment,
  schedule: Schedule,
});
export type Card = z.infer<typeof Card>;

/** An article and a stem. */
export type CardKey = [articleId: string, stem: string];

/** What tells a card from every other. */
export const keyOf = ({ fact }: Pick<Card, 'fact'>): CardKey => [fact.articleId, fact.stem];
