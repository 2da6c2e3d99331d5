import { expect, test } from 'vitest';
import { formatDay } from './format-day.ts';
import { formatMoment } from './format-moment.ts';

test.each([
  { timestamp: '2026-11-23T09:05:59.999Z', day: '23 November 2026', moment: '09:05 UTC' },
  { timestamp: '2026-11-24T01:30:00+02:00', day: '23 November 2026', moment: '23:30 UTC' },
])('$timestamp is $day, $moment', ({ timestamp, day, moment }) => {
  expect(formatDay(timestamp)).toBe(day);
  expect(formatMoment(timestamp)).toBe(`${day} at ${moment}`);
});
