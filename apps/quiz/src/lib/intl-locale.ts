import { getLocale } from '$lib/paraglide/runtime.js';

/** The language of the page as Intl takes it; English writes its dates as the day, the month, the year. */
export function intlLocale(): string {
  const locale = getLocale();
  return locale === 'en' ? 'en-GB' : locale;
}
