import type { AttemptMode, Difficulty, FeedbackMode, Topic } from '@dateline/model';
import { encodeBase64Url } from '../platform/bytes.ts';
import type { Library, Revision } from '../sheets/library.ts';
import type { OpenAttempt } from './attempt-view.ts';
import { markAvoided } from './avoided-items.ts';
import { drawSeed } from './draw-seed.ts';
import type { ServeQuiz } from './quiz.ts';
import { Problem } from '../problems/problem.ts';
import { createPseudonym, shardOfReader, verifyReader } from '../tickets/reader.ts';
import type { Keyring } from '../tickets/keyring.ts';
import { lifetime, type Ticket } from '../tickets/ticket.ts';
import { signToken, type Tickets } from '../tickets/token.ts';

/** The options of an attempt; without a seed, a random one is drawn. A counted attempt has no seed. */
export interface StartOptions {
  readonly length: number;
  readonly topics: readonly Topic[];
  readonly difficulty: Difficulty;
  readonly feedback: FeedbackMode;
  readonly seed?: string | undefined;
  /** The id of an attempt whose items the reader has had; without a seed, others are preferred. If it is valid, the attempt is practice. */
  readonly after?: string | undefined;
  /** The places in the bank of the items to ask, instead of a selection. */
  readonly only?: readonly number[] | undefined;
  readonly mode: AttemptMode;
  /** The reader, named if the attempt is to be counted or later ones of the article are not to be. */
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

/** The ids of the items of an attempt at an article, even if it has expired; undefined if its id is not valid. */
async function findItemIds(
  { library, tickets, serveQuiz }: StartingServices,
  keyring: Keyring,
  articleId: string,
  id: string,
): Promise<ReadonlySet<string> | undefined> {
  const ticket = await tickets.find(keyring, id);
  const revision = ticket && (await library.findRevision(ticket.revision));
  if (ticket === undefined || revision?.article.id !== articleId) return undefined;
  const { items } = await serveQuiz(keyring, revision.bank, ticket);
  return new Set(items.map((item) => item.id));
}

/** Throws a Problem if the server has not issued the name of a reader, or it is no longer valid. */
async function refuseForgedReader(keyring: Keyring, reader: string, now: number): Promise<void> {
  if (await verifyReader(keyring, reader, now)) return;
  const message = 'Draw a name with POST /v1/readers: this one was not issued here or is too old';
  throw new Problem('invalid-request', { errors: [{ path: ['reader'], message }] });
}

/**
 * Starts an attempt at a revision, on the reader's shard or else on the given one. Nothing is stored: the id contains the ticket.
 * Throws a Problem if the reader's name is not valid.
 */
export async function startAttempt(
  services: StartingServices,
  { hash, bank, article }: Revision,
  { length, topics, difficulty, feedback, mode: asked, reader, seed, after, only }: StartOptions,
  shard: string,
): Promise<OpenAttempt> {
  const keyring = await services.keyring();
  if (reader !== undefined) await refuseForgedReader(keyring, reader, services.now());
  const had = after && (await findItemIds(services, keyring, article.id, after));
  const mode: AttemptMode = had ? 'practice' : asked;
  const choice = {
    revision: hash,
    seed: seed ?? drawSeed() + (had ? markAvoided(bank, had) : ''),
    length,
    topics: [...topics],
    difficulty,
    mode,
    ...(only && { only: [...only] }),
  };
  const { digest, ...quiz } = await services.serveQuiz(keyring, bank, choice);
  const ticket: Ticket = {
    version: 1,
    key: keyring.signer,
    ...choice,
    feedback,
    items: digest,
    expires: Math.floor(services.now() / 1000) + lifetime,
    nonce: encodeBase64Url(draw(16)),
    shard: reader === undefined ? shard : shardOfReader(reader),
    reader: reader === undefined ? null : await createPseudonym(keyring, article.id, reader),
  };
  const id = await signToken(keyring, ticket);
  services.tickets.remember(id, ticket);
  return { id, article, ticket, ...quiz, bank };
}
