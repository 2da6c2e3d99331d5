import { extractLocaleFromUrl, localizeUrl, type Locale } from '$lib/paraglide/runtime.js';

/** How long to wait for the network before a stored page is shown, in milliseconds. */
const patience = 4000;

/** Rejects if the response does not arrive in time. The request goes on. */
export function inTime(response: Promise<Response>): Promise<Response> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('Cannot get a response in time')), patience);
  });
  return Promise.race([response, late]);
}

/** Gets the language of an address. */
export const localeOf = (url: URL): Locale => extractLocaleFromUrl(url) ?? 'en';

/** Adds a note, given as HTML, at the top of the main part of a stored page. */
export async function insertNote(page: Response, note: string): Promise<Response> {
  const html = await page.text();
  const withNote = html.replace(
    /<main\b[^>]*>/,
    `$&<p class="offline-note" role="status">${note}</p>`,
  );
  return new Response(withNote, { headers: page.headers });
}

/** Gets the page that is shown if an address cannot be loaded, in the language of the address. */
export async function getOfflinePage(url: URL, note?: string): Promise<Response> {
  const locale = localeOf(url);
  const page = await caches.match(localizeUrl(new URL('/offline', url), { locale }).pathname);
  if (!page) return Response.error();
  return note === undefined ? page : insertNote(page, note);
}
