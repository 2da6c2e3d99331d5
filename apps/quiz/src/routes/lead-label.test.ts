import { expect, test } from 'vitest';
import { toLeadLabel } from './lead-label.ts';

const story = { month: '2025-06', publishedAt: '2026-11-29T00:00:00.000Z' };

test.each([
  { isNewest: true, now: '2025-07-10', open: undefined, label: 'latest' },
  { isNewest: true, now: '2026-11-29', open: undefined, label: undefined },
  { isNewest: false, now: '2026-11-29', open: undefined, label: 'unplayed' },
  { isNewest: false, now: '2026-11-29', open: {}, label: undefined },
])('the first story is labelled $label on $now', ({ isNewest, now, open, label }) => {
  expect(toLeadLabel({ ...story, open }, isNewest, new Date(now))).toBe(label);
});
