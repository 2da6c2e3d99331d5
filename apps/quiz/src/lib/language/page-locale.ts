import { baseLocale, overwriteGetLocale, toLocale } from '$lib/paraglide/runtime.js';

/** Has a script speak the language of its page, by what the page says itself: some browsers cannot tell it from the address. */
export function usePageLocale(): void {
  overwriteGetLocale(() => toLocale(document.documentElement.lang) ?? baseLocale);
}
