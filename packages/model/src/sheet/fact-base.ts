import * as z from 'zod/mini';
import { Slug } from './entity.ts';
import { Evidence } from './evidence.ts';
import { TimeBounds } from './time.ts';
import { Topic } from './topic.ts';
import { Question } from './question.ts';

/** Who states a fact: the article, or a claimant, with a neutral cue. */
const Voice = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('article') }),
    z.strictObject({
      type: z.literal('attributed'),
      claimant: Slug,
      cue: z.enum(['says', 'describes', 'attributes']),
    }),
  ])
  .register(z.globalRegistry, { id: 'Voice' });

/**
 * A distractor that an editor supplies for one slot of a fact, if sibling facts give too few: an entity of the sheet or
 * a label, with the reason why it is wrong for every reader. The label is written like the values of the slot.
 */
export const Foil = z
  .strictObject({
    slot: z.string().check(z.minLength(1)),
    entity: z.optional(Slug),
    label: z.optional(z.string().check(z.minLength(1), z.maxLength(160))),
    reason: z.string().check(z.minLength(1), z.maxLength(400)),
  })
  .check(
    z.refine(({ entity, label }) => (entity === undefined) !== (label === undefined), {
      message: 'Give a foil either an entity or a label',
    }),
  )
  .register(z.globalRegistry, { id: 'Foil' });
export type Foil = z.infer<typeof Foil>;

/** Marks a list slot as complete: what is not on the list is then proven wrong. */
export const Closure = z
  .strictObject({
    slot: z.string().check(z.minLength(1)),
    by: z.enum(['article', 'editor']),
    reason: z.string().check(z.minLength(1), z.maxLength(400)),
  })
  .register(z.globalRegistry, { id: 'Closure' });

/** The fields that facts of all kinds have. */
export const factBase = {
  id: Slug,
  /** One neutral sentence in our own words that needs no context; only a clause has one by default. */
  statement: z.string().check(z.minLength(1), z.maxLength(400)),
  /** Items ask for a planned fact as due to happen, never as done. */
  modality: z._default(z.enum(['occurred', 'planned']), 'occurred'),
  /**
   * Goes on with the story after the statement, in one sentence or two: why, what followed, how it compares. Feedback that states the
   * fact ends with it; `more` and `because` of a question replace both. Readers see it nowhere else.
   */
  remark: z.optional(z.string().check(z.minLength(1), z.maxLength(400))),
  /** The ids of the outside facts on which the remark rests. */
  remarkSources: z.optional(z.array(Slug)),
  /** The days on which it can have been, if the article or its setting leaves no others. No wrong date lies outside. */
  timeBounds: z.optional(TimeBounds),
  /** What questions about the fact are about, unless they say otherwise. */
  topic: z.optional(Topic),
  /** What several facts are about together, if it is less than the story: a quiz of ten asks at most two items about one matter. */
  matter: z.optional(z.string().check(z.minLength(1), z.maxLength(80))),
  /** Who says so, if the article does not state it itself. The statement then names them. */
  voice: z._default(Voice, { type: 'article' }),
  evidence: z.array(Evidence).check(z.minLength(1)),
  complete: z._default(z.array(Closure), []),
  foils: z._default(z.array(Foil), []),
  /**
   * The slots whose numbers, dates or names are not readable in the evidence, with the reason. `voice` is its claimant; `verb`, for a claim
   * `content`, says that the evidence tells the fact in other words.
   */
  elsewhere: z._default(
    z.array(
      z.strictObject({
        slot: z.string().check(z.minLength(1)),
        why: z.string().check(z.minLength(1), z.maxLength(200)),
      }),
    ),
    [],
  ),
  /** Why nothing is asked about the fact, if it is only for the briefing. */
  briefingOnly: z.optional(z.string().check(z.minLength(1), z.maxLength(400))),
  /** The questions that an editor asks about the fact. If there are none, Dateline asks what it can prove. */
  questions: z._default(z.array(Question), []),
};
