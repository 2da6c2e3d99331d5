import { build, files, prerendered, version } from '$service-worker';
import { localizeUrl, locales } from '$lib/paraglide/runtime.js';
import { listAssets, pagesCache } from '$lib/offline/keep-assets.ts';
import { openStore } from '$lib/offline/open-store.ts';

const shellCache = `shell-${version}`;

/** Kit has no client build here and lists what the server consists of, too. */
const assets = build.filter((path) => path.includes('/immutable/assets/'));
const pictures = [...files, ...prerendered].filter((path) => /\.(svg|png)$/.test(path));
const shell = new Set([...assets, ...pictures]);

/** Faces of scripts other than Latin weigh more than all the rest: they are kept once a page needs them. */
const isLarge = (path: string): boolean => /(nastaliq|devanagari)[^/]*\.woff2$/.test(path);

const offlinePath = (locale: (typeof locales)[number]): string =>
  localizeUrl(new URL('/offline', location.origin), { locale }).pathname;

/** Whether a path names a style, script, face or picture of this deployment. */
export const isInShell = (path: string): boolean => shell.has(path);

/** Keeps all that pages of this deployment are shown with, and what is said without a connection. */
export async function keepShell(): Promise<void> {
  const cache = await caches.open(shellCache);
  const needed = [...shell].filter((path) => !isLarge(path));
  await cache.addAll([...needed, ...locales.map(offlinePath)]);
}

/** Answers with what the shell has, and keeps what it has not yet. */
export async function answerFromShell(request: Request): Promise<Response> {
  const cache = await caches.open(shellCache);
  const kept = await cache.match(request.url);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok && response.type === 'basic') await cache.put(request.url, response.clone());
  return response;
}

/** Removes the shells of earlier deployments, and of their styles and scripts what no stored page names. */
export async function removeOutdated(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name !== shellCache && name !== pagesCache) await caches.delete(name);
  }
  const cache = await caches.open(pagesCache);
  const named = new Set(await listNamedAssets(cache));
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url);
    if (listAssets(pathname).length > 0 && !named.has(pathname)) await cache.delete(request);
  }
}

async function listNamedAssets(cache: Cache): Promise<string[]> {
  const items = await (await openStore()).getAll('items');
  const named = items.flatMap((item) => item.assets);
  for (const request of await cache.keys()) {
    const isAsset = listAssets(new URL(request.url).pathname).length > 0;
    const page = isAsset ? undefined : await cache.match(request);
    if (page) named.push(...listAssets(await page.text()));
  }
  return named;
}
