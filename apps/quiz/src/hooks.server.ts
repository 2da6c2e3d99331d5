import { AsyncLocalStorage } from 'node:async_hooks';
import type { Handle, HandleServerError } from '@sveltejs/kit';
import {
  extractLocaleFromUrl,
  getTextDirection,
  overwriteServerAsyncLocalStorage,
  type Locale,
} from '$lib/paraglide/runtime.js';
import { describeError } from '$lib/server/describe-error.ts';
import { siteUrl } from '$lib/server/site-url.ts';

/** The language of each request, since one Worker answers many requests at once. */
const requestLocale = new AsyncLocalStorage<{ locale?: Locale; origin?: string }>();
overwriteServerAsyncLocalStorage(requestLocale);

/** The font files that a page in each language preloads. */
const preloadedFonts: Record<Locale, RegExp> = {
  en: /(gloock-latin-400|newsreader-latin-(400|600))-normal/,
  ur: /nastaliq-urdu-arabic-400/,
  hi: /devanagari-400-normal/,
};

/** Renders each page in the language that its URL names, with addresses at the origin of the site. */
export const handle: Handle = ({ event, resolve }) => {
  event.url = siteUrl(event.url, event.platform?.env.SITE_ORIGIN);
  const locale = extractLocaleFromUrl(event.url) ?? 'en';
  return requestLocale.run({ locale, origin: event.url.origin }, () =>
    resolve(event, {
      transformPageChunk: ({ html }) =>
        html.replace('%dateline.lang%', locale).replace('%dateline.dir%', getTextDirection(locale)),
      preload: ({ type, path }) => type === 'css' || preloadedFonts[locale].test(path),
    }),
  );
};

/** Logs an unexpected error with its route. The default would log the URL, which contains the id of an attempt. */
export const handleError: HandleServerError = ({ error, event, status }) => {
  if (status < 500) return;
  const { method } = event.request;
  console.error(JSON.stringify({ method, route: event.route.id, status, ...describeError(error) }));
};
