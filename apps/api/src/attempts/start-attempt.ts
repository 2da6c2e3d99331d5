import type { AttemptMode, Difficulty, FeedbackMode, Topic } from '@dateline/model';
import { encodeBase64Url } from '../platform/bytes.ts';
import type { Library, Revision } from '../sheets/library.ts';
import type { OpenAttempt } from './attempt-view.ts';
import { markAvoided } from './avoided-items.ts';
import type { ServeQuiz } from './quiz.ts';
import { createPseudonym, shardOfReader } from '../tickets/reader.ts';
import type { Keyring } from '../tickets/keyring.ts';
import { lifetime, type Ticket } from '../tickets/ticket.ts';
import { signToken, type Tickets } from '../tickets/token.ts';

/** The options of an attempt; without a seed, a random one is drawn. */
export interface StartOptions {
  readonly length: number;
  readonly topics: readonly Topic[];
  readonly difficulty: Difficulty;
  readonly feedback: FeedbackMode;
  readonly seed?: string | undefined;
  /** The id of an attempt whose items the reader has had; without a seed, others are preferred. */
  readonly after?: string | undefined;
  readonly mode: AttemptMode;
  /** The reader whose attempt is to be counted. */
  readonly reader?: string | undefined;
}

/** The services that an attempt is started with. */
interface StartingServices {
  readonly library: Pick<Library, 'findRevision'>;
  readonly tickets: Tickets;
  readonly serveQuiz: ServeQuiz;
  keyring(): Promise<Keyring>;
  /** In milliseconds since 1970. */
  now(): number;
}

const draw = (bytes: number): Uint8Array<ArrayBuffer> =>
  crypto.getRandomValues(new Uint8Array(bytes));

/** The ids of the items of an attempt, even if it has expired; none if its id is not valid. */
async function findItemIds(
  { library, tickets, serveQuiz }: StartingServices,
  keyring: Keyring,
  id: string,
): Promise<ReadonlySet<string>> {
  const ticket = await tickets.find(keyring, id);
  const revision = ticket && (await library.findRevision(ticket.revision));
  if (revision === undefined || ticket === undefined) return new Set();
  const { items } = await serveQuiz(keyring, revision.bank, ticket);
  return new Set(items.map((item) => item.id));
}

/** Starts an attempt at a revision, on the reader's shard or else on the given one. Nothing is stored: the id contains the ticket. */
export async function startAttempt(
  services: StartingServices,
  { hash, bank, article }: Revision,
  { length, topics, difficulty, feedback, mode, reader, seed, after }: StartOptions,
  shard: string,
): Promise<OpenAttempt> {
  const keyring = await services.keyring();
  const had = after === undefined ? undefined : await findItemIds(services, keyring, after);
  const choice = {
    revision: hash,
    seed: seed ?? encodeBase64Url(draw(9)) + (had?.size ? markAvoided(bank, had) : ''),
    length,
    topics: [...topics],
    difficulty,
  };
  const { items, publicItems, digest } = await services.serveQuiz(keyring, bank, choice);
  const ticket: Ticket = {
    version: 1,
    key: keyring.signer,
    ...choice,
    feedback,
    items: digest,
    expires: Math.floor(services.now() / 1000) + lifetime,
    nonce: encodeBase64Url(draw(16)),
    shard: reader === undefined ? shard : shardOfReader(reader),
    seeded: seed !== undefined,
    mode,
    reader: reader === undefined ? null : await createPseudonym(keyring, hash, reader),
  };
  const id = await signToken(keyring, ticket);
  services.tickets.remember(id, ticket);
  return { id, article, ticket, items, publicItems, bank };
}
