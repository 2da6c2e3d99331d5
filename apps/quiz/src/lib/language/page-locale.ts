import { baseLocale, overwriteGetLocale, toLocale } from '$lib/paraglide/runtime.js';

/** Makes messages in a script use the `lang` of its page. Some browsers cannot derive it from the URL. */
export function usePageLocale(): void {
  overwriteGetLocale(() => toLocale(document.documentElement.lang) ?? baseLocale);
}
