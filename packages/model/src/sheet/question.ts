import * as z from 'zod/mini';
import { Topic } from './topic.ts';
import { Slug } from './entity.ts';
import { Single } from './value.ts';

const sentence = z.string().check(z.minLength(1), z.maxLength(400));
const label = z.string().check(z.minLength(1), z.maxLength(160));
/** The ids of the outside facts on which the text rests. */
const sources = z._default(z.array(Slug), []);

/**
 * A wrong answer to a question: an entity, words of its own, another fact (with its time, number, deed or name, whatever is
 * asked for), a number or a date. `because` is its feedback: what it really is, or how far off it is. An entity can go
 * without, if it has `about`; a fact can always.
 */
export const QuestionFoil = z
  .strictObject({
    entity: z.optional(Slug),
    label: z.optional(label),
    /** The id of another fact or of an outside fact. */
    fact: z.optional(Slug),
    number: z.optional(z.number()),
    date: z.optional(
      z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'Write a date as 2025-07-08')),
    ),
    because: z.optional(sentence),
    sources,
  })
  .check(
    z.refine(
      ({ entity, label: words, fact, number, date }) =>
        [entity, words, number, date].filter((each) => each !== undefined).length +
          Number(fact !== undefined && number === undefined && date === undefined) ===
        1,
      {
        message: 'Give a wrong answer one of entity, label, fact, number and date',
      },
    ),
  )
  .register(z.globalRegistry, { id: 'QuestionFoil' });
export type QuestionFoil = z.infer<typeof QuestionFoil>;

/** How a question about a slot is answered. */
const Asked = z.enum(['choice', 'multipleChoice', 'number', 'date']);

/** A question that an editor asks about one slot of a fact. */
export const Question = z
  .strictObject({
    /** The slot that is asked for; `deed` is what the subject of a clause did, `name` the name of the event. */
    ask: z.string().check(z.minLength(1)),
    as: z._default(Asked, 'choice'),
    /** In the editor's words; by default the question that the clause gives. */
    stem: z.optional(z.string().check(z.minLength(1), z.maxLength(240))),
    topic: z.optional(Topic),
    /** The right answer as an option, if the words of the slot do not serve: says them in other words of the fact. */
    key: z.optional(label),
    /** For a list, which of its values are offered; by default all. */
    keys: z.optional(z.array(Single).check(z.minLength(2))),
    foils: z._default(z.array(QuestionFoil).check(z.maxLength(6)), []),
    /** What the feedback on the key adds to stem and key. By default the statement of the fact and its remark. */
    more: z.optional(sentence),
    sources,
  })
  .register(z.globalRegistry, { id: 'Question' });
export type Question = z.infer<typeof Question>;

const arrangementBase = {
  id: Slug,
  topic: Topic,
  stem: z.string().check(z.minLength(1), z.maxLength(240)),
  more: z.optional(sentence),
  sources,
};

/** A question about several facts: their order, what belongs together, where one belongs among others, or the time between two. */
export const Arrangement = z
  .discriminatedUnion('as', [
    z.strictObject({
      ...arrangementBase,
      as: z.literal('order'),
      by: z._default(z.enum(['time', 'count']), 'time'),
      lines: z
        .array(
          z.strictObject({
            fact: Slug,
            label: z.optional(label),
            because: z.optional(sentence),
            sources,
          }),
        )
        .check(z.minLength(3), z.maxLength(6)),
    }),
    z.strictObject({
      ...arrangementBase,
      as: z.literal('match'),
      rows: z
        .array(
          z.strictObject({
            fact: Slug,
            /** The slots that give the option and the target: a slot of the fact, `name`, `line` or `time`. */
            option: z.string(),
            target: z.string(),
            optionLabel: z.optional(label),
            targetLabel: z.optional(label),
            because: z.optional(sentence),
            sources,
          }),
        )
        .check(z.minLength(3), z.maxLength(6)),
    }),
    z.strictObject({
      ...arrangementBase,
      as: z.literal('line'),
      /** The fact whose place among the events is asked for. */
      asked: Slug,
      /** The facts that stand on the line, with their dates. */
      events: z
        .array(
          z.strictObject({
            fact: Slug,
            /** What it is called after "Before" and "After": "the landing". By default the name of the fact. */
            name: z.optional(label),
            because: z.optional(sentence),
            sources,
          }),
        )
        .check(z.minLength(3), z.maxLength(4)),
    }),
    z.strictObject({
      ...arrangementBase,
      as: z.enum(['number', 'choice']),
      between: z.tuple([Slug, Slug]),
      unit: z._default(z.enum(['days', 'months', 'years']), 'days'),
      foils: z.array(QuestionFoil).check(z.minLength(2), z.maxLength(6)),
    }),
  ])
  .register(z.globalRegistry, { id: 'Arrangement' });
export type Arrangement = z.infer<typeof Arrangement>;

/** The ids of the facts that an arrangement asks for. */
export function listArranged(arrangement: Arrangement): readonly string[] {
  switch (arrangement.as) {
    case 'order':
      return arrangement.lines.map(({ fact }) => fact);
    case 'match':
      return arrangement.rows.map(({ fact }) => fact);
    case 'line':
      return [arrangement.asked, ...arrangement.events.map(({ fact }) => fact)];
    case 'number':
    case 'choice':
      return arrangement.between;
  }
}
