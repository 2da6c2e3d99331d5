import { expect, test } from 'vitest';
import { formatPlaces } from './format-places.ts';

test.each([
  [[3], 'paragraph 3'],
  [[5, 3, 5], 'paragraphs 3 and 5'],
  [[0, 2], 'headline, paragraph 2'],
  [[0], 'headline'],
])('evidence in paragraphs %j is in "%s"', (paragraphs, text) => {
  const evidence = paragraphs.map((paragraph) => ({ paragraph, start: 0, end: 1 }));
  expect(formatPlaces(evidence)).toBe(text);
});
