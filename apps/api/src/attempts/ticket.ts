import { Difficulty, FeedbackMode, Topic } from '@dateline/model';
import * as z from 'zod/mini';

const fields = {
  /** The id of the key that signed it. */
  key: z.string(),
  revision: z.string(),
  seed: z.string(),
  length: z.int(),
  topics: z.array(Topic),
  feedback: FeedbackMode,
  /** A digest of the public items: code that makes other items of the same sheet is noticed. */
  items: z.string(),
  /** In seconds since 1970. */
  expires: z.int(),
  /** Makes each attempt its own; 16 random bytes. */
  nonce: z.string(),
  shard: z.int().check(z.minimum(0)),
};

/** What an attempt id says: all that its items are derived from, and where its responses are kept. */
export const Ticket = z.strictObject({ version: z.literal(2), difficulty: Difficulty, ...fields });
export type Ticket = z.infer<typeof Ticket>;

const TicketOfVersion1 = z.pipe(
  z.strictObject({ version: z.literal(1), ...fields }),
  z.transform((old): Ticket => ({ ...old, version: 2, difficulty: 'mixed' })),
);

/** Reads a ticket of any version that may still be running; the first one knew mixed quizzes alone. */
export const SignedTicket = z.union([Ticket, TicketOfVersion1]);

/** How long an attempt can be gone on with, in seconds. */
export const lifetime = 7 * 24 * 60 * 60;
/** Over how many Durable Objects the attempts are spread; old tickets name their own shard. */
export const shardCount = 64;
