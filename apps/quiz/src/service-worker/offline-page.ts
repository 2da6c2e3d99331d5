import { localizeUrl } from '$lib/paraglide/runtime.js';
import { insertNote } from './insert-note.ts';
import { localeOf } from './locale-of.ts';

/** What is said in place of a page that cannot be had, in the language of its address. */
export async function offlinePage(url: URL, note?: string): Promise<Response> {
  const locale = localeOf(url);
  const page = await caches.match(localizeUrl(new URL('/offline', url), { locale }).pathname);
  if (!page) return Response.error();
  return note === undefined ? page : insertNote(page, note);
}
