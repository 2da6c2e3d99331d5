import { Attempt, type AttemptMode } from '@dateline/model';
import { createKeyring } from '../src/tickets/keyring.ts';
import { issueReader } from '../src/tickets/reader.ts';
import { readSecrets } from '../src/tickets/secrets.ts';
import { drawAddress } from '../test/runtime/draw-address.ts';
import { twoResponsesTo } from '../test/responses.ts';
import type { Call } from './connection.ts';
import { sendCalls, type Run } from './send-calls.ts';

/** The calls of an attempt that are measured. */
export const steps = ['start', 'answer', 'finish'] as const;
/** One of these calls. */
export type Step = (typeof steps)[number];

/** How many readers take a quiz in one turn, and on how many connections. */
export const crowd = { readers: 24, connections: 16 } as const;

/** The calls of each step of a turn, and how fast they were answered. */
export type Turn = Readonly<Record<Step, { readonly calls: readonly Call[]; readonly run: Run }>>;

/** Which quiz is taken, and by whom. */
export interface Quiz {
  readonly articleId: string;
  readonly mode: AttemptMode;
  /** How many shards the readers are spread over. */
  readonly shards: number;
  /** How many readers take it; by default those of `crowd`. */
  readonly readers?: number;
  /** Whether rate limits count the calls, as they do by default. They count no call that names no network. */
  readonly isLimited?: boolean;
}

const keyring = createKeyring(readSecrets({ ENVIRONMENT: 'development' }));

/** Names a reader as `POST /v1/readers` would, on each shard in turn. */
const nameReader = async (at: number, shards: number): Promise<string> =>
  issueReader(await keyring, `weur-${at % shards}`, Date.now());

const fromOwnNetwork = (isLimited: boolean): Readonly<Record<string, string>> =>
  isLimited ? { 'CF-Connecting-IP': drawAddress() } : {};

/** Builds the calls that start a quiz, one for each reader. */
export const startCalls = ({
  articleId,
  mode,
  shards,
  readers = crowd.readers,
  isLimited = true,
}: Quiz): Promise<Call[]> =>
  Promise.all(
    Array.from({ length: readers }, async (_, at) => ({
      method: 'POST' as const,
      path: `/v1/articles/${articleId}/attempts`,
      headers: fromOwnNetwork(isLimited),
      body: { mode, ...(mode === 'counted' ? { reader: await nameReader(at, shards) } : {}) },
      status: 201,
    })),
  );

/** Builds the calls that answer each item. */
export function answerCalls({ id, items }: Attempt, isLimited = true): Call[] {
  const headers = fromOwnNetwork(isLimited);
  return items.map((item) => ({
    method: 'PUT',
    path: `/v1/attempts/${id}/responses/${item.number}`,
    headers,
    body: { response: twoResponsesTo(item)[0] },
    status: 200,
  }));
}

/** Builds the call that finishes the attempt. */
export const finishCall = ({ id }: Attempt, isLimited = true): Call => ({
  method: 'POST',
  path: `/v1/attempts/${id}/finish`,
  headers: fromOwnNetwork(isLimited),
  status: 200,
});

const send = async (url: URL, calls: readonly Call[]) => ({
  calls,
  run: await sendCalls(url, calls, crowd.connections),
});

/** Many readers take a quiz of ten items each: all start, then all answer, then all finish. */
export async function takeQuizzes(url: URL, quiz: Quiz): Promise<Turn> {
  const start = await send(url, await startCalls(quiz));
  const attempts = start.run.bodies.map((body) => Attempt.parse(JSON.parse(body)));
  const { isLimited } = quiz;
  const answers = attempts.flatMap((attempt) => answerCalls(attempt, isLimited));
  const answer = await send(url, answers);
  const finishes = attempts.map((attempt) => finishCall(attempt, isLimited));
  const finish = await send(url, finishes);
  return { start, answer, finish };
}

/** Sends the same calls to a Worker that answers them in its own way. */
export async function replay(url: URL, turn: Turn): Promise<Turn> {
  const start = await send(url, turn.start.calls);
  const answer = await send(url, turn.answer.calls);
  const finish = await send(url, turn.finish.calls);
  return { start, answer, finish };
}
