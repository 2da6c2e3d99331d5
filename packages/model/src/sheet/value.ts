import * as z from 'zod/mini';
import { Slug } from './entity.ts';
import { Time } from './time.ts';

const words = z.string().check(z.minLength(1), z.maxLength(200));

/** What a number says: the exact value, a lower or upper bound, or about so much. */
const Bound = z.enum(['exact', 'atLeast', 'atMost', 'about']);

/** A phrase as it stands inside a sentence. `short` is a shorter one for options and second mentions. */
const Phrase = z.strictObject({
  text: words,
  short: z.optional(words),
  plural: z._default(z.boolean(), false),
});

/** A number of something: people, kilograms, minutes, per cent. `of` is the plural. */
const Count = z.strictObject({
  count: z.number(),
  of: words,
  bound: z._default(Bound, 'exact'),
});
/** A number of something, as `Count` says it. */
export type Count = z.infer<typeof Count>;

/** The result of a match or a vote, as "4–2". */
const Score = z.strictObject({ score: z.tuple([z.int(), z.int()]) });

/** Another clause, by its name. */
const FactName = z.strictObject({ fact: Slug });

/**
 * A time that does not place the event of its clause: a bound, if the words before it make it one ("by 2027", "since 1998"), or one
 * of several days ("on 3 and 5 June").
 */
const SlotTime = z.strictObject({ time: Time });

/** One thing that can fill a slot. */
export const Single = z.union(
  [Slug, Phrase, Count, Score, FactName, SlotTime],
  'Write the id of an entity, { "text": … }, { "count": …, "of": … }, { "score": [4, 2] }, { "fact": … } or { "time": … }',
);

/** What fills a slot of a clause: one value, or several that belong together. */
export const Value = z.union(
  [Single, z.strictObject({ all: z.array(Single).check(z.minLength(2)) })],
  'Write the id of an entity, { "text": … }, { "count": …, "of": … }, { "score": [4, 2] }, { "fact": … }, { "time": … }, or { "all": [ … ] } for several',
);
export type Single = z.infer<typeof Single>;
export type Value = z.infer<typeof Value>;

/** True for a value that lists several. */
export const isSeveral = (value: Value): value is Extract<Value, { all: unknown }> =>
  typeof value === 'object' && 'all' in value;

/** The parts of a value: itself, or the several that it lists. */
export const partsOf = (value: Value): readonly Single[] =>
  isSeveral(value) ? value.all : [value];

/** The ids of the entities in a value. */
export const entitiesOf = (value: Value): string[] =>
  partsOf(value).filter((part) => typeof part === 'string');

/** The ids of the facts that a value names. */
export const factsIn = (value: Value): string[] =>
  partsOf(value).flatMap((part) => (typeof part === 'object' && 'fact' in part ? [part.fact] : []));

/** The times in a value. */
export const timesOf = (value: Value): Time[] =>
  partsOf(value).flatMap((part) => (typeof part === 'object' && 'time' in part ? [part.time] : []));
