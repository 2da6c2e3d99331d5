import type { Context, TypedResponse } from 'hono';
import { isFresh } from '../../http/conditional.ts';
import { createHeaders } from '../../http/headers.ts';
import type { AppEnv } from '../../services.ts';
import type { Article } from '../../sheets/article.ts';
import type { Revision } from '../../sheets/library.ts';

/**
 * Makes what sends a revision as the JSON that was written when it was read, or 304 to who has it
 * already. Headers cost as much as all the rest of a request, so they are made once and copied.
 */
export function createArticleSender(cacheControl: string) {
  const prepared = new WeakMap<Revision, Headers>();

  function prepare(revision: Revision): Headers {
    const headers = createHeaders({
      'Cache-Control': cacheControl,
      'Content-Type': 'application/json',
      ETag: `"${revision.hash}"`,
    });
    prepared.set(revision, headers);
    return headers;
  }

  // The type tells clients what the bytes hold.
  function send(
    context: Context<AppEnv>,
    revision: Revision,
  ): Response & TypedResponse<Article, 200, 'json'>;
  function send({ req }: Context<AppEnv>, revision: Revision): Response {
    const headers = prepared.get(revision) ?? prepare(revision);
    headers.set('X-Request-Id', crypto.randomUUID());
    return isFresh(req.header('If-None-Match'), `"${revision.hash}"`)
      ? new Response(null, { status: 304, headers })
      : new Response(revision.body, { headers });
  }

  return send;
}
