/** The cache of reading pages, and of the styles and scripts that any stored page names. */
export const pagesCache = 'pages';

/** The header that says since when something has been stored, as an ISO moment. */
export const storedAt = 'X-Stored-At';

/** The paths of the styles and scripts that a page names; their names change with their content. */
export function listAssets(html: string): string[] {
  return [...new Set(html.match(/\/_app\/immutable\/assets\/[\w.-]+\.(css|js)/g))];
}

/** Keeps what a stored page needs to look and work as it did, whatever becomes of its deployment. */
export async function keepAssets(paths: readonly string[]): Promise<void> {
  const cache = await caches.open(pagesCache);
  for (const path of paths) if (!(await cache.match(path))) await cache.add(path);
}
