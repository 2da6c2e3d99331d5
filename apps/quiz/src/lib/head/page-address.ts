import { localPath } from '$lib/language/local-path.ts';
import { baseLocale, locales, type Locale } from '$lib/paraglide/runtime.js';

/** The URL of a page in one language. `x-default` is for readers of all other languages. */
export interface Alternate {
  readonly hreflang: Locale | 'x-default';
  readonly href: string;
}

/** Returns the absolute URL of a path without a language, in the language of the page or in `locale`. */
export function pageAddress(origin: string, path: string, locale?: Locale): string {
  return origin + localPath(path, locale);
}

/** Returns the URLs of a page in all languages. */
export function alternatesOf(origin: string, path: string): Alternate[] {
  return [
    ...locales.map((locale) => ({
      hreflang: locale,
      href: pageAddress(origin, path, locale),
    })),
    { hreflang: 'x-default' as const, href: pageAddress(origin, path, baseLocale) },
  ];
}
