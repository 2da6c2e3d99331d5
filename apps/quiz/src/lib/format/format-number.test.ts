import { afterEach, expect, test } from 'vitest';
import { overwriteGetLocale } from '$lib/paraglide/runtime.js';
import { formatNumber } from './format-number.ts';

afterEach(() => overwriteGetLocale(() => 'en'));

test.each([
  { locale: 'en', number: '1,234,567.5' },
  { locale: 'ur', number: '1,234,567.5' },
  { locale: 'hi', number: '12,34,567.5' },
] as const)('numbers in $locale have the digits 0 to 9', ({ locale, number }) => {
  overwriteGetLocale(() => locale);
  expect(formatNumber(1_234_567.5)).toBe(number);
});
