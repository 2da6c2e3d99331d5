import { createApiClient, type Reader } from './api.ts';
import { readApiResponse } from './api-response.ts';

/** The most pages to read, because the number of subrequests of a Worker is limited. */
const mostPages = 40;

/** Reads one page of the published articles, newest first. */
export async function listArticles(
  reader: Reader,
  query: { cursor?: string; limit?: string } = {},
) {
  return readApiResponse(createApiClient(reader).v1.articles.$get({ query }));
}

/** Reads all published articles, newest first, up to 2,000. */
export async function listAllArticles(reader: Reader) {
  const found = [];
  let cursor: string | null = null;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const page: Awaited<ReturnType<typeof listArticles>> = await listArticles(reader, {
      limit: '50',
      ...(cursor !== null && { cursor }),
    });
    found.push(...page.articles);
    cursor = page.nextCursor;
    if (cursor === null) break;
  }
  return found;
}
