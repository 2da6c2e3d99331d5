import { localizeHref } from './paraglide/runtime.js';

/** The path of the front page in the language of the page, as kit writes it: no slash at its end. */
export const homeHref = (): string => localizeHref('/').replace(/(.)\/$/, '$1');
