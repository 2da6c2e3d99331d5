import { expect, test } from 'vitest';
import { formatClock } from './format-clock.ts';

test.each([
  { seconds: 0, clock: '0:00' },
  { seconds: 65.9, clock: '1:05' },
  { seconds: 3599, clock: '59:59' },
  { seconds: 3723, clock: '1:02:03' },
  { seconds: -3, clock: '0:00' },
])('formats $seconds seconds as $clock', ({ seconds, clock }) => {
  expect(formatClock(seconds)).toBe(clock);
});
