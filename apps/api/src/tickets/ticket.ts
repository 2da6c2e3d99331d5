import { AttemptMode, Difficulty, FeedbackMode, Topic } from '@dateline/model';
import * as z from 'zod/mini';
import { ShardName } from './placement.ts';

/** The content of an attempt id: what its items are derived from, and where its responses are stored. */
export const Ticket = z.strictObject({
  version: z.literal(1),
  /** The id of the key that signed it. */
  key: z.string(),
  revision: z.string(),
  seed: z.string(),
  length: z.int(),
  topics: z.array(Topic),
  difficulty: Difficulty,
  feedback: FeedbackMode,
  /** A digest of the public items, to notice if later code derives other items from the same sheet. */
  items: z.string(),
  /** In seconds since 1970. */
  expires: z.int(),
  /** 16 random bytes, different for each attempt. */
  nonce: z.string(),
  shard: ShardName,
  /** True if the reader gave the seed, so that others can have the same quiz. */
  seeded: z.boolean(),
  /** The mode that was asked for; the shard knows whether the attempt is the reader's first. */
  mode: AttemptMode,
  /** The reader's pseudonym; null in practice. */
  reader: z.nullable(z.string()),
});
export type Ticket = z.infer<typeof Ticket>;

/** How long an attempt can be continued, in seconds. */
export const lifetime = 7 * 24 * 60 * 60;
