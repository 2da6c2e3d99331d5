import { State } from 'ts-fsrs';
import * as z from 'zod/mini';
import { DeckFact } from './deck-fact.ts';

/** The least stability that FSRS accepts for a card with reviews: see `next_state` of ts-fsrs. */
const minStability = 0.001;
const maxDays = 36_500;

const Moment = z.iso.datetime();
/** The upper limit of each count in a schedule. */
export const maxCount = maxDays * 24 * 60;
const Count = z.int().check(z.minimum(0), z.maximum(maxCount));

/** The FSRS state of a card, with moments as text. Stability and difficulty are 0 before the first review. */
export const Schedule = z
  .strictObject({
    due: Moment,
    stability: z.number().check(z.minimum(0), z.maximum(maxDays)),
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
        (stability === 0 && difficulty === 0) || (stability >= minStability && difficulty >= 1),
      { path: ['stability'], message: 'Stability and difficulty do not go together' },
    ),
  );
export type Schedule = z.infer<typeof Schedule>;

/** A fact in the review deck. The deck has at most one card for an article and a stem. */
export const DeckCard = z.strictObject({
  fact: DeckFact,
  /** When a quiz last showed the fact. */
  toldAt: Moment,
  /** When a quiz or a rating last changed the card. */
  changedAt: Moment,
  schedule: Schedule,
});
export type DeckCard = z.infer<typeof DeckCard>;

/** The key of a card in the database: its article and its stem. */
export type DeckCardKey = [articleId: string, stem: string];

/** Gets the database key of a card. */
export const keyOf = ({ fact }: Pick<DeckCard, 'fact'>): DeckCardKey => [fact.articleId, fact.stem];

/** Whether two cards have the same key. */
export const isSameCard = (one: DeckCard, other: DeckCard): boolean =>
  one.fact.articleId === other.fact.articleId && one.fact.stem === other.fact.stem;
