import { AttemptMode, Difficulty, FeedbackMode, Topic } from '@dateline/model';
import * as z from 'zod/mini';
import { ShardName } from './placement.ts';

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
};

/** What an attempt id says: all that its items are derived from, and where its responses are kept. */
export const Ticket = z.strictObject({
  version: z.literal(3),
  difficulty: Difficulty,
  ...fields,
  shard: ShardName,
  /** True when the reader gave the seed: then others can have the same quiz. */
  seeded: z.boolean(),
  /** What was asked for; whether the attempt is the reader's first, its shard knows. */
  mode: AttemptMode,
  /** The reader, disguised; none in practice. */
  reader: z.nullable(z.string()),
});
export type Ticket = z.infer<typeof Ticket>;

const oldFields = { ...fields, shard: z.int().check(z.minimum(0)) };

/** Before attempts could count there was practice alone, on shards of no region. */
const modernise = ({ shard }: { readonly shard: number }) =>
  ({ version: 3, shard: `shard-${shard}`, seeded: false, mode: 'practice', reader: null }) as const;

const TicketOfVersion2 = z.pipe(
  z.strictObject({ version: z.literal(2), difficulty: Difficulty, ...oldFields }),
  z.transform((old): Ticket => ({ ...old, ...modernise(old) })),
);

const TicketOfVersion1 = z.pipe(
  z.strictObject({ version: z.literal(1), ...oldFields }),
  z.transform((old): Ticket => ({ ...old, ...modernise(old), difficulty: 'mixed' })),
);

/** Reads a ticket of any version that may still be running; the first one knew mixed quizzes alone. */
export const SignedTicket = z.union([Ticket, TicketOfVersion2, TicketOfVersion1]);

/** How long an attempt can be gone on with, in seconds. */
export const lifetime = 7 * 24 * 60 * 60;
