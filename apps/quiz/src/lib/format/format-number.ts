import { intlLocale } from './intl-locale.ts';

/** Formats a number with grouped thousands and all its decimals, in the language of the page: "1,250.5". */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(intlLocale(), { maximumFractionDigits: 20 }).format(value);
}

/** Rounds a share between 0 and 1 to a whole percentage from 1 to 99, since 0% and 100% mean none and all. */
export function toPercentage(share: number): number {
  return Math.min(99, Math.max(1, Math.round(share * 100)));
}
