import { build, files, prerendered, version } from '$service-worker';
import { localizeUrl, locales } from '$lib/paraglide/runtime.js';
import { listAssets, pagesCache } from '$lib/offline/store-assets.ts';
import { openStore } from '$lib/offline/open-store.ts';

const shellCache = `shell-${version}`;

/** Without a client build, SvelteKit's list includes the files of the server. */
const assets = build.filter((path) => path.includes('/immutable/assets/'));
const pictures = [...files, ...prerendered].filter((path) => /\.(svg|png)$/.test(path));
const shell = new Set([...assets, ...pictures]);

/** The fonts of other scripts than Latin are larger than all the rest. They are stored when a page first needs them. */
const isLarge = (path: string): boolean => /(nastaliq|devanagari)[^/]*\.woff2$/.test(path);

const offlinePath = (locale: (typeof locales)[number]): string =>
  localizeUrl(new URL('/offline', location.origin), { locale }).pathname;

/** Whether a path is a style sheet, script, font or picture of this deployment, or may be one that a page of an earlier one needs. */
export const mayBeStored = (path: string): boolean =>
  shell.has(path) || listAssets(path).length > 0;

/** Stores the assets of this deployment and the offline pages. */
export async function storeShell(): Promise<void> {
  const cache = await caches.open(shellCache);
  const required = [...shell].filter((path) => !isLarge(path));
  await cache.addAll([...required, ...locales.map(offlinePath)]);
}

/** Responds with a stored asset, or fetches and stores it. */
export async function respondWithAsset(request: Request): Promise<Response> {
  const isOurs = shell.has(new URL(request.url).pathname);
  const cache = await caches.open(isOurs ? shellCache : pagesCache);
  const stored = await cache.match(request.url);
  if (stored) return stored;
  const response = await fetch(request);
  if (isOurs && response.ok && response.type === 'basic') {
    await cache.put(request.url, response.clone());
  }
  return response;
}

/** Deletes the assets of earlier deployments, except those that a stored page needs. */
export async function deleteOutdated(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name !== shellCache && name !== pagesCache) await caches.delete(name);
  }
  const cache = await caches.open(pagesCache);
  const needed = new Set(await listNeededAssets(cache));
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url);
    if (listAssets(pathname).length > 0 && !needed.has(pathname)) await cache.delete(request);
  }
}

async function listNeededAssets(cache: Cache): Promise<string[]> {
  const items = await (await openStore()).getAll('items');
  const needed = items.flatMap((item) => item.assets);
  for (const request of await cache.keys()) {
    const isAsset = listAssets(new URL(request.url).pathname).length > 0;
    const page = isAsset ? undefined : await cache.match(request);
    if (page) needed.push(...listAssets(await page.text()));
  }
  return needed;
}
