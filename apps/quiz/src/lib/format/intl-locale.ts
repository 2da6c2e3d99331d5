import { getLocale } from '$lib/paraglide/runtime.js';

/** Maps a language, by default the language of the page, to the locale for Intl: English is British English. */
export function intlLocale(language: string = getLocale()): string {
  return language === 'en' ? 'en-GB' : language;
}
