import { storeAssets, listAssets, pagesCache, storedAt } from './store-assets.ts';

/** How many reading pages are stored at most. The oldest is deleted first. */
const most = 50;

/** Gets the cache key of a reading page: its path without a trailing slash. */
export const storedPath = (pathname: string): string => pathname.replace(/(.)\/$/, '$1');

/** A response that can be shown before it is stored. */
interface StoringResponse {
  readonly response: Promise<Response>;
  /** Rejects if the page cannot be fetched or stored. */
  readonly storing: Promise<void>;
}

/** Fetches a reading page and stores it, unless the response is an error, a redirect or not HTML. */
export function fetchAndStore(request: Request): StoringResponse {
  const response = fetch(request);
  return { response, storing: storePage(request.url, response) };
}

async function storePage(address: string, response: Promise<Response>): Promise<void> {
  const fetched = await response;
  const { ok, type, redirected, headers } = fetched;
  const isPage = headers.get('Content-Type')?.startsWith('text/html');
  // It is cloned before anything else is awaited: after that its body may have been read.
  if (ok && type === 'basic' && !redirected && isPage) await store(address, fetched.clone());
}

async function store(address: string, response: Response): Promise<void> {
  const path = storedPath(new URL(address).pathname);
  const html = await response.text();
  const headers = new Headers(response.headers);
  headers.set(storedAt, new Date().toISOString());
  const cache = await caches.open(pagesCache);
  await cache.put(path, new Response(html, { headers }));
  await storeAssets(listAssets(html));
  await trim(cache);
}

async function trim(cache: Cache): Promise<void> {
  const pages = (await cache.keys()).filter(({ url }) => listAssets(url).length === 0);
  for (const page of pages.slice(0, -most)) await cache.delete(page);
}

/** Stores the pages of the paths that are not stored yet. */
export async function storePages(paths: readonly string[]): Promise<void> {
  const cache = await caches.open(pagesCache);
  for (const path of paths) {
    if (!(await cache.match(storedPath(path)))) await fetchAndStore(new Request(path)).storing;
  }
}
