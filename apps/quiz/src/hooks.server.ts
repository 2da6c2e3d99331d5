import type { Handle, HandleServerError } from '@sveltejs/kit';
import { getLocale, getTextDirection, type Locale } from '$lib/paraglide/runtime.js';
import { learnWords } from '$lib/server/foreign-words.ts';
import { inLocaleOf } from '$lib/server/in-locale-of.ts';
import { tellError } from '$lib/server/tell-error.ts';

/** The faces that a page is first read in. */
const faces: Record<Locale, RegExp> = {
  en: /(gloock-latin-400|newsreader-latin-(400|600))-normal/,
  ur: /nastaliq-urdu-arabic-400/,
  hi: /devanagari-400-normal/,
};

/** Writes the page in the language of its address. */
export const handle: Handle = ({ event, resolve }) =>
  inLocaleOf(event.url, async () => {
    const { platform, url } = event;
    if (platform)
      await learnWords(getLocale(), (path) => platform.env.ASSETS.fetch(new URL(path, url)));
    return resolve(event, {
      transformPageChunk: ({ html }) =>
        html.replace('%dateline.lang%', getLocale()).replace('%dateline.dir%', getTextDirection()),
      preload: ({ type, path }) => type === 'css' || faces[getLocale()].test(path),
    });
  });

/** Logs what nobody foresaw, by its route: kit would write the address, and with it the id of an attempt. */
export const handleError: HandleServerError = ({ error, event, status }) => {
  if (status < 500) return;
  const { method } = event.request;
  console.error(JSON.stringify({ method, route: event.route.id, status, ...tellError(error) }));
};
