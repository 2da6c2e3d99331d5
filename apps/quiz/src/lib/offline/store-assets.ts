/** The name of the cache of reading pages and of the style sheets and scripts of all stored pages. */
export const pagesCache = 'pages';

/** The header with the time when a page was stored, as an ISO date. */
export const storedAt = 'X-Stored-At';

/** Lists the paths of the style sheets and scripts in a page. Each path contains a hash of its content. */
export function listAssets(html: string): string[] {
  return [...new Set(html.match(/\/_app\/immutable\/assets\/[\w.-]+\.(css|js)/g))];
}

/** Stores the style sheets and scripts of a page, so that it works after another deployment. */
export async function storeAssets(paths: readonly string[]): Promise<void> {
  const cache = await caches.open(pagesCache);
  for (const path of paths) if (!(await cache.match(path))) await cache.add(path);
}
