import type { Reroute } from '@sveltejs/kit';
import { deLocalizeUrl } from '$lib/paraglide/runtime.js';

/** The only file that is drawn when the app is built. It is the same in every language. */
const landPath = /^\/land\.svg\/?$/;

/**
 * Removes the language from the path: `/ur/articles` is `/articles` in Urdu. Undefined, so that kit takes the
 * path as it is, if that cannot be decoded, and for the file: kit would fetch it from the host that the request names.
 */
export const reroute: Reroute = ({ url }) => {
  const { pathname } = deLocalizeUrl(url);
  try {
    return landPath.test(decodeURI(pathname)) ? undefined : pathname;
  } catch {
    return undefined;
  }
};
