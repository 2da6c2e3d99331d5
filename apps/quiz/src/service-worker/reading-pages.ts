import { slugPattern } from '@dateline/model/public';
import { formatMoment } from '$lib/format/format-date.ts';
import { pagesCache, storedAt } from '$lib/offline/store-assets.ts';
import { fetchAndStore, storedPath } from '$lib/offline/store-page.ts';
import { m } from '$lib/paraglide/messages.js';
import { getOfflinePage, inTime, insertNote, localeOf } from './fallback.ts';

/** Keeps the service worker running until a promise is settled. */
export type KeepAlive = (work: Promise<unknown>) => void;

/** The review page needs no note when it comes from the cache: the deck is on the device. */
const review = /\/review$/;

const readingPath = new RegExp(`^/(articles/${slugPattern}(/(briefing|corrections))?|review)?$`);

/** A link from a result: to another quiz, or from a question to its evidence. Both open the same page as without it. */
const isFromResult = (search: string): boolean => /^\?(after|question)=/.test(search);

/** Whether a page may be stored: the list of articles, their pages, briefings and corrections and the review page. */
export function isReadingPage(path: string, search: string): boolean {
  if (search !== '' && !isFromResult(search)) return false;
  return readingPath.test(path);
}

/**
 * Responds with a reading page, or with the stored page and its date if the network does not answer. `keepAlive` keeps the
 * service worker running until the page is stored, too.
 */
export async function respondWithReadingPage(
  request: Request,
  keepAlive: KeepAlive,
): Promise<Response> {
  const { response, storing } = fetchAndStore(request);
  // A page that cannot be stored is shown all the same.
  keepAlive(storing.catch(() => undefined));
  try {
    return await inTime(response);
  } catch {
    const url = new URL(request.url);
    const stored = await (await caches.open(pagesCache)).match(storedPath(url.pathname));
    if (!stored) return response.catch(() => getOfflinePage(url));
    return review.test(url.pathname) ? stored : insertNote(stored, formatStoredAt(stored, url));
  }
}

function formatStoredAt(page: Response, url: URL): string {
  const locale = localeOf(url);
  const at = page.headers.get(storedAt) ?? new Date().toISOString();
  const moment = formatMoment(at, undefined, locale);
  return m.offline_stored({ moment }, { locale });
}
