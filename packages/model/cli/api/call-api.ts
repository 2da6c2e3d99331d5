import type * as z from 'zod/mini';
import { readKey } from './read-key.ts';

/** What the API answered, as far as it is JSON. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Where `pnpm dev` serves the API. */
export const localApi = 'http://localhost:8787';

/** How long an answer may take, in milliseconds: the checks of a large sheet take some seconds. */
const patience = 60_000;

const reasons: ReadonlyMap<unknown, string> = new Map([
  ['ECONNREFUSED', 'nothing answers there'],
  ['ENOTFOUND', 'there is no such host'],
  ['EAI_AGAIN', 'there is no such host'],
  ['ECONNRESET', 'the connection broke'],
  ['UND_ERR_SOCKET', 'the connection broke'],
]);

/** Says in words why a request came to nothing. */
function tellReason(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (!(cause instanceof Error)) return String(cause);
  if (cause.name === 'TimeoutError') return `there is no answer after ${patience / 1000} seconds`;
  return reasons.get('code' in cause ? cause.code : undefined) ?? cause.message;
}

/** Reads where the API is; throws an Error that says what is wrong with it. */
function readAddress(to: string): URL {
  if (URL.canParse(to) && /^https?:$/.test(new URL(to).protocol)) return new URL(to);
  throw new Error(`Cannot use --to ${to}: write a URL such as ${localApi}`);
}

/**
 * Calls the API as an editor; with a body it posts. Throws an Error that says why where there is no
 * answer, none in JSON, or one that refuses the key.
 */
export async function callApi(to: string, path: string, body?: object): Promise<Answer> {
  const address = readAddress(to);
  const key = readKey(address, process.env['DATELINE_EDITOR_KEY']);
  const response = await fetch(new URL(path, address), {
    method: body === undefined ? 'GET' : 'POST',
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
    // The key is for this server and for no other that it may name.
    redirect: 'manual',
    signal: AbortSignal.timeout(patience),
    ...(body && { body: JSON.stringify(body) }),
  }).catch((error: unknown) => {
    throw new Error(`Cannot reach ${address.origin}: ${tellReason(error)}`, { cause: error });
  });
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.status === 401) {
    throw new Error(
      `${address.origin} does not know this key: set DATELINE_EDITOR_KEY to one of its EDITOR_KEYS`,
    );
  }
  if (answer === undefined) {
    throw new Error(`${address.origin} is no API of Dateline: it answers ${response.status}`);
  }
  return { status: response.status, body: answer };
}

/** Reads an answer in the shape that the API gives it; throws an Error where it has another. */
export function readAnswer<Schema extends z.ZodMiniType>(
  schema: Schema,
  { body }: Answer,
): z.output<Schema> {
  const { success, data } = schema.safeParse(body);
  if (success) return data;
  throw new Error('Cannot read the answer: this API is of another version');
}
