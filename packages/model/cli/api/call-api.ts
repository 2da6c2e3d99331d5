import type * as z from 'zod/mini';
import { chooseEditorKey } from './editor-key.ts';

/** An answer of the API with its body, parsed from JSON. */
export interface ApiAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Where `npx -y pnpm@12 dev` serves the API. */
export const localApi = 'http://localhost:8787';

/** The longest wait for an answer, in milliseconds. Checking a large sheet takes the API some seconds. */
const timeout = 60_000;

const reasons: ReadonlyMap<unknown, string> = new Map([
  ['ECONNREFUSED', 'nothing answers there'],
  ['ENOTFOUND', 'there is no such host'],
  ['EAI_AGAIN', 'there is no such host'],
  ['ECONNRESET', 'the connection broke'],
  ['UND_ERR_SOCKET', 'the connection broke'],
]);

/** Describes in words why a request failed. */
function describeFailure(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (!(cause instanceof Error)) return String(cause);
  if (cause.name === 'TimeoutError') return `no answer within ${timeout / 1000} seconds`;
  return reasons.get('code' in cause ? cause.code : undefined) ?? cause.message;
}

/** Parses the address of the API. Throws an Error if it is no http or https URL. */
function parseAddress(to: string): URL {
  if (URL.canParse(to) && /^https?:$/.test(new URL(to).protocol)) return new URL(to);
  throw new Error(`Cannot use --to ${to}: write a URL such as ${localApi}`);
}

/**
 * Calls the API as an editor, with POST if there is a body, unless another method is given. Throws an Error with the reason if the
 * API does not answer, answers without JSON, or rejects the key.
 */
export async function callApi(
  to: string,
  path: string,
  body?: object,
  method: 'GET' | 'POST' | 'DELETE' = body === undefined ? 'GET' : 'POST',
): Promise<ApiAnswer> {
  const address = parseAddress(to);
  const key = chooseEditorKey(address, process.env['DATELINE_EDITOR_KEY']);
  const response = await fetch(new URL(path, address), {
    method,
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
    // A redirect must not carry the key to another server.
    redirect: 'manual',
    signal: AbortSignal.timeout(timeout),
    ...(body && { body: JSON.stringify(body) }),
  }).catch((error: unknown) => {
    throw new Error(`Cannot reach ${address.origin}: ${describeFailure(error)}`, { cause: error });
  });
  const json: unknown = await response.json().catch(() => undefined);
  if (response.status === 401) {
    throw new Error(
      `${address.origin} does not know this key: set DATELINE_EDITOR_KEY to one of its EDITOR_KEYS`,
    );
  }
  if (json === undefined) {
    throw new Error(
      `${address.origin} is not a Dateline API: it answered with status ${response.status} and no JSON`,
    );
  }
  return { status: response.status, body: json };
}

/** Parses the body of an answer. Throws an Error if the API gave it another shape. */
export function parseAnswer<Schema extends z.ZodMiniType>(
  schema: Schema,
  { body }: ApiAnswer,
): z.output<Schema> {
  const { success, data } = schema.safeParse(body);
  if (success) return data;
  throw new Error('Cannot read the answer: this API is of another version');
}
