import type { Handle, HandleServerError } from '@sveltejs/kit';
import { tellError } from '$lib/server/tell-error.ts';

/** Sets the language of the page. */
export const handle: Handle = async ({ event, resolve }) => {
  event.locals.language = 'en';
  return resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%dateline.lang%', event.locals.language),
    preload: ({ type, path }) => type === 'css' || /newsreader-latin-wght-normal/.test(path),
  });
};

/** Logs what nobody foresaw, by its route: kit would write the address, and with it the id of an attempt. */
export const handleError: HandleServerError = ({ error, event, status }) => {
  if (status < 500) return;
  const { method } = event.request;
  console.error(JSON.stringify({ method, route: event.route.id, status, ...tellError(error) }));
};
