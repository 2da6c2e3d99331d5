import { expect, test } from 'vitest';
import { toAtOnce } from './at-once.ts';

const both = { confirms: true, asksConfidence: true };
const none = { confirms: false, asksConfidence: false };

test.each([
  { interaction: 'choice', settings: none, atOnce: 'choice' },
  { interaction: 'choice', settings: { ...none, asksConfidence: true }, atOnce: 'confidence' },
  { interaction: 'choice', settings: { ...none, confirms: true }, atOnce: undefined },
  { interaction: 'choice', settings: both, atOnce: undefined },
  { interaction: 'multipleChoice', settings: none, atOnce: undefined },
  { interaction: 'order', settings: none, atOnce: undefined },
] as const)('$interaction with $settings counts at once with: $atOnce', (row) => {
  expect(toAtOnce(row, row.settings)).toBe(row.atOnce);
});
