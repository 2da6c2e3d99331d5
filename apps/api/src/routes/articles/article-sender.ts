import type { Context, TypedResponse } from 'hono';
import { createNotModified, isFresh } from '../../http/conditional.ts';
import { createHeaders } from '../../http/headers.ts';
import type { AppEnv } from '../../services.ts';
import type { Article } from '../../sheets/article.ts';
import type { Revision } from '../../sheets/library.ts';

/**
 * Creates a function that sends a revision as its prepared JSON, or 304 if the client has it already.
 * Creating headers costs as much as the rest of a request, so they are created once for each revision.
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

  // The type of the prepared bytes, for the definition and for clients.
  function send(
    context: Context<AppEnv>,
    revision: Revision,
  ): Response & TypedResponse<Article, 200, 'json'>;
  function send({ req }: Context<AppEnv>, revision: Revision): Response {
    const headers = prepared.get(revision) ?? prepare(revision);
    headers.set('X-Request-Id', crypto.randomUUID());
    return isFresh(req.header('If-None-Match'), `"${revision.hash}"`)
      ? createNotModified(headers)
      : new Response(revision.body, { headers });
  }

  return send;
}
