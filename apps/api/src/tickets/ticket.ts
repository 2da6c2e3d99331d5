import {
  AttemptMode,
  Difficulty,
  digestPattern,
  FeedbackMode,
  longestQuiz,
  QuizLength,
  Seed,
  Topic,
  topics,
} from '@dateline/model';
import * as z from 'zod/mini';
import { ShardName } from './placement.ts';

/** The last second that a date of JavaScript can format with four digits of the year. */
const endOfTime = Date.UTC(10_000, 0) / 1000 - 1;

/**
 * The content of an attempt id: what its items are derived from, and where its responses are stored. Every value is one that
 * this server writes, so that whoever gets hold of a key cannot have it work on others.
 */
export const Ticket = z
  .strictObject({
    version: z.literal(1),
    /** The id of the key that signed it. */
    key: z.string(),
    revision: z.string().check(z.regex(digestPattern)),
    /** The seed of the quiz; in a counted attempt, what `revealSeed` makes the seed from. */
    seed: Seed,
    length: QuizLength,
    topics: z.array(Topic).check(z.minLength(1), z.maxLength(topics.length)),
    difficulty: Difficulty,
    /** The places in the bank of the items that are asked again; absent if they are selected by the other options. */
    only: z.optional(
      z.array(z.int().check(z.minimum(0))).check(z.minLength(1), z.maxLength(longestQuiz)),
    ),
    feedback: FeedbackMode,
    /** A digest of the public items, to notice if later code derives other items from the same sheet. */
    items: z.string().check(z.regex(/^[\w-]{16}$/)),
    /** In seconds since 1970. */
    expires: z.int().check(z.minimum(0), z.maximum(endOfTime)),
    /** 16 random bytes, different for each attempt. */
    nonce: z.string().check(z.regex(/^[\w-]{22}$/)),
    shard: ShardName,
    /** The mode that was asked for; the shard knows whether it is the reader's first encounter with the article. */
    mode: AttemptMode,
    /** The reader's pseudonym; null if an attempt in practice names no reader. */
    reader: z.nullable(z.string().check(z.regex(/^[0-9a-f]{32}$/))),
  })
  .check(z.refine(({ mode, reader }) => mode === 'practice' || reader !== null));
export type Ticket = z.infer<typeof Ticket>;

/** How long an attempt can be continued, in seconds. */
export const lifetime = 7 * 24 * 60 * 60;
