import { localizeHref, type Locale } from '$lib/paraglide/runtime.js';

/**
 * The path of a page in the language of the page at hand, or in the one given, as kit writes it: a front
 * page in another language has no slash at its end, or its reader would be sent on.
 */
export const localPath = (path: string, locale?: Locale): string =>
  localizeHref(path, locale && { locale }).replace(/(?<=\w)\/(?=[?#]|$)/, '');
