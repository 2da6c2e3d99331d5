import { expect, test } from 'vitest';
import { formatItemPoints } from './format-item-points.ts';

test.each([
  [0, 'no point'],
  [1 / 3, '⅓ of a point'],
  [0.25, '¼ of a point'],
  [0.5, 'half a point'],
  [5 / 6, '⅚ of a point'],
  [0.8, '⅘ of a point'],
  [0.7, '0.7 of a point'],
  [1, '1 point'],
])('%f is "%s"', (score, text) => {
  expect(formatItemPoints(score)).toBe(text);
});
