import { extractLocaleFromUrl, type Locale } from '$lib/paraglide/runtime.js';

/** The language that an address names. */
export const localeOf = (url: URL): Locale => extractLocaleFromUrl(url) ?? 'en';
