import { expect, test } from 'vitest';
import { isRecent, storyTime } from './story-time.ts';

const publishedAt = '2026-11-29T09:00:00.000Z';

test.each([
  { month: '1969-07', time: { kind: 'look-back', month: '1969-07' } },
  { month: '2024-10', time: { kind: 'look-back', month: '2024-10' } },
  { month: '2024-11', time: { kind: 'month', month: '2024-11' } },
  { month: '2025-06', time: { kind: 'month', month: '2025-06' } },
  { month: '2026-11', time: { kind: 'day', day: publishedAt } },
  { month: '2026-12', time: { kind: 'day', day: publishedAt } },
  { month: undefined, time: { kind: 'day', day: publishedAt } },
])('a story of $month that appears in November 2026 has the date $time', ({ month, time }) => {
  expect(storyTime({ month, publishedAt })).toEqual(time);
});

test.each([
  { month: '2025-06', now: '2025-08-29', recent: true },
  { month: '2025-06', now: '2025-08-31', recent: false },
  { month: '2025-06', now: '2026-11-29', recent: false },
  { month: undefined, now: '2027-01-28', recent: true },
  { month: '2026-11', now: '2027-01-29', recent: false },
])('a story of $month is called the latest on $now: $recent', ({ month, now, recent }) => {
  expect(isRecent({ month, publishedAt: '2026-11-29T00:00:00.000Z' }, new Date(now))).toBe(recent);
});
