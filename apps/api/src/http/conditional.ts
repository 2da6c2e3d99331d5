import type { MiddlewareHandler } from 'hono';
import * as z from 'zod/mini';
import { encodeBase64Url } from '../platform/base64url.ts';

/** The header that a route reads that answers 304. */
export const ConditionalHeader = z.object({
  'If-None-Match': z.optional(z.string()).check(z.describe('The ETag of the copy at hand.')),
});

/** Compares as RFC 9110 says for GET: weakly, any of the list, or `*`. */
export function isFresh(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === '*' || tag === etag);
}

/** Names what its route answers with 200 by a digest of the bytes, and answers 304 to who has them. */
export const conditional: MiddlewareHandler = async (context, next) => {
  await next();
  const { res, req } = context;
  if (res.status !== 200) return;
  const body = await res.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  const etag = `"${encodeBase64Url(digest)}"`;
  const headers = new Headers(res.headers);
  headers.set('ETag', etag);
  context.res = isFresh(req.header('If-None-Match'), etag)
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers });
};
