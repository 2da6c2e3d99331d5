import { createApiClient, type Reader } from '$lib/server/api.ts';
import { readApiResponse } from '$lib/server/api-response.ts';

/** Reads an article, and when it was corrected last. */
export async function readArticle(reader: Reader, param: { readonly articleId: string }) {
  const api = createApiClient(reader).v1.articles[':articleId'];
  const [article, log] = await Promise.all([
    readApiResponse(api.$get({ param })),
    // The page is shown without the correction date if the log cannot be read.
    readApiResponse(api.corrections.$get({ param })).catch(() => undefined),
  ]);
  return { article, correctedAt: log?.corrections.find(({ kind }) => kind === 'corrected')?.at };
}
