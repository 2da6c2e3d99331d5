import { localizeHref, type Locale } from '$lib/paraglide/runtime.js';

/**
 * Returns the path of a page in the language of the current page, or in `locale`. The front page of a
 * language has no trailing slash, because kit would redirect it.
 */
export const localPath = (path: string, locale?: Locale): string =>
  localizeHref(path, locale && { locale }).replace(/(?<=\w)\/(?=[?#]|$)/, '');
