import { expect, test } from 'vitest';
import { storyTime } from './story-time.ts';

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
