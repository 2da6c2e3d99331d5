import { localPath } from '$lib/language/local-path.ts';
import { baseLocale, locales, type Locale } from '$lib/paraglide/runtime.js';

/** Where a page is found, and in which language: `x-default` is for readers of any other. */
export interface Alternate {
  readonly hreflang: Locale | 'x-default';
  readonly href: string;
}

/** The absolute address of a page of ours; `path` names no language, the page's own is taken or the one given. */
export function pageAddress(origin: string, path: string, locale?: Locale): string {
  return origin + localPath(path, locale);
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
