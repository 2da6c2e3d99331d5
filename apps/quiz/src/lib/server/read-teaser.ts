import { createApiClient, type Reader } from './api.ts';
import { readApiResponse } from './api-response.ts';

/** Reads the question that stands on a page before the quiz. A page is shown without one if it cannot be read. */
export async function readTeaser(reader: Reader, param: { readonly articleId: string }) {
  const { teaser } = createApiClient(reader).v1.articles[':articleId'];
  const found = await readApiResponse(teaser.$get({ param })).catch(() => undefined);
  return found ?? undefined;
}
