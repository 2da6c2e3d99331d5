import type { Handle } from '@sveltejs/kit';
import { pageHeaders } from '$lib/server/page-headers.ts';

/** Sets the language of the page and the headers of every response. */
export const handle: Handle = async ({ event, resolve }) => {
  event.locals.language = 'en';
  const response = await resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%dateline.lang%', event.locals.language),
    preload: ({ type, path }) => type === 'css' || /newsreader-latin-wght-normal/.test(path),
  });
  for (const [name, value] of Object.entries(
    pageHeaders(event.url.pathname, event.request.method),
  )) {
    response.headers.set(name, value);
  }
  return response;
};
