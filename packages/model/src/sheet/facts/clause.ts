import * as z from 'zod/mini';
import { Slug } from '../entity.ts';
import { factBase } from '../fact-base.ts';
import { Time } from '../time.ts';
import { Value } from '../value.ts';

const words = z.string().check(z.minLength(1), z.maxLength(200));

const Slot = z.strictObject({
  slot: z
    .string()
    .check(z.regex(/^[a-z]+$/, 'Name a slot in lower-case letters: object, place, reason')),
  /** The words before the value: a preposition, or "to" before a verb. */
  before: z.optional(words),
  value: Value,
  /** The head of a question about the slot, if who, what, where or how many is not exact: "which capital". */
  ask: z.optional(words),
  /** Why only one value can fill the slot; every other value is then proven wrong. */
  sole: z.optional(words),
});
/** A part of a clause after the verb. */
export type Slot = z.infer<typeof Slot>;

/** The base form, the past tense and the participle of a verb: "strike, struck, struck". */
const Verb = z
  .string()
  .check(
    z.regex(
      /^[a-z]+(?:[ -][a-z]+)*, [a-z]+(?:[ -][a-z]+)*, [a-z]+(?:[ -][a-z]+)*$/,
      'Write base form, past tense and participle of a verb, as "strike, struck, struck"',
    ),
  );

/** Something that happened, holds or is planned, as a sentence in parts. */
export const Clause = z
  .strictObject({
    kind: z.literal('clause'),
    ...factBase,
    /**
     * One neutral sentence in our own words that needs no context. By default the sentence that the parts give; that of a planned
     * fact is in the past: it "was due to" happen. Write your own if that is not what the article says, such as a duty ("has to"), a
     * chance ("may") or a condition, or if the parts leave out what readers need.
     */
    statement: z.optional(factBase.statement),
    modality: z._default(z.enum(['occurred', 'planned', 'intended', 'negated']), 'occurred'),
    subject: Value,
    /** The head of a question about the subject, if who or what is not exact: "which country". */
    askSubject: z.optional(words),
    /** Base form, past tense and participle, also of regular verbs: "sign, signed, signed"; of "be" they are "be, was, been". */
    verb: Verb,
    /** The word after the verb and its object: "abroad" in "send delegations abroad". */
    particle: z.optional(words),
    passive: z._default(z.boolean(), false),
    tense: z._default(z.enum(['past', 'present', 'perfect']), 'past'),
    slots: z._default(z.array(Slot), []),
    time: z.optional(Time),
    /** True if it happened once, so that it has one time and one place. */
    once: z._default(z.boolean(), false),
    /** A noun phrase that names the event: "the attack at Pahalgam". */
    name: z.optional(words),
    /** The event as a headline in the present tense, for ordering lists: "India strikes targets in Pakistan". */
    line: z.optional(words),
    /** What a typed number counts, in the plural, if it is not what the count is of. */
    unit: z.optional(words),
    /** Who ordered, took part or is concerned, for pages. */
    actors: z._default(z.array(Slug), []),
  })
  .register(z.globalRegistry, { id: 'Clause' });
export type Clause = z.infer<typeof Clause>;

/** The values of a clause with their slots, the subject first. */
export const valuesOf = ({
  subject,
  slots,
}: Pick<Clause, 'subject' | 'slots'>): Pick<Slot, 'slot' | 'before' | 'value'>[] => [
  { slot: 'subject', value: subject },
  ...slots,
];
