import * as z from 'zod/mini';

const ArticleList = z.object({ articles: z.array(z.object({ id: z.string() })) });

/** Returns the id of the newest article; this first request publishes the sheets of the build. */
export async function findArticle(origin: URL): Promise<string> {
  const response = await fetch(new URL('/v1/articles', origin));
  const [article] = ArticleList.parse(await response.json()).articles;
  if (article === undefined) throw new Error('Cannot find an article: none is published');
  return article.id;
}
