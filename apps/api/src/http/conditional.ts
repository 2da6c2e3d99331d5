import type { MiddlewareHandler } from 'hono';
import * as z from 'zod/mini';
import { encodeBase64Url } from '../platform/bytes.ts';

/** The request header that a conditional route reads. */
export const ConditionalHeader = z.object({
  'If-None-Match': z.optional(z.string()).check(z.describe('The ETag of the copy at hand.')),
});

/** Compares weakly, as RFC 9110 asks for GET; `If-None-Match` is a list of tags or `*`. */
export function isFresh(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === '*' || tag === etag);
}

/** Adds a digest of the body as ETag. */
async function addTag(response: Response): Promise<Response> {
  const body = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  const headers = new Headers(response.headers);
  headers.set('ETag', `"${encodeBase64Url(digest)}"`);
  return new Response(body, { headers });
}

/** Creates a 304 with the headers of the answer, but without its type: some clients parse what is declared as JSON. */
export function createNotModified(answered: Headers): Response {
  const headers = new Headers(answered);
  headers.delete('Content-Type');
  return new Response(null, { status: 304, headers });
}

/** Answers 304 to a client that has the response already. A response without an ETag gets one. */
export const conditional: MiddlewareHandler = async (context, next) => {
  await next();
  const { res, req } = context;
  if (res.status !== 200) return;
  const tagged = res.headers.has('ETag') ? res : await addTag(res);
  const etag = tagged.headers.get('ETag') ?? '';
  const isKnown = isFresh(req.header('If-None-Match'), etag);
  context.res = isKnown ? createNotModified(tagged.headers) : tagged;
};
