import type { AttemptMode, Difficulty, FeedbackMode, Topic } from '@dateline/model';
import { encodeBase64Url } from '../platform/base64url.ts';
import type { Revision } from '../sheets/library.ts';
import type { OpenAttempt } from './attempt-view.ts';
import { digestItems, serveQuiz } from './quiz.ts';
import { disguiseReader, shardOfReader } from '../tickets/reader.ts';
import type { Keyring } from '../tickets/keyring.ts';
import { lifetime, type Ticket } from '../tickets/ticket.ts';
import { signToken } from '../tickets/token.ts';

/** What a reader asks for; without a seed, one is drawn. */
export interface StartOptions {
  readonly length: number;
  readonly topics: readonly Topic[];
  readonly difficulty: Difficulty;
  readonly feedback: FeedbackMode;
  readonly seed?: string | undefined;
  readonly mode: AttemptMode;
  /** Who asks to be counted. */
  readonly reader?: string | undefined;
}

/** The services that an attempt is started with. */
interface StartingServices {
  keyring(): Promise<Keyring>;
  /** In milliseconds since 1970. */
  now(): number;
}

const draw = (bytes: number): Uint8Array<ArrayBuffer> =>
  crypto.getRandomValues(new Uint8Array(bytes));

/** Starts an attempt at a revision, on this shard if no reader names one; nothing is written, the id holds it all. */
export async function startAttempt(
  services: StartingServices,
  { hash, bank, article }: Revision,
  { length, topics, difficulty, feedback, mode, reader, seed }: StartOptions,
  shard: string,
): Promise<OpenAttempt> {
  const keyring = await services.keyring();
  const choice = {
    revision: hash,
    seed: seed ?? encodeBase64Url(draw(9)),
    length,
    topics: [...topics],
    difficulty,
  };
  const items = await serveQuiz(keyring, bank, choice);
  const ticket: Ticket = {
    version: 1,
    key: keyring.signer,
    ...choice,
    feedback,
    items: await digestItems(items),
    expires: Math.floor(services.now() / 1000) + lifetime,
    nonce: encodeBase64Url(draw(16)),
    shard: reader === undefined ? shard : shardOfReader(reader),
    seeded: seed !== undefined,
    mode,
    reader: reader === undefined ? null : await disguiseReader(keyring, hash, reader),
  };
  return { id: await signToken(keyring, ticket), article, ticket, items, bank };
}
