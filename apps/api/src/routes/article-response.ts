import type { Context, TypedResponse } from 'hono';
import type { AppEnv } from '../services.ts';
import type { Article } from '../sheets/article.ts';
import type { Revision } from '../sheets/library.ts';

/** Compares as RFC 9110 says for GET: weakly, any of the list, or `*`. */
function isFresh(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === '*' || tag === etag);
}

/** Sends the JSON that was written when the revision was read, or 304 to who has it already. */
export function sendArticle(
  context: Context<AppEnv>,
  { hash, body, article }: Revision,
  cacheControl: string,
): Response & TypedResponse<Article, 200, 'json'> {
  const etag = `"${hash}"`;
  const headers = { ETag: etag, 'Cache-Control': cacheControl };
  const response = isFresh(context.req.header('If-None-Match'), etag)
    ? context.newResponse(null, 304, headers)
    : context.newResponse(body, 200, { ...headers, 'Content-Type': 'application/json' });
  return Object.assign(response, { _data: article, _status: 200, _format: 'json' } as const);
}
