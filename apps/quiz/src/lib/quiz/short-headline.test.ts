import { expect, test } from 'vitest';
import { shortHeadlineOf } from './short-headline.ts';

const headline = 'Apollo 11 lands a crew on the Moon and brings it back';

test('an article goes by its short headline, or by the first words of its headline', () => {
  expect(shortHeadlineOf({ headline, shortHeadline: 'Apollo 11' })).toBe('Apollo 11');
  expect(shortHeadlineOf({ headline })).toBe('Apollo 11 lands a crew on the Moon and…');
  expect(shortHeadlineOf({ headline: 'The final' })).toBe('The final');
});
