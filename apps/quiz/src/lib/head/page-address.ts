import { baseLocale, localizeHref, locales, type Locale } from '$lib/paraglide/runtime.js';

/** Where a page is found, and in which language: `x-default` is for readers of any other. */
export interface Alternate {
  readonly hreflang: Locale | 'x-default';
  readonly href: string;
}

/** The absolute address of a page of ours; `path` names no language, the page's own is taken or the one given. */
export function pageAddress(origin: string, path: string, locale?: Locale): string {
  // A front page in another language has no slash behind it: kit would send its reader on.
  return origin + localizeHref(path, locale && { locale }).replace(/(?<=\w)\/(?=\?|$)/, '');
}

/** The addresses of a page in all languages. */
export function alternatesOf(origin: string, path: string): Alternate[] {
  return [
    ...locales.map((locale) => ({
      hreflang: locale,
      href: pageAddress(origin, path, locale),
    })),
    { hreflang: 'x-default' as const, href: pageAddress(origin, path, baseLocale) },
  ];
}
