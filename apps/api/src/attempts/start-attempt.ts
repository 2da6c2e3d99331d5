import type { Difficulty, FeedbackMode, Topic } from '@dateline/model';
import { encodeBase64Url } from '../base64url.ts';
import type { Services } from '../services.ts';
import type { Revision } from '../sheets/library.ts';
import type { OpenAttempt } from './attempt-view.ts';
import { digestItems, serveQuiz } from './quiz.ts';
import { lifetime, shardCount, type Ticket } from './ticket.ts';
import { signToken } from './token.ts';

/** What a reader asks for; without a seed, one is drawn. */
export interface StartOptions {
  readonly length: number;
  readonly topics: readonly Topic[];
  readonly difficulty: Difficulty;
  readonly feedback: FeedbackMode;
  readonly seed?: string | undefined;
}

const draw = (bytes: number): Uint8Array<ArrayBuffer> =>
  crypto.getRandomValues(new Uint8Array(bytes));

/** Starts an attempt at a revision; nothing is written, the id holds it all. */
export async function startAttempt(
  services: Services,
  { hash, bank, article }: Revision,
  { length, topics, difficulty, feedback, seed = encodeBase64Url(draw(9)) }: StartOptions,
): Promise<OpenAttempt> {
  const keyring = await services.keyring();
  const choice = { revision: hash, seed, length, topics: [...topics], difficulty };
  const items = await serveQuiz(keyring, bank, choice);
  const nonce = draw(16);
  const ticket: Ticket = {
    version: 2,
    key: keyring.signer,
    ...choice,
    feedback,
    items: await digestItems(items),
    expires: Math.floor(services.now() / 1000) + lifetime,
    nonce: encodeBase64Url(nonce),
    shard: (nonce[0] ?? 0) % shardCount,
  };
  return { id: await signToken(keyring, ticket), articleId: article.id, ticket, items };
}
