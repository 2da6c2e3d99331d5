import { afterEach, expect, test } from 'vitest';
import { overwriteGetLocale } from '$lib/paraglide/runtime.js';
import { offerYear } from './offer-year.ts';

afterEach(() => overwriteGetLocale(() => 'en'));
const frame = { headline: 'A harbour opens', month: '2025-06' };

test('a date without its year gets that of the frame, and the page asks whether it is meant', () => {
  expect(offerYear({ text: '3 June' }, frame)).toEqual({
    entered: { text: '3 June 2025' },
    message: 'Did you mean 3 June 2025? Submit again to say yes, or write another year.',
    asks: true,
  });
});

test.each(['ur', 'hi'] as const)('in %s the message holds the date as one piece', (locale) => {
  overwriteGetLocale(() => locale);
  expect(offerYear({ text: '3 June' }, frame)?.message).toContain('\u20683 June 2025\u2069');
});

test.each([
  { name: 'a frame without a month', entered: { text: '3 June' }, of: { headline: 'A' } },
  { name: 'a date that was not typed', entered: {}, of: frame },
])('$name offers no year', ({ entered, of }) => {
  expect(offerYear(entered, of)).toBeUndefined();
});
