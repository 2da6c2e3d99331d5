import { pagesCache, storedAt } from '$lib/offline/keep-assets.ts';
import { fetchAndStore, storedPath } from '$lib/offline/store-page.ts';
import { m } from '$lib/paraglide/messages.js';
import { inTime } from './in-time.ts';
import { insertNote } from './insert-note.ts';
import { localeOf } from './locale-of.ts';
import { offlinePage } from './offline-page.ts';

/** The review deck is on the device: its page is never out of date. */
const isDeck = /\/review$/;

/** The list of articles, briefings and their corrections. A quiz somebody sent and a list of results are not. */
export function isReadingPage(path: string, search: string): boolean {
  return search === '' && /^\/(articles\/[a-z0-9-]+(\/corrections)?|review)?$/.test(path);
}

/** Answers with the page as it is now; where nobody answers as it was stored, and says when that was. */
export async function answerReadingPage(request: Request): Promise<Response> {
  const answer = fetchAndStore(request);
  try {
    return await inTime(answer);
  } catch {
    const url = new URL(request.url);
    const kept = await (await caches.open(pagesCache)).match(storedPath(url.pathname));
    if (!kept) return answer.catch(() => offlinePage(url));
    return isDeck.test(url.pathname) ? kept : insertNote(kept, tellWhen(kept, url));
  }
}

function tellWhen(page: Response, url: URL): string {
  const locale = localeOf(url);
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  const moment = format.format(new Date(page.headers.get(storedAt) ?? Date.now()));
  return m.offline_stored({ moment }, { locale });
}
