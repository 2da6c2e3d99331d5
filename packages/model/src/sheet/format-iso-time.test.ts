import { expect, it } from 'vitest';
import { formatIsoTime } from './format-iso-time.ts';

it.each<[Parameters<typeof formatIsoTime>[0], string]>([
  [{ granularity: 'day', date: '2025-05-07', minute: 12 }, '2025-05-07'],
  [{ granularity: 'month', month: '2025-05' }, '2025-05'],
  [{ granularity: 'year', year: '2025', inferred: ['year'] }, '2025'],
  [{ granularity: 'interval', start: '2025-05-07', end: '2025-05-10' }, '2025-05-07/2025-05-10'],
])('formats %j as "%s"', (time, expected) => {
  expect(formatIsoTime(time)).toBe(expected);
});
