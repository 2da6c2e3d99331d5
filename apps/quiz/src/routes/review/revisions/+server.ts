import { createApiClient, type Reader } from '$lib/server/api.ts';
import { readApiResponse } from '$lib/server/api-response.ts';
import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** Lists the current revision of every published article. The answer is the same for every reader, so it reveals nothing of a deck. */
export const GET: RequestHandler = async (event) =>
  json(Object.fromEntries(await listRevisions(event)));

async function listRevisions(reader: Reader, cursor?: string): Promise<[string, string][]> {
  const query = cursor === undefined ? {} : { cursor };
  const { articles, nextCursor } = await readApiResponse(
    createApiClient(reader).v1.articles.$get({ query }),
  );
  const rest = nextCursor === null ? [] : await listRevisions(reader, nextCursor);
  return [...articles.map(({ id, revision }): [string, string] => [id, revision]), ...rest];
}
