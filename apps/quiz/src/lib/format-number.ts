import { intlLocale } from './intl-locale.ts';

/** Writes a number with its thousands apart and all its decimals, in the language of the page: "1,250.5". */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(intlLocale(), { maximumFractionDigits: 20 }).format(value);
}
